package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Checks the settings that become part of the generated code, before anything is read. */
final class SettingsCheck {

    private static final Pattern SUFFIX = Pattern.compile("[\\p{L}\\p{Nd}_]*");

    private SettingsCheck() {}

    static void check(GenerationRequest request, Diagnostics diagnostics) {
        checkPackage("basePackage", request.group().basePackage(), diagnostics);
        checkPackage("supportPackage", request.supportPackage(), diagnostics);
        if (request.supportPackage().equals(request.group().basePackage())) {
            diagnostics.report(
                    DiagnosticCode.SHARED_PACKAGE, Place.of("", "<supportPackage>"), request.supportPackage());
        }
        String suffix = request.group().typeSuffix();
        if (!SUFFIX.matcher(suffix).matches()) {
            diagnostics.report(DiagnosticCode.ILLEGAL_SUFFIX, Place.of("", "<typeSuffix>"), suffix);
        }
    }

    private static void checkPackage(String setting, String name, Diagnostics diagnostics) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            diagnostics.report(DiagnosticCode.ILLEGAL_PACKAGE, Place.of("", "<" + setting + ">"), setting, name);
        }
    }
}
