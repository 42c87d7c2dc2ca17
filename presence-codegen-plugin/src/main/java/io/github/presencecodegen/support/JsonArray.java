package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A JSON array: values in order. */
@NullMarked
public final class JsonArray implements JsonValue, Iterable<JsonValue> {

    /** The array without items. */
    public static final JsonArray EMPTY = new JsonArray(new JsonValue[0]);

    private final JsonValue[] items;
    private final int depth;
    private int hash;
    private JsonVerdicts.@Nullable Known known;

    private JsonArray(JsonValue[] items) {
        this.items = items;
        int deepest = 0;
        for (JsonValue item : items) {
            deepest = Math.max(deepest, JsonDepth.of(item));
        }
        this.depth = deepest + 1;
    }

    /**
     * An array of some values.
     *
     * @param items the items
     * @return the array
     */
    public static JsonArray of(JsonValue... items) {
        return of(Arrays.asList(items));
    }

    /**
     * An array of the values of a collection.
     *
     * @param items the items
     * @return the array
     */
    public static JsonArray of(Collection<? extends JsonValue> items) {
        JsonValue[] copy = items.toArray(new JsonValue[0]);
        for (JsonValue item : copy) {
            Objects.requireNonNull(item, "item");
        }
        return copy.length == 0 ? EMPTY : new JsonArray(copy);
    }

    /**
     * Begins an empty array.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins an array from this one.
     *
     * @return a new builder that holds the items of this array
     */
    public Builder toBuilder() {
        return new Builder().addAll(values());
    }

    /**
     * An item.
     *
     * @param index its index, from 0
     * @return the item
     * @throws IndexOutOfBoundsException if there is none
     */
    public JsonValue get(int index) {
        return items[index];
    }

    /**
     * The number of items.
     *
     * @return the number
     */
    public int size() {
        return items.length;
    }

    /**
     * Whether there are no items.
     *
     * @return true if the size is 0
     */
    public boolean isEmpty() {
        return items.length == 0;
    }

    /**
     * The items as a list.
     *
     * @return an unmodifiable list
     */
    public List<JsonValue> values() {
        return Collections.unmodifiableList(Arrays.asList(items));
    }

    @Override
    public Iterator<JsonValue> iterator() {
        return values().iterator();
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    @Override
    public String typeName() {
        return "array";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray && JsonEquality.areEqual(this, (JsonArray) other);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            JsonHash.fill(this);
        }
        return hash;
    }

    @Override
    public String toString() {
        return JsonExcerpt.of(this);
    }

    /** What recursive checks have said about this array. */
    JsonVerdicts.@Nullable Known known() {
        return known;
    }

    void remember(JsonVerdicts.Known verdicts) {
        known = verdicts;
    }

    int depth() {
        return depth;
    }

    boolean hasHash() {
        return hash != 0;
    }

    /** Remembers the hash; that of every container within has been remembered before. */
    void fillHash() {
        int sum = 1;
        for (JsonValue item : items) {
            sum = 31 * sum + item.hashCode();
        }
        hash = sum == 0 ? 1 : sum;
    }

    /** Collects the items of an array; it can be used further after {@link #build()}. */
    public static final class Builder {

        private static final JsonValue[] NONE = {};
        private static final int FIRST_CAPACITY = 4;

        private JsonValue[] items = NONE;
        private int size;

        private Builder() {}

        /**
         * Adds an item.
         *
         * @param item the item
         * @return this builder
         */
        public Builder add(JsonValue item) {
            Objects.requireNonNull(item, "item");
            if (size == items.length) {
                items = Arrays.copyOf(items, Math.max(FIRST_CAPACITY, size + (size >> 1)));
            }
            items[size++] = item;
            return this;
        }

        /**
         * Adds a string.
         *
         * @param item the text
         * @return this builder
         * @throws IllegalArgumentException if the text has an unpaired surrogate
         */
        public Builder add(String item) {
            return add(JsonString.of(item));
        }

        /**
         * Adds an integer.
         *
         * @param item the number
         * @return this builder
         */
        public Builder add(long item) {
            return add(JsonNumber.of(item));
        }

        /**
         * Adds true or false.
         *
         * @param item the value
         * @return this builder
         */
        public Builder add(boolean item) {
            return add(JsonBoolean.of(item));
        }

        /**
         * Adds several items.
         *
         * @param all the items
         * @return this builder
         */
        public Builder addAll(Iterable<? extends JsonValue> all) {
            for (JsonValue item : all) {
                add(item);
            }
            return this;
        }

        /**
         * The array with the items so far.
         *
         * @return the array
         */
        public JsonArray build() {
            return size == 0 ? EMPTY : new JsonArray(Arrays.copyOf(items, size));
        }
    }
}
