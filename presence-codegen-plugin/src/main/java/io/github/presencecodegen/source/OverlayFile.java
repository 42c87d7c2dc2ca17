package io.github.presencecodegen.source;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.digest.Digest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that is merged into others before they are read.
 *
 * @param schema a pattern of files and a pointer: what it is merged into
 * @param folder the folder that holds it, which need not be that of the specification
 * @param name its name there
 */
public record OverlayFile(String schema, SpecDirectory folder, String name) {

    /** Reads it. What stops it is reported at the file. */
    public Optional<SourceFile> open(Diagnostics diagnostics) {
        FileLookup lookup = folder.find(name);
        if (lookup instanceof FileLookup.Found) {
            return folder.open(name, diagnostics);
        }
        String reason =
                lookup instanceof FileLookup.Missing missing ? missing.reason() : "it is a link that leaves its folder";
        diagnostics.report(DiagnosticCode.OVERLAY_UNREADABLE, Place.of(folder.origin(), name), reason);
        return Optional.empty();
    }

    /** Where it is merged into a file of the specification, if it is. */
    public Optional<PointerPattern> target(String file) {
        return Optional.ofNullable(new FilePatterns(List.of(schema), List.of())
                        .places(List.of(file))
                        .get(file))
                .flatMap(places -> places.includes().stream().findFirst());
    }

    /** What it was when it was opened, which is all that a run knows of it. */
    public String digest() {
        return Digest.of(folder.reading().answers().entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toList());
    }
}
