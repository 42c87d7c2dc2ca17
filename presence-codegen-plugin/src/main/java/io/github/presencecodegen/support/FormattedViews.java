package io.github.presencecodegen.support;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps of objects that texts stand for, as users see them, and with the texts, as generated classes hold them. What
 * users see is unmodifiable; where it is given back, the texts are those that were read.
 */
@NullMarked
public final class FormattedViews {

    private FormattedViews() {}

    /**
     * A list as users see it.
     *
     * @param <H> the type of the items as they are held
     * @param <T> the type of the items as users see them
     * @param items the list
     * @param shown shows an item
     * @return a view
     */
    public static <H extends java.lang.@Nullable Object, T extends java.lang.@Nullable Object> List<T> list(
            List<H> items, Function<? super H, ? extends T> shown) {
        return new ShownList<>(items, shown);
    }

    /**
     * A map as users see it.
     *
     * @param <K> the type of the keys
     * @param <H> the type of the values as they are held
     * @param <T> the type of the values as users see them
     * @param entries the map
     * @param shown shows a value
     * @return a view
     */
    public static <K, H extends java.lang.@Nullable Object, T extends java.lang.@Nullable Object> Map<K, T> map(
            Map<K, H> entries, Function<? super H, ? extends T> shown) {
        return new ShownMap<>(entries, shown, name -> name, name -> name);
    }

    /**
     * A map by objects as users see it.
     *
     * @param <K> the class of the objects
     * @param <H> the type of the values as they are held
     * @param <T> the type of the values as users see them
     * @param entries the map
     * @param shown shows a value
     * @return a view
     */
    public static <K, H extends java.lang.@Nullable Object, T extends java.lang.@Nullable Object> Map<K, T> keyed(
            Map<Formatted<K>, H> entries, Function<? super H, ? extends T> shown) {
        FormattedMap<K, H> known = entries instanceof FormattedMap<K, H> map ? map : new FormattedMap<>(entries);
        return new ShownMap<>(known, shown, Formatted::value, known::name);
    }

    /**
     * A list as it is held.
     *
     * @param <T> the type of the items as users see them
     * @param <H> the type of the items as they are held
     * @param items the list
     * @param held converts an item
     * @return an unmodifiable copy
     */
    public static <T extends java.lang.@Nullable Object, H extends java.lang.@Nullable Object> List<H> heldList(
            List<? extends T> items, Function<? super T, ? extends H> held) {
        List<H> copied = new ArrayList<>(items.size());
        List<?> known = items instanceof ShownList<?, ?> list ? list.items : null;
        for (T item : items) {
            copied.add(reused(known == null ? null : known.get(copied.size()), item, held));
        }
        return Collections.unmodifiableList(copied);
    }

    /**
     * A map as it is held.
     *
     * @param <K> the type of the keys
     * @param <T> the type of the values as users see them
     * @param <H> the type of the values as they are held
     * @param entries the map
     * @param held converts a value
     * @return an unmodifiable copy
     */
    public static <K, T extends java.lang.@Nullable Object, H extends java.lang.@Nullable Object> Map<K, H> heldMap(
            Map<K, ? extends T> entries, Function<? super T, ? extends H> held) {
        Map<K, H> copied = new LinkedHashMap<>();
        entries.forEach((key, value) ->
                copied.put(Objects.requireNonNull(key, "key"), reused(knownValue(entries, key), value, held)));
        return Collections.unmodifiableMap(copied);
    }

    /**
     * A map by objects as it is held, with values that are held as users see them.
     *
     * @param <K> the class of the objects
     * @param <V> the type of the values
     * @param entries the map
     * @param name converts a key
     * @return a copy
     */
    public static <K, V extends java.lang.@Nullable Object> Map<Formatted<K>, V> heldKeyed(
            Map<K, ? extends V> entries, Function<? super K, Formatted<K>> name) {
        Map<Formatted<K>, V> copied = new FormattedMap<>();
        entries.forEach((key, value) -> copied.put(reused(knownName(entries, key), key, name), value));
        return copied;
    }

