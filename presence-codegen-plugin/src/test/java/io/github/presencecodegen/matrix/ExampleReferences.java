package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Puts examples together: the specification writes parts of them in other files, which it refers to by {@code $ref}, and joins
 * them by {@code allOf}.
 */
final class ExampleReferences {

    private final Path root;

    /** Examples below a folder. */
    ExampleReferences(Path root) {
        this.root = root;
    }

    /** The whole example that a file begins. */
    JsonValue resolved(String file, JsonValue value) {
        return resolved(root.resolve(file), value);
    }

    private JsonValue resolved(Path file, JsonValue value) {
        if (value instanceof JsonArray list) {
            return JsonArray.of(
                    list.values().stream().map(item -> resolved(file, item)).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject.Builder whole = JsonObject.builder();
        if (object.get("$ref") instanceof JsonString reference) {
            Path target = file.resolveSibling(reference.value());
            JsonValue referred = resolved(target, read(target));
            if (!(referred instanceof JsonObject part)) {
                return referred;
            }
            part.forEach(whole::put);
        }
        if (object.get("allOf") instanceof JsonArray parts) {
            parts.forEach(part -> {
                if (resolved(file, part) instanceof JsonObject members) {
                    members.forEach(whole::put);
                }
            });
        }
        object.forEach((name, member) -> {
            if (!name.equals("$ref") && !name.equals("allOf")) {
                whole.put(name, resolved(file, member));
            }
        });
        return whole.build();
    }

    private static JsonValue read(Path file) {
        try {
            return PlainValues.json(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
