package io.github.presencecodegen.support;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** Puts members that are absent into the objects of a document. They come last, so that all others stay where they are. */
@NullMarked
final class DefaultMembers {

    private final List<Tolerance.Rule> defaults;

    DefaultMembers(List<Tolerance.Rule> defaults) {
        this.defaults = defaults;
    }

    /** The document with the members; the first default of a member is used. */
    JsonValue in(JsonValue document) {
        JsonValue completed = document;
        for (Tolerance.Rule rule : defaults) {
            completed = complete(completed, rule, 0);
        }
        return completed;
    }

    /** Goes as deep as the pattern does. */
    private static JsonValue complete(JsonValue value, Tolerance.Rule rule, int depth) {
        String token = rule.tokens().get(depth);
        if (depth == rule.tokens().size() - 1) {
            return value instanceof JsonObject object && !object.has(token)
                    ? object.toBuilder().put(token, rule.value()).build()
                    : value;
        }
        if (value instanceof JsonObject object) {
            return complete(object, rule, depth);
        }
        return value instanceof JsonArray array ? complete(array, rule, depth) : value;
    }

    private static JsonValue complete(JsonObject object, Tolerance.Rule rule, int depth) {
        JsonObject.Builder builder = null;
        for (int i = 0; i < object.size(); i++) {
            if (!fits(rule.tokens().get(depth), object.nameAt(i))) {
                continue;
            }
            JsonValue completed = complete(object.valueAt(i), rule, depth + 1);
            if (completed != object.valueAt(i)) {
                builder = builder == null ? object.toBuilder() : builder;
                builder.put(object.nameAt(i), completed);
            }
        }
        return builder == null ? object : builder.build();
    }

    private static JsonValue complete(JsonArray array, Tolerance.Rule rule, int depth) {
        JsonArray.Builder builder = JsonArray.builder();
        boolean isSame = true;
        for (int i = 0; i < array.size(); i++) {
            JsonValue item = array.get(i);
            JsonValue completed =
                    fits(rule.tokens().get(depth), String.valueOf(i)) ? complete(item, rule, depth + 1) : item;
            isSame &= completed == item;
            builder.add(completed);
        }
        return isSame ? array : builder.build();
    }

    private static boolean fits(String wanted, String token) {
        return JsonPlaces.isAny(wanted) || wanted.equals(token);
    }

    /** Tells of each member that is put into the document where it is now: not of those in what was put there itself. */
    void forEachIn(JsonValue document, Consumer<int[]> ways) {
        JsonValue completed = in(document);
        for (Tolerance.Rule rule : defaults) {
            forEachIn(document, completed, rule, new int[0], ways);
        }
    }

    private static void forEachIn(
            JsonValue document, JsonValue completed, Tolerance.Rule rule, int[] way, Consumer<int[]> ways) {
        String token = rule.tokens().get(way.length);
        boolean isLast = way.length == rule.tokens().size() - 1;
        if (document instanceof JsonObject object) {
            int position = ((JsonObject) completed).indexOf(token);
            if (isLast && position >= object.size()) {
                ways.accept(JsonDraft.inside(way, position));
            }
            for (int i = 0; !isLast && i < object.size(); i++) {
                if (fits(token, object.nameAt(i))) {
                    JsonValue inside = ((JsonObject) completed).valueAt(i);
                    forEachIn(object.valueAt(i), inside, rule, JsonDraft.inside(way, i), ways);
                }
            }
        } else if (document instanceof JsonArray array && !isLast) {
            for (int i = 0; i < array.size(); i++) {
                if (fits(token, String.valueOf(i))) {
                    forEachIn(array.get(i), ((JsonArray) completed).get(i), rule, JsonDraft.inside(way, i), ways);
                }
            }
        }
    }
}
