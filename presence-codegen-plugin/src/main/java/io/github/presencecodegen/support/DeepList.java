package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/** Unmodifiable copies of lists and of their items. */
@NullMarked
public final class DeepList {

    private DeepList() {}

    /**
     * A copy of a list.
     *
     * @param <T> the type of the items
     * @param list the list
     * @param copy copies an item; it is given null where an item is null
     * @return the copy
     */
    public static <T> List<T> copyOf(List<? extends T> list, UnaryOperator<T> copy) {
        List<T> copied = new ArrayList<>(list.size());
        list.forEach(item -> copied.add(copy.apply(item)));
        return Collections.unmodifiableList(copied);
    }
}
