package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.project.ModuleInfo;

/** Reads {@code <generatedAnnotations>}, which depends on whether the module of the project can use the JDK's annotation. */
record GeneratedAnnotationsSetting(GivenProject project, Diagnostics diagnostics) {

    private static final String MODULE = "java.compiler";
    private static final Place PLACE = Place.of("", "<generatedAnnotations>");

    GeneratedAnnotations read(String text) {
        return switch (text) {
            case "auto" ->
                compiler() == ModuleInfo.Reads.YES ? GeneratedAnnotations.OWN_AND_JDK : GeneratedAnnotations.OWN;
            case "true" -> {
                if (compiler() == ModuleInfo.Reads.NO) {
                    diagnostics.report(DiagnosticCode.GENERATED_UNREADABLE, PLACE, MODULE);
                }
                yield GeneratedAnnotations.OWN_AND_JDK;
            }
            case "false" -> GeneratedAnnotations.NONE;
            default -> {
                diagnostics.report(DiagnosticCode.ILLEGAL_GENERATED_ANNOTATIONS, PLACE, text);
                yield GeneratedAnnotations.NONE;
            }
        };
    }

    private ModuleInfo.Reads compiler() {
        return project.module().map(module -> module.reads(MODULE)).orElse(ModuleInfo.Reads.YES);
    }
}
