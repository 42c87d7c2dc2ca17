package io.github.presencecodegen.support;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** Puts members that are absent into the objects of a document. They come last, so that all others stay where they are. */
@NullMarked
final class DefaultMembers {

    private final List<Tolerance.Rule> defaults;
    private final DocumentPlaces root;

    DefaultMembers(List<Tolerance.Rule> defaults, DocumentPlaces root) {
        this.defaults = defaults;
        this.root = root;
    }

    /** The document with the members; the first default of a member is used. */
    JsonValue in(JsonValue document) {
        JsonValue completed = document;
        for (Tolerance.Rule rule : defaults) {
            completed = complete(completed, rule, 0, root);
        }
        return completed;
    }

    /** Goes as deep as the pattern does. */
    private static JsonValue complete(JsonValue value, Tolerance.Rule rule, int depth, DocumentPlaces places) {
        String token = rule.tokens().get(depth);
        if (depth == rule.tokens().size() - 1) {
            return value instanceof JsonObject object
                            && !object.has(token)
                            && places.allow(Repair.Action.DEFAULT_VALUE, object, token)
                    ? object.toBuilder().put(token, rule.value()).build()
                    : value;
        }
        if (value instanceof JsonObject object) {
            return complete(object, rule, depth, places);
        }
        return value instanceof JsonArray array ? complete(array, rule, depth, places) : value;
    }

    private static JsonValue complete(JsonObject object, Tolerance.Rule rule, int depth, DocumentPlaces places) {
        JsonObject.Builder builder = null;
        for (int i = 0; i < object.size(); i++) {
            if (!fits(rule.tokens().get(depth), object.nameAt(i))) {
                continue;
            }
            JsonValue completed = complete(object.valueAt(i), rule, depth + 1, places.inside(object, object.nameAt(i)));
            if (completed != object.valueAt(i)) {
                builder = builder == null ? object.toBuilder() : builder;
                builder.put(object.nameAt(i), completed);
            }
        }
        return builder == null ? object : builder.build();
    }

    private static JsonValue complete(JsonArray array, Tolerance.Rule rule, int depth, DocumentPlaces places) {
        JsonArray.Builder builder = JsonArray.builder();
        boolean isSame = true;
        for (int i = 0; i < array.size(); i++) {
            JsonValue item = array.get(i);
            String index = String.valueOf(i);
            JsonValue completed = fits(rule.tokens().get(depth), index)
                    ? complete(item, rule, depth + 1, places.inside(array, index))
                    : item;
            isSame &= completed == item;
            builder.add(completed);
        }
        return isSame ? array : builder.build();
    }

    private static boolean fits(String wanted, String token) {
        return JsonPlaces.isAny(wanted) || wanted.equals(token);
    }

    /** Whether the end of a way through the document with the members is one of them. */
    static boolean isPutIn(JsonValue document, int[] way) {
        JsonValue value = document;
        for (int i = 0; i < way.length; i++) {
            if (value instanceof JsonObject && way[i] >= JsonContainer.size(value)) {
                return i == way.length - 1;
            }
            value = JsonContainer.part(value, way[i]);
        }
        return false;
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
