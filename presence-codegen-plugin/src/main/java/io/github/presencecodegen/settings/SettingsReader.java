package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.settings.modules.ModuleSettings;
import io.github.presencecodegen.settings.value.BaseUriSetting;
import io.github.presencecodegen.settings.value.BooleanSetting;
import io.github.presencecodegen.settings.value.DialectSetting;
import io.github.presencecodegen.settings.value.EnumSettings;
import io.github.presencecodegen.settings.value.JacksonSetting;
import io.github.presencecodegen.settings.value.KnownKeywordSettings;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        RequestedModules modules = new ModuleSettings(
                        given.modules(), given.project().classPath(), diagnostics)
                .read(given.types().supportPackage());
        GenerationRequest request = new GenerationRequest(
                specification(given.schemas()),
                types(given.types(), modules.provider().map(SupportProvider::packageName)),
                modules,
                isTrue("failOnWarning", given.failOnWarning()),
                given.output(),
                given.run());
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(request);
    }

    private void checkElements() {
        GivenElements elements = given.project().elements();
        for (String name : elements.unknown()) {
            String advice = Spelling.nearest(name, elements.known())
                    .map(near -> "Did you mean <" + near + ">?")
                    .orElseGet(() -> "The settings are: " + String.join(", ", elements.known()) + ".");
            diagnostics.report(DiagnosticCode.UNKNOWN_SETTING, Place.of("", "<" + name + ">"), advice);
        }
    }

    private Specification specification(GivenSchemas schemas) {
        new SpecDirectory(schemas.folder().path(), schemas.folder().name())
                .reportMissing(given.project().folder(), diagnostics);
        MappingSettings mappings = new MappingSettings(schemas.mappings(), diagnostics);
        return new Specification(
                schemas.folder(),
                DialectSetting.read(schemas.dialect(), diagnostics),
                isTrue("assertFormats", schemas.assertFormats()),
                isTrue("assertContent", schemas.assertContent()),
                mappings.read(),
                mappings.dialects(),
                BaseUriSetting.read(schemas.baseUri(), schemas.folder().path(), diagnostics),
                KnownKeywordSettings.read(schemas.knownKeywords(), diagnostics),
                new OverlaySettings(given.project(), schemas.overlays(), diagnostics).read());
    }

    private RequestedTypes types(GivenTypes types, Optional<String> providedSupport) {
        GroupSettings settings = new GroupSettings(types.defaults(), types.groups(), diagnostics);
        List<SchemaGroup> groups = settings.read();
        PackageSettings packages = new PackageSettings(types, groups, providedSupport, diagnostics);
        packages.check();
        return new RequestedTypes(
                groups,
                packages.basePackage(),
                settings.namingOfReferred(),
                packages.supportPackage(),
                new NameSettings(types.names(), diagnostics).read(),
                EnumSettings.read(types.enums(), diagnostics),
                new FormatSettings(
                                types.formats(),
                                isTrue("javaTypesForFormats", types.javaTypesForFormats()),
                                diagnostics)
                        .read(),
                nullAnnotations(types.nullAnnotations()),
                new GeneratedAnnotationsSetting(given.project(), diagnostics).read(types.generatedAnnotations()),
                jackson(types.jackson()),
                new UnionSettings(diagnostics).read(types, groups));
    }

    private boolean isTrue(String name, String text) {
        return BooleanSetting.read(text, Place.of("", "<" + name + ">"), diagnostics);
    }

    private Set<JacksonVersion> jackson(String text) {
        GivenProject project = given.project();
        JacksonSetting setting = new JacksonSetting(project.classPath(), project::reads, diagnostics);
        setting.reportOthers();
        return setting.read(text);
    }

    private boolean nullAnnotations(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case "auto" -> given.project().sees("org.jspecify", "jspecify", "org.jspecify");
            default -> {
                diagnostics.report(DiagnosticCode.ILLEGAL_NULL_ANNOTATIONS, Place.of("", "<nullAnnotations>"), text);
                yield false;
            }
        };
    }
}
