package io.github.presencecodegen.output;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a manifest as a tool would. */
final class ManifestFile {

    private ManifestFile() {}

    static List<String> types(Path file) {
        try {
            JsonObject manifest = (JsonObject) JsonValue.parse(Files.readAllBytes(file));
            return ((JsonArray) manifest.get("types"))
                    .values().stream()
                            .map(entry -> ((JsonString) ((JsonObject) entry).get("type")).value())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
