package io.github.presencecodegen.source;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines of a specification's files once more, to quote them. A file that has changed or vanished since is no
 * mistake: there is nothing to quote then. The file that was read last is kept, since diagnostics come ordered by file.
 */
public final class SpecLines {

    private final SpecDirectory directory;
    private String path = "";
    private String text = "";

    /** The lines of the files in a folder. */
    public SpecLines(SpecDirectory directory) {
        this.directory = directory;
    }

    /** The line of a place, without its end and without a byte order mark; empty when it cannot be read. */
    public Optional<String> at(Place place) {
        if (!place.origin().equals(directory.origin()) || place.line() == 0) {
            return Optional.empty();
        }
        if (!place.path().equals(path)) {
            text = read(place.path());
            path = place.path();
        }
        return text.lines().skip(place.line() - 1L).findFirst();
    }

    private String read(String file) {
        return directory
                .open(file, new Diagnostics())
                .map(source -> new String(source.content(), StandardCharsets.UTF_8))
                .map(content -> content.startsWith("\uFEFF") ? content.substring(1) : content)
                .orElse("");
    }
}
