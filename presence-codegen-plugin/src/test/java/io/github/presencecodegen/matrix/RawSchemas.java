package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schema files of a release, read without any code of the generator's, so that they can judge it. */
final class RawSchemas {

    private final Path root;
    private final Map<Path, JsonObject> files = new HashMap<>();

    /** Schemas below a folder, which all references stay in. */
    RawSchemas(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** The schema that is a whole file. */
    RawSchema root(String file) {
        return new RawSchema(file, "", json(root.resolve(file)));
    }

    /** What the {@code $ref} of a schema refers to; nothing if it has none. */
    Optional<RawSchema> target(RawSchema schema) {
        return schema.json().get("$ref") instanceof JsonString reference
                ? Optional.of(target(schema.file(), reference.value()))
                : Optional.empty();
    }

    private RawSchema target(String from, String reference) {
        Path folder = root.resolve(from).resolveSibling("");
        int hash = reference.indexOf('#');
        // The names of old files have a # themselves.
        if (hash < 0 || Files.exists(folder.resolve(reference))) {
            return at(folder.resolve(reference), "");
        }
        Path file = hash == 0 ? root.resolve(from) : folder.resolve(reference.substring(0, hash));
        return at(file, reference.substring(hash + 1));
    }

    private RawSchema at(Path file, String pointer) {
        try {
            Path real = file.toRealPath();
            String path = root.relativize(real).toString().replace('\\', '/');
            return find(json(real), pointer)
                    .map(json -> new RawSchema(path, pointer, json))
                    .orElseThrow(() -> new AssertionError("no schema " + path + "#" + pointer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JsonObject> find(JsonValue root, String pointer) {
        JsonValue value = root;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            if (value instanceof JsonArray array) {
                value = array.get(Integer.parseInt(name));
            } else {
                value = value instanceof JsonObject object ? object.get(name) : null;
            }
        }
        return value instanceof JsonObject found ? Optional.of(found) : Optional.empty();
    }

    /** The title of a schema, if it has one. */
    Optional<String> title(String file, String pointer) {
        return find(json(root.resolve(file)), pointer)
                .map(schema -> schema.get("title"))
                .filter(JsonString.class::isInstance)
                .map(title -> ((JsonString) title).value());
    }

    private JsonObject json(Path file) {
        return files.computeIfAbsent(file, RawSchemas::read);
    }

    private static JsonObject read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            return (JsonObject) ModernSpelling.of(PlainValues.json(loaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
