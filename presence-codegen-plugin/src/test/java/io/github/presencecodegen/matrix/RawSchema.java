package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema as a file writes it.
 *
 * @param file the file, relative to the folder of the schemas
 * @param pointer where in the file it is (RFC 6901)
 * @param json what it says, in the words of draft 2020-12
 */
record RawSchema(String file, String pointer, JsonObject json) {

    /** Its identity. */
    String id() {
        return file + "#" + pointer;
    }

    boolean has(String keyword) {
        return json.has(keyword);
    }

    /** The schema that is the value of a keyword; nothing if there is none, or one that says nothing. */
    Optional<RawSchema> at(String keyword) {
        return in(json, pointer, keyword);
    }

    /** The schema of a name in a keyword that maps names to schemas. */
    Optional<RawSchema> at(String keyword, String name) {
        return json.get(keyword) instanceof JsonObject map ? in(map, pointer + "/" + keyword, name) : Optional.empty();
    }

    /** The names in a keyword that maps names to schemas. */
    List<String> names(String keyword) {
        return json.get(keyword) instanceof JsonObject map ? map.names() : List.of();
    }

    /** The schemas of a keyword that lists some. */
    List<RawSchema> list(String keyword) {
        List<RawSchema> schemas = new ArrayList<>();
        if (json.get(keyword) instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                JsonValue item = list.get(i);
                String place = pointer + "/" + keyword + "/" + i;
                schemas.add(new RawSchema(file, place, item instanceof JsonObject object ? object : JsonObject.EMPTY));
            }
        }
        return schemas;
    }

    private Optional<RawSchema> in(JsonObject parent, String place, String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return parent.get(name) instanceof JsonObject object
                ? Optional.of(new RawSchema(file, place + "/" + escaped, object))
                : Optional.empty();
    }
}
