package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.RequestedOverlay;
import io.github.presencecodegen.source.FilePatterns;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads which files are merged into which schemas. Whether there are such files and schemas is not known yet. */
final class OverlaySettings {

    private final GivenProject project;
    private final List<GivenOverlay> overlays;
    private final Diagnostics diagnostics;

    /**
     * The settings of a project.
     *
     * @param project where relative paths start
     */
    OverlaySettings(GivenProject project, List<GivenOverlay> overlays, Diagnostics diagnostics) {
        this.project = project;
        this.overlays = overlays;
        this.diagnostics = diagnostics;
    }

    List<RequestedOverlay> read() {
        List<RequestedOverlay> read = new ArrayList<>();
        for (int i = 0; i < overlays.size(); i++) {
            Place place = Place.of("", "<overlays> " + (i + 1));
            String schema = schema(overlays.get(i), place);
            read.add(overlay(schema, file(overlays.get(i), place)));
        }
        return read;
    }

    private String schema(GivenOverlay overlay, Place place) {
        String schema = overlay.schema();
        if (schema == null) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_INCOMPLETE,
                    place,
                    "schema",
                    "the files and the place in them, such as <schema>m.room.*.yaml#/properties/content</schema>");
            return "";
        }
        FilePatterns.problem(schema)
                .ifPresent(problem -> diagnostics.report(
                        DiagnosticCode.ILLEGAL_PATTERN, place, schema, problem, FilePatterns.advice(schema)));
        return schema;
    }

    private String file(GivenOverlay overlay, Place place) {
        String file = overlay.file();
        if (file == null) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_INCOMPLETE,
                    place,
                    "file",
                    "what is merged into the schemas, such as <file>src/main/overlays/relates_to.yaml</file>");
            return "";
        }
        return file;
    }

    private RequestedOverlay overlay(String schema, String text) {
        try {
            Path file = project.folder().resolve(text).normalize();
            Path folder = file.getParent();
            Path name = file.getFileName();
            if (folder != null && name != null) {
                return new RequestedOverlay(
                        schema, NamedFolder.seenFrom(project.workingDirectory(), folder), name.toString());
            }
        } catch (InvalidPathException noPath) {
            // There is no such file, as will be reported where it is read.
        }
        return new RequestedOverlay(schema, NamedFolder.seenFrom(project.workingDirectory(), project.folder()), text);
    }
}