    /**
     * A map by objects as it is held.
     *
     * @param <K> the class of the objects
     * @param <T> the type of the values as users see them
     * @param <H> the type of the values as they are held
     * @param entries the map
     * @param name converts a key
     * @param held converts a value
     * @return a copy
     */
    public static <K, T extends java.lang.@Nullable Object, H extends java.lang.@Nullable Object>
            Map<Formatted<K>, H> heldKeyed(
                    Map<K, ? extends T> entries,
                    Function<? super K, Formatted<K>> name,
                    Function<? super T, ? extends H> held) {
        Map<Formatted<K>, H> copied = new FormattedMap<>();
        entries.forEach((key, value) ->
                copied.put(reused(knownName(entries, key), key, name), reused(knownValue(entries, key), value, held)));
        return copied;
    }

    /** What is already held for a value that users see; otherwise what the value is converted into. */
    @SuppressWarnings("unchecked")
    private static <T extends java.lang.@Nullable Object, H extends java.lang.@Nullable Object> H reused(
            @Nullable Object known, T value, Function<? super T, ? extends H> held) {
        return known instanceof Formatted<?> formatted && formatted.value() == value ? (H) known : held.apply(value);
    }

    private static @Nullable Object knownName(Map<?, ?> entries, Object key) {
        return entries instanceof ShownMap<?, ?, ?, ?> map ? map.name.apply(key) : null;
    }

    private static @Nullable Object knownValue(Map<?, ?> entries, Object key) {
        return entries instanceof ShownMap<?, ?, ?, ?> map ? map.entries.get(map.name.apply(key)) : null;
    }

    private static final class ShownList<H extends java.lang.@Nullable Object, T extends java.lang.@Nullable Object>
            extends AbstractList<T> implements RandomAccess {

        private final List<H> items;
        private final Function<? super H, ? extends T> shown;

        ShownList(List<H> items, Function<? super H, ? extends T> shown) {
            this.items = items;
            this.shown = shown;
        }

        @Override
        public T get(int index) {
            return shown.apply(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private static final class ShownMap<
                    N, H extends java.lang.@Nullable Object, K, T extends java.lang.@Nullable Object>
            extends AbstractMap<K, T> {

        private final Map<N, H> entries;
        private final Function<? super H, ? extends T> shown;
        private final Function<? super N, ? extends K> key;
        private final Function<@Nullable Object, @Nullable Object> name;

        /** The last two say what key a name is, and what name a key has. */
        ShownMap(
                Map<N, H> entries,
                Function<? super H, ? extends T> shown,
                Function<? super N, ? extends K> key,
                Function<@Nullable Object, @Nullable Object> name) {
            this.entries = entries;
            this.shown = shown;
            this.key = key;
            this.name = name;
        }

        @Override
        public boolean containsKey(@Nullable Object wanted) {
            return entries.containsKey(name.apply(wanted));
        }

        @Override
        public @Nullable T get(@Nullable Object wanted) {
            H held = entries.get(name.apply(wanted));
            return held == null ? null : shown.apply(held);
        }

        @Override
        public Set<Map.Entry<K, T>> entrySet() {
            return new Entries();
        }

        private final class Entries extends AbstractSet<Map.Entry<K, T>> {

            @Override
            public Iterator<Map.Entry<K, T>> iterator() {
                return new EntryIterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        }

        private final class EntryIterator implements Iterator<Map.Entry<K, T>> {

            private final Iterator<Map.Entry<N, H>> held = entries.entrySet().iterator();

            @Override
            public boolean hasNext() {
                return held.hasNext();
            }

            @Override
            public Map.Entry<K, T> next() {
                Map.Entry<N, H> next = held.next();
                return new SimpleImmutableEntry<>(key.apply(next.getKey()), shown.apply(next.getValue()));
            }
        }
    }
}
