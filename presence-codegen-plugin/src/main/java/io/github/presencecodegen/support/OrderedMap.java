package io.github.presencecodegen.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of maps. Unlike those of {@link Map#copyOf}, they keep the order of the entries. */
@NullMarked
public final class OrderedMap {

    private OrderedMap() {}

    /**
     * A copy of a map.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param map the map, without nulls
     * @return the copy, in the order of the map
     */
    public static <K, V> Map<K, V> copyOf(Map<K, ? extends V> map) {
        return copyOf(map, value -> Objects.requireNonNull(value, "value"));
    }

    /**
     * A copy of a map, with copies of its values.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param map the map, without null as a key
     * @param copy copies a value; it is given null where a value is null
     * @return the copy, in the order of the map
     */
    public static <K, V> Map<K, V> copyOf(Map<K, ? extends V> map, UnaryOperator<V> copy) {
        Map<K, V> copied = new LinkedHashMap<>();
        map.forEach((key, value) -> copied.put(Objects.requireNonNull(key, "key"), copy.apply(value)));
        return Collections.unmodifiableMap(copied);
    }

    /**
     * A map of some entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the entries, each with a key of its own
     * @return the map, in the order of the entries
     */
    @SafeVarargs
    public static <K, V> Map<K, V> of(Map.Entry<K, V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Keeps a member that was read.
     *
     * @param <K> the type of the names
     * @param <V> the type of the values
     * @param in the reader
     * @param members where to keep it
     * @param name its name
     * @param value its value; null only where values of the map may be null
     * @throws JsonMismatchException if a member of this name was kept before
     */
    public static <K, V> void put(JsonReader in, Map<K, V> members, K name, @Nullable V value) {
        if (members.containsKey(name)) {
            throw in.mismatch();
        }
        members.put(name, value);
    }
}
