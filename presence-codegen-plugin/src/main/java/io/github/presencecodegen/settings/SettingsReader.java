package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.generation.EnumPolicy;
import io.github.presencecodegen.generation.GenerationRequest;
import io.github.presencecodegen.generation.SchemaGroup;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads all settings of an execution, and reports everything that is wrong with them. */
public final class SettingsReader {

    private final GivenSettings given;
    private final Diagnostics diagnostics;

    /** A reader of one execution's settings. */
    public SettingsReader(GivenSettings given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /** What the settings ask for; empty if an error was reported. */
    public Optional<GenerationRequest> read() {
        checkElements();
        new SpecDirectory(given.specDirectory(), given.specName()).reportMissing(diagnostics);
        List<SchemaGroup> groups = new GroupSettings(given.defaults(), given.groups(), diagnostics).read();
        PackageSettings packages = new PackageSettings(given, groups, diagnostics);
        packages.check();
        List<NameOverride> names = new NameSettings(given.names(), diagnostics).read();
        checkEnums();
        boolean nullAnnotations = nullAnnotations();
        String dialect = DialectSetting.read(given.dialect(), diagnostics);
        boolean assertFormats = isTrue("assertFormats", given.assertFormats());
        SortedMap<String, FormatType> formats = new FormatSettings(given.formats(), diagnostics).read();
        SortedMap<String, String> mappings = new MappingSettings(given.schemaMappings(), diagnostics).read();
        boolean failOnWarning = isTrue("failOnWarning", given.failOnWarning());
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new GenerationRequest(
                        given.specDirectory(),
                        given.specName(),
                        groups,
                        packages.basePackage(),
                        packages.supportPackage(),
                        names,
                        EnumPolicy.of(given.enums()),
                        nullAnnotations,
                        dialect,
                        assertFormats,
                        formats,
                        mappings,
                        failOnWarning,
                        given.outputDirectory(),
                        given.outputName(),
                        given.workDirectory(),
                        given.workName(),
                        given.execution(),
                        given.plugin()));
    }

    private void checkElements() {
        List<String> known = given.elements().known();
        for (String name : given.elements().unknown()) {
            String advice = Spelling.nearest(name, known)
                    .map(near -> "Did you mean <" + near + ">?")
                    .orElseGet(() -> "The settings are: " + String.join(", ", known) + ".");
            diagnostics.report(DiagnosticCode.UNKNOWN_SETTING, Place.of("", "<" + name + ">"), advice);
        }
    }

    private void checkEnums() {
        Place place = Place.of("", "<enums>");
        List<String> enums = given.enums();
        if (enums.contains("")) {
            diagnostics.report(DiagnosticCode.ILLEGAL_ENUMS, place, "an entry is empty");
        }
        for (String alone : List.of("open", "closed")) {
            if (enums.size() > 1 && enums.contains(alone)) {
                diagnostics.report(
                        DiagnosticCode.ILLEGAL_ENUMS, place, "\"" + alone + "\" cannot be combined with other entries");
            }
        }
    }

    private boolean isTrue(String name, String text) {
        return BooleanSetting.read(text, Place.of("", "<" + name + ">"), diagnostics);
    }

    private boolean nullAnnotations() {
        return switch (given.nullAnnotations()) {
            case "true" -> true;
            case "false" -> false;
            case "auto" -> given.hasJspecify();
            default -> {
                diagnostics.report(
                        DiagnosticCode.ILLEGAL_NULL_ANNOTATIONS,
                        Place.of("", "<nullAnnotations>"),
                        given.nullAnnotations());
                yield false;
            }
        };
    }
}
