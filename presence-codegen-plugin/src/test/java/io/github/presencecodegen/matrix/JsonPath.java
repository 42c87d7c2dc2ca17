package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A place in a document.
 *
 * @param steps the names of members, and the indices of items, that lead to it
 */
record JsonPath(List<Object> steps) {

    private static final JsonPath ROOT = new JsonPath(List.of());

    JsonPath {
        steps = List.copyOf(steps);
    }

    /** Every place of a document, parents first. */
    static List<JsonPath> all(JsonValue document) {
        List<JsonPath> paths = new ArrayList<>();
        ROOT.collect(document, paths);
        return paths;
    }

    private void collect(JsonValue value, List<JsonPath> paths) {
        paths.add(this);
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> then(name).collect(member, paths));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                then(i).collect(array.get(i), paths);
            }
        }
    }

    private JsonPath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPath(longer);
    }

    /** One step into a value that has it. */
    static JsonValue step(JsonValue value, Object step) {
        return step instanceof Integer index
                ? ((JsonArray) value).get(index)
                : Objects.requireNonNull(((JsonObject) value).get((String) step));
    }

    /** What is here. */
    JsonValue in(JsonValue document) {
        JsonValue value = document;
        for (Object step : steps) {
            value = step(value, step);
        }
        return value;
    }

    /** The document with what is here changed. */
    JsonValue change(JsonValue document, UnaryOperator<JsonValue> change) {
        return change(document, 0, change);
    }

    private JsonValue change(JsonValue value, int depth, UnaryOperator<JsonValue> change) {
        if (depth == steps.size()) {
            return change.apply(value);
        }
        Object step = steps.get(depth);
        JsonValue changed = change(step(value, step), depth + 1, change);
        if (step instanceof Integer index) {
            List<JsonValue> items = new ArrayList<>(((JsonArray) value).values());
            items.set(index, changed);
            return JsonArray.of(items);
        }
        JsonObject.Builder object = JsonObject.builder();
        ((JsonObject) value).forEach((name, member) -> object.put(name, name.equals(step) ? changed : member));
        return object.build();
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
