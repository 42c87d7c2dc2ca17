package io.github.presencecodegen.settings.file;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.settings.GivenElements;
import io.github.presencecodegen.settings.GivenFormat;
import io.github.presencecodegen.settings.GivenGroup;
import io.github.presencecodegen.settings.GivenMapping;
import io.github.presencecodegen.settings.GivenName;
import io.github.presencecodegen.settings.GivenOverlay;
import io.github.presencecodegen.settings.GivenProject;
import io.github.presencecodegen.settings.GivenSchemas;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.GivenTypes;
import io.github.presencecodegen.settings.Written;
import io.github.presencecodegen.settings.modules.GivenModules;
import io.github.presencecodegen.settings.value.BooleanSetting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is written in a file, with the defaults of the Maven goal, as far as these are not about a Maven project. */
public final class FileSettings {

    private final SettingsFile file;
    private final Path workingDirectory;
    private final WrittenMapping settings;
    private final Diagnostics diagnostics;

    /**
     * The settings of a file.
     *
     * @param workingDirectory where the user works, from where paths are shown
     */
    public FileSettings(SettingsFile file, Path workingDirectory, Diagnostics diagnostics) {
        this.file = file;
        this.workingDirectory = workingDirectory;
        this.settings = new WrittenMapping(file.root(), diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether the user wants nothing to be done. */
    public boolean isSkipped() {
        return BooleanSetting.read(settings.text("skip", "false"), Place.of("", "<skip>"), diagnostics);
    }

    /** The folder that a setting names. A relative path starts at the file. */
    public NamedFolder folder(String setting, String byDefault) {
        String text = settings.text(setting, byDefault);
        try {
            return NamedFolder.seenFrom(
                    workingDirectory, file.folder().resolve(text).normalize());
        } catch (InvalidPathException e) {
            diagnostics.report(
                    DiagnosticCode.ILLEGAL_SETTING,
                    Place.of("", "<" + setting + ">"),
                    "a path",
                    "\"" + text + "\"",
                    "Write the name of a folder: " + e.getReason() + ".");
            return new NamedFolder(workingDirectory, setting);
        }
    }

    /** All settings as they are written. What does not have the form of a setting is reported. */
    public GivenSettings given(OutputFolders output, RunIdentity run) {
        List.of("outputDirectory", "skip").forEach(settings::text); // For the caller, but settings all the same.
        NamedFolder specification = folder("specDirectory", "");
        GivenSchemas schemas = schemas(specification);
        GivenTypes types = types();
        GivenModules modules =
                new GivenModules(settings.text("support", "needed"), Written.texts(settings.texts("reuse")));
        String failOnWarning = settings.text("failOnWarning", "false");
        GivenElements elements = new GivenElements(settings.written(), settings.asked());
        return new GivenSettings(
                new GivenProject(elements, ClassPath.EMPTY, Optional.empty(), file.folder(), workingDirectory),
                schemas,
                types,
                modules,
                failOnWarning,
                output,
                run);
    }

    private GivenSchemas schemas(NamedFolder specification) {
        return new GivenSchemas(
                specification,
                settings.text("dialect", "matrix"),
                settings.text("assertFormats", "false"),
                settings.text("assertContent", "false"),
                settings.elements("schemaMappings", GivenMapping::new),
                Written.text(settings.text("baseUri")),
                Written.texts(settings.texts("knownKeywords")),
                settings.elements("overlays", GivenOverlay::new));
    }

    private GivenTypes types() {
        return new GivenTypes(
                new ElementFields(settings).fill(new GivenGroup()),
                settings.elements("groups", GivenGroup::new),
                Written.text(settings.text("supportPackage")),
                settings.elements("names", GivenName::new),
                Written.texts(settings.texts("enums")),
                settings.elements("formats", GivenFormat::new),
                settings.text("javaTypesForFormats", "false"),
                settings.text("nullAnnotations", "auto"),
                settings.text("generatedAnnotations", "auto"),
                settings.text("jackson", "auto"));
    }
}
