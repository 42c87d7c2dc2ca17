package io.github.presencecodegen.support;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object whose schema describes names by patterns only.
 *
 * @param <K> the type of the names that a pattern matches
 * @param <V> the type of the values of these members
 * @param matched those members, in insertion order; never null
 * @param unmatched the members that no pattern matches; never null
 */
@NullMarked
public record PatternMap<K, V>(Map<K, V> matched, JsonObject unmatched) {

    /**
     * Members, copied in their order.
     *
     * @param matched those that a pattern matches
     * @param unmatched the others
     */
    public PatternMap {
        // The names of a map by objects stay found by these.
        matched = matched instanceof FormattedMap<?, ?> ? matched : OrderedMap.copyOf(matched, value -> value);
        Objects.requireNonNull(unmatched, "unmatched");
    }

    // The methods that the compiler makes for records take much of the stack, and maps may be nested in each other.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatternMap<?, ?> that
                && matched.equals(that.matched)
                && unmatched.equals(that.unmatched);
    }

    @Override
    public int hashCode() {
        return 31 * matched.hashCode() + unmatched.hashCode();
    }

    @Override
    public String toString() {
        return "PatternMap[matched=" + JsonCodec.excerpt(JsonExcerpt.map(matched)) + ", unmatched=" + unmatched + "]";
    }

    /**
     * What a builder has collected.
     *
     * @param <K> the type of the names that a pattern matches
     * @param <V> the type of the values of these members
     * @param matched those members; null if none was ever set
     * @param unmatched the others; null if none was ever set
     * @return both; null if there is neither
     */
    public static <K, V> @Nullable PatternMap<K, V> join(
            @Nullable Map<K, V> matched, JsonObject.@Nullable Builder unmatched) {
        if (matched == null && unmatched == null) {
            return null;
        }
        return new PatternMap<>(
                matched == null ? Map.of() : matched, unmatched == null ? JsonObject.EMPTY : unmatched.build());
    }
}
