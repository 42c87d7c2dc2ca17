package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The types of a generated union, by the values of their tags. Generated code fills it.
 *
 * @param <T> the union
 */
@NullMarked
public final class DispatchMembers<T> {

    private final Map<String, List<Entry<T>>> byFirstTag = new HashMap<>();

    private record Entry<T>(JsonCodec<? extends T> codec, List<Set<String>> further) {

        /** How many of the further tags it names; -1 if one of them has another value. */
        int matches(List<@Nullable String> values) {
            int matched = 0;
            for (int i = 0; i < further.size(); i++) {
                Set<String> named = further.get(i);
                String value = values.get(i);
                if (value != null && named.contains(value)) {
                    matched++;
                } else if (!named.isEmpty()) {
                    return -1;
                }
            }
            return matched;
        }
    }

    DispatchMembers() {}

    /**
     * Adds a type.
     *
     * @param codec its codec
     * @param first the values of the first tag
     * @param further the values of each further tag, none where the type takes any value
     */
    public void add(JsonCodec<? extends T> codec, Set<String> first, List<Set<String>> further) {
        Entry<T> entry = new Entry<>(codec, further);
        first.forEach(value ->
                byFirstTag.computeIfAbsent(value, unused -> new ArrayList<>()).add(entry));
    }

    Stream<JsonCodec<? extends T>> codecs() {
        return byFirstTag.values().stream()
                .flatMap(List::stream)
                .<JsonCodec<? extends T>>map(Entry::codec)
                .distinct();
    }

    /** The type that names the most of the values; null if there is none for them. */
    @Nullable
    JsonCodec<? extends T> find(String first, List<@Nullable String> further) {
        Entry<T> found = null;
        int most = -1;
        for (Entry<T> entry : byFirstTag.getOrDefault(first, List.of())) {
            int matched = entry.matches(further);
            if (matched > most) {
                most = matched;
                found = entry;
            }
        }
        return found == null ? null : found.codec();
    }
}
