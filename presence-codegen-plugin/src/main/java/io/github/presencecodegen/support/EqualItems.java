package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Two items of an array that are equal. They are found by sorting, because an attacker can craft items with equal
 * hash codes.
 *
 * @param first the index of the one
 * @param second the index of the other, which comes later
 */
@NullMarked
record EqualItems(int first, int second) {

    /** The first item of an array that repeats another one, with the first that it repeats; null if none does. */
    static @Nullable EqualItems in(JsonArray array) {
        JsonOrder order = new JsonOrder();
        Integer[] sorted = new Integer[array.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (one, other) -> order.compare(array.get(one), array.get(other)));
        EqualItems found = null;
        int start = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (order.compare(array.get(sorted[i]), array.get(sorted[start])) != 0) {
                start = i;
            } else if (i == start + 1 && (found == null || sorted[i] < found.second)) {
                // The sort is stable: the first two of a run are the first two of the array.
                found = new EqualItems(sorted[start], sorted[i]);
            }
        }
        return found;
    }
}
