package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.settings.modules.GivenModules;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of an execution as they are written.
 *
 * @param project what they are read beside
 * @param schemas what is written about the schemas that are read
 * @param types what is written about the types to be generated
 * @param modules what is written about other modules
 * @param failOnWarning {@code true} or {@code false}: whether a warning stops the run
 * @param output the folders to write to
 * @param run which run this is
 */
public record GivenSettings(
        GivenProject project,
        GivenSchemas schemas,
        GivenTypes types,
        GivenModules modules,
        String failOnWarning,
        OutputFolders output,
        RunIdentity run) {

    /** Settings that say nothing about other modules. */
    public GivenSettings(
            GivenProject project,
            GivenSchemas schemas,
            GivenTypes types,
            String failOnWarning,
            OutputFolders output,
            RunIdentity run) {
        this(project, schemas, types, GivenModules.NONE, failOnWarning, output, run);
    }

    /** The folders of all files that are read, whatever else is wrong with the settings. */
    public List<NamedFolder> folders() {
        List<NamedFolder> folders = new ArrayList<>(List.of(schemas.folder()));
        new OverlaySettings(project, schemas.overlays(), new Diagnostics())
                .read()
                .forEach(overlay -> folders.add(overlay.folder()));
        return folders;
    }
}
