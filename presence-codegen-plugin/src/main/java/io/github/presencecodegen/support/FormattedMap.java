package io.github.presencecodegen.support;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A map whose names stand for objects, in insertion order. A name is found by its object, and replaces no other name of an
 * equal object. Two maps are equal if their names have the same texts.
 *
 * @param <K> the class of the objects
 * @param <V> the type of the values
 */
@NullMarked
public final class FormattedMap<K, V extends java.lang.@Nullable Object> extends AbstractMap<Formatted<K>, V> {

    private final Map<Formatted<K>, V> entries = new LinkedHashMap<>();
    private final Map<K, Formatted<K>> names = new HashMap<>();

    /** An empty map. */
    public FormattedMap() {}

    /**
     * A copy of a map.
     *
     * @param map the map
     */
    public FormattedMap(Map<Formatted<K>, ? extends V> map) {
        map.forEach(this::put);
    }

    /**
     * A copy of a map, with copies of its values.
     *
     * @param <K> the class of the objects
     * @param <V> the type of the values
     * @param map the map
     * @param copy copies a value; it is given null where a value is null
     * @return the copy
     */
    public static <K, V extends java.lang.@Nullable Object> Map<Formatted<K>, V> copyOf(
            Map<Formatted<K>, ? extends V> map, Function<? super V, ? extends V> copy) {
        Map<Formatted<K>, V> copied = new FormattedMap<>();
        map.forEach((name, value) -> copied.put(name, copy.apply(value)));
        return copied;
    }

    /**
     * Puts an entry into a map, which is created if there is none.
     *
     * @param <K> the class of the objects
     * @param <V> the type of the values
     * @param map the map, or null
     * @param name the name
     * @param value the value
     * @return the map
     */
    public static <K, V extends java.lang.@Nullable Object> Map<Formatted<K>, V> added(
            @Nullable Map<Formatted<K>, V> map, Formatted<K> name, V value) {
        Map<Formatted<K>, V> entries = map == null ? new FormattedMap<>() : map;
        entries.put(name, value);
        return entries;
    }

    /** The name that stands for an object; null if there is none. */
    @Nullable
    Formatted<K> name(@Nullable Object key) {
        return names.get(key);
    }

    @Override
    public @Nullable V put(Formatted<K> name, V value) {
        Formatted<K> present = names.putIfAbsent(name.value(), name);
        return entries.put(present == null ? name : present, value);
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        return entries.get(known(name));
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return entries.containsKey(known(name));
    }

    @Override
    public @Nullable V remove(@Nullable Object name) {
        Object known = known(name);
        if (known instanceof Formatted<?> formatted) {
            names.remove(formatted.value());
        }
        return entries.remove(known);
    }

    private @Nullable Object known(@Nullable Object name) {
        Formatted<K> present = name instanceof Formatted<?> formatted ? names.get(formatted.value()) : null;
        return present == null ? name : present;
    }

    @Override
    public Set<Map.Entry<Formatted<K>, V>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormattedMap<?, ?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
