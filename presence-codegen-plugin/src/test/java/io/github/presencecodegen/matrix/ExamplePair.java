package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An example of the specification's own, and a schema that it must satisfy.
 *
 * @param name the file of the example
 * @param document the example, its references resolved
 * @param file the schema's file, relative to the folder of the schemas
 */
record ExamplePair(String name, JsonValue document, String file) {

    private static final String FOLDER = "resolved-examples";

    /** The pairs of a release, each with the schema of its event type, and with that of its own where there is one. */
    static List<ExamplePair> of(SpecRelease release) {
        Path folder = release.folder().resolve(FOLDER);
        if (!Files.exists(folder)) {
            return List.of();
        }
        Set<ExamplePair> pairs = new LinkedHashSet<>();
        for (JsonValue entry : (JsonArray) read(folder.resolve("index.json"))) {
            JsonObject pair = (JsonObject) entry;
            String name = ((JsonString) Objects.requireNonNull(pair.get("example"))).value();
            JsonValue document = read(folder.resolve(name));
            for (String role : List.of("base", "own")) {
                if (pair.get(role) instanceof JsonString file) {
                    pairs.add(new ExamplePair(name, document, release.path(file.value())));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    private static JsonValue read(Path file) {
        try {
            return JsonValue.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " as " + file;
    }
}
