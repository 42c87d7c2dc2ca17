package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Optional;

/**
 * The schemas of a collection as networknt gets them: references to other files name the files, so that no {@code $id} of
 * a file is needed, and a {@code $schema} of the collection's own is left out, since the setting {@code dialect} says what
 * it stands on.
 */
final class ResolvedSchemas {

    private final SchemaFiles files;

    ResolvedSchemas(SchemaFiles files) {
        this.files = files;
    }

    /** The schema that a URI without a fragment stands for. */
    Optional<JsonValue> schema(String uri) {
        return files.file(uri)
                .flatMap(file -> files.root(file).map(root -> withFiles(new Located(file, "", root), root)));
    }

    private JsonValue withFiles(Located from, JsonValue value) {
        if (value instanceof JsonArray array) {
            return JsonArray.of(
                    array.values().stream().map(item -> withFiles(from, item)).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject.Builder copy = JsonObject.builder();
        object.forEach((name, member) -> {
            if (member instanceof JsonString text && name.equals("$ref")) {
                copy.put(name, withFile(from, text.value()));
            } else if (!(value == from.schema() && isIdentity(name, member))) {
                copy.put(name, withFiles(from, member));
            }
        });
        return copy.build();
    }

    private static boolean isIdentity(String keyword, JsonValue value) {
        return value instanceof JsonString text
                && (keyword.equals("id")
                        || keyword.equals("$id")
                        || keyword.equals("$schema") && !text.value().contains(SchemaFiles.PUBLISHED));
    }

    private String withFile(Located from, String reference) {
        int hash = reference.indexOf('#');
        return hash == 0
                ? reference
                : files.target(from, reference)
                        .map(file -> files.uri(file) + (hash < 0 ? "" : reference.substring(hash)))
                        .orElse(reference);
    }
}
