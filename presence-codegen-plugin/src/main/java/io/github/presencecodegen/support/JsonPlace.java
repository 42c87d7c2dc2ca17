package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A value and the way to it, for walks through a tree in document order. They take no recursion, since a tree may be deep.
 *
 * @param around the object or array that the value is in; null at the root
 * @param position its position there
 * @param depth the number of objects and arrays around it
 * @param value the value
 */
@NullMarked
record JsonPlace(@Nullable JsonPlace around, int position, int depth, JsonValue value) {

    static JsonPlace root(JsonValue value) {
        return new JsonPlace(null, 0, 0, value);
    }

    /** The next place: the first inside this one, or the next one outside. */
    @Nullable
    JsonPlace next() {
        return JsonContainer.size(value) > 0 ? inside(0) : nextOutside();
    }

    /** The next place that is not inside this one. */
    @Nullable
    JsonPlace nextOutside() {
        JsonPlace place = this;
        JsonPlace container = around;
        while (container != null && place.position + 1 == JsonContainer.size(container.value)) {
            place = container;
            container = container.around;
        }
        return container == null ? null : container.inside(place.position + 1);
    }

    /** What has the same name or index in another container as this value has in its own; null if there is none. */
    @Nullable
    JsonValue sameIn(JsonValue container) {
        return around != null && around.value instanceof JsonObject object
                ? ((JsonObject) container).get(object.nameAt(position))
                : ((JsonArray) container).get(position);
    }

    String pointer() {
        int[] positions = new int[depth];
        JsonPlace place = this;
        for (JsonPlace container = around; container != null; container = container.around) {
            positions[container.depth] = place.position;
            place = container;
        }
        return JsonPointer.to(place.value, positions);
    }

    private JsonPlace inside(int index) {
        return new JsonPlace(this, index, depth + 1, JsonContainer.part(value, index));
    }
}
