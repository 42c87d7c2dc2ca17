package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Documents with members that no schema names, in every object where the schema still allows one. */
final class UnknownMembers {

    /** Some maps take objects alone, or texts alone. */
    private static final Map<String, JsonValue> MEMBERS = members();

    private UnknownMembers() {}

    private static Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("org.example.unknown_object", JsonValue.parse("{\"kept\":[1.50,null,\"5\"]}"));
        members.put("org.example.unknown_text", JsonValue.parse("\"kept\""));
        return members;
    }

    /**
     * The document with all the members that it may have, or, where it may not have them together, with each of them
     * alone.
     */
    static List<JsonValue> in(JsonValue document, Predicate<JsonValue> isValid) {
        List<JsonValue> alone = new ArrayList<>();
        JsonValue together = document;
        for (JsonPath path : JsonPath.all(document)) {
            if (path.in(document) instanceof JsonObject) {
                for (Map.Entry<String, JsonValue> member : MEMBERS.entrySet()) {
                    JsonValue one = with(member, path, document);
                    if (isValid.test(one)) {
                        alone.add(one);
                        together = with(member, path, together);
                    }
                }
            }
        }
        return alone.isEmpty() || isValid.test(together) && !together.equals(document) ? List.of(together) : alone;
    }

    private static JsonValue with(Map.Entry<String, JsonValue> member, JsonPath path, JsonValue document) {
        return path.change(
                document,
                object -> ((JsonObject) object)
                        .toBuilder().put(member.getKey(), member.getValue()).build());
    }
}
