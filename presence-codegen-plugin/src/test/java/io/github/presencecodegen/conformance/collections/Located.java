package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema in a file of a collection.
 *
 * @param file the file
 * @param pointer the JSON Pointer of the schema
 * @param schema the schema
 */
record Located(String file, String pointer, JsonValue schema) {

    /** The value of a keyword, if it is an object or a boolean; nothing otherwise. */
    List<Located> keyword(String name) {
        return schema instanceof JsonObject object && object.has(name) && !(object.get(name) instanceof JsonArray)
                ? List.of(child(name, object.get(name)))
                : List.of();
    }

    /** The items or members of the value of a keyword. */
    List<Located> inKeyword(String name) {
        List<Located> inside = new ArrayList<>();
        if (schema instanceof JsonObject object) {
            JsonValue value = object.get(name);
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    inside.add(child(name, value).child(Integer.toString(i), array.get(i)));
                }
            } else if (value instanceof JsonObject members) {
                members.forEach((key, member) -> inside.add(child(name, value).child(key, member)));
            }
        }
        return inside;
    }

    /** The schema as if it had no other keyword. */
    Located only(String keyword) {
        return schema instanceof JsonObject object && object.has(keyword)
                ? new Located(
                        file, pointer, JsonObject.of(keyword, object.asMap().get(keyword)))
                : new Located(file, pointer, JsonObject.EMPTY);
    }

    private Located child(String token, JsonValue value) {
        return new Located(file, pointer + "/" + token.replace("~", "~0").replace("/", "~1"), value);
    }

    /** The last token of the pointer. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** The file and the pointer. */
    String location() {
        return file + "#" + pointer;
    }
}
