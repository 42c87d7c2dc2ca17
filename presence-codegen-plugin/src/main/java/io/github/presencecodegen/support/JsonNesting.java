package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The objects and arrays that are open, from the outside in. */
@NullMarked
final class JsonNesting {

    private boolean[] isObject = new boolean[8];
    private int depth;

    int depth() {
        return depth;
    }

    /** Whether the innermost open container is an object; false if there is none. */
    boolean inObject() {
        return depth > 0 && isObject[depth - 1];
    }

    /** Whether the innermost open container is an array; false if there is none. */
    boolean inArray() {
        return depth > 0 && !isObject[depth - 1];
    }

    void open(boolean object) {
        if (depth == isObject.length) {
            isObject = Arrays.copyOf(isObject, depth * 2);
        }
        isObject[depth++] = object;
    }

    void close() {
        depth--;
    }
}
