package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A JSON object: members with unique names, kept in insertion order, which is ignored by equality. */
@NullMarked
public final class JsonObject implements JsonValue, JsonObjectModel {

    /** The object without members. */
    public static final JsonObject EMPTY = new JsonObject(new String[0], new JsonValue[0], null);

    private final String[] names;
    private final JsonValue[] values;

    /** Where each name is; only for objects that are too large to look through. */
    private final @Nullable Map<String, Integer> index;

    private final int depth;
    private int hash;
    private JsonVerdicts.@Nullable Known known;

    /** Takes the arrays and the index as they are; {@link JsonMembers} makes them. */
    JsonObject(String[] names, JsonValue[] values, @Nullable Map<String, Integer> index) {
        this.names = names;
        this.values = values;
        this.index = index;
        int deepest = 0;
        for (JsonValue value : values) {
            deepest = Math.max(deepest, JsonDepth.of(value));
        }
        this.depth = deepest + 1;
    }

    /**
     * An object with one member.
     *
     * @param name its name
     * @param value its value
     * @return the object
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     */
    public static JsonObject of(String name, JsonValue value) {
        return builder().put(name, value).build();
    }

    /**
     * An object with two members.
     *
     * @param name1 the name of the first
     * @param value1 the value of the first
     * @param name2 the name of the second
     * @param value2 the value of the second
     * @return the object
     * @throws IllegalArgumentException if a name has an unpaired surrogate
     */
    public static JsonObject of(String name1, JsonValue value1, String name2, JsonValue value2) {
        return builder().put(name1, value1).put(name2, value2).build();
    }

    /**
     * An object with the entries of a map as members, in its order.
     *
     * @param members names and values
     * @return the object
     * @throws IllegalArgumentException if a name has an unpaired surrogate
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        Builder builder = builder();
        members.forEach(builder::put);
        return builder.build();
    }

    /**
     * Begins an empty object.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins an object from this one.
     *
     * @return a new builder that holds the members of this object
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of a member.
     *
     * @param name the name of the member
     * @return its value, or null if there is no such member
     */
    public @Nullable JsonValue get(String name) {
        int position = indexOf(name);
        return position < 0 ? null : values[position];
    }

    /**
     * Whether there is a member of a name.
     *
     * @param name the name
     * @return true if there is
     */
    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * The position of a member.
     *
     * @param name the name of the member
     * @return its position, from 0, or -1 if there is no such member
     */
    public int indexOf(String name) {
        return JsonMembers.find(name, names, names.length, index);
    }

    /**
     * The name of a member.
     *
     * @param position the position of the member, from 0
     * @return its name
     * @throws IndexOutOfBoundsException if there is none
     */
    public String nameAt(int position) {
        return names[position];
    }

    /**
     * The value of a member.
     *
     * @param position the position of the member, from 0
     * @return its value
     * @throws IndexOutOfBoundsException if there is none
     */
    public JsonValue valueAt(int position) {
        return values[position];
    }

    /**
     * The object without some members.
     *
     * @param names the names of the members; those that are not there change nothing
     * @return an object with the other members, in the same order; this object if none of them is there
     */
    public JsonObject without(String... names) {
        Builder others = toBuilder();
        boolean differs = false;
        for (String name : names) {
            differs |= has(name);
            others.remove(name);
        }
        return differs ? others.build() : this;
    }

    /** {@return the number of members} */
    public int size() {
        return names.length;
    }

    /** {@return whether there are no members} */
    public boolean isEmpty() {
        return names.length == 0;
    }

    /**
     * The names of the members, in order.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return Collections.unmodifiableList(Arrays.asList(names));
    }

    /**
     * The members as a map, in order.
     *
     * @return an unmodifiable view
     */
    public Map<String, JsonValue> asMap() {
        return new JsonObjectMap(this);
    }

    /**
     * Does something with every member, in order.
     *
     * @param action takes name and value
     */
    public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public JsonObject toJsonValue() {
        return this;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    @Override
    public String typeName() {
        return "object";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject && JsonEquality.areEqual(this, (JsonObject) other);
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

    /** What recursive checks have said about this object. */
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
        int sum = 0;
        for (int i = 0; i < names.length; i++) {
            sum += (31 * names[i].hashCode()) ^ (values[i].hashCode() * 0x9E3779B9);
        }
        hash = sum == 0 ? 1 : sum;
    }

    /** Collects the members of an object; it can be used further after {@link #build()}. */
    public static final class Builder {

        private final JsonMembers members;

        private Builder() {
            this(EMPTY);
        }

        private Builder(JsonObject object) {
            members = new JsonMembers(object.names, object.values, object.index);
        }

        /**
         * Puts a member last, or replaces the value of the member of that name where it is.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name has an unpaired surrogate
         */
        public Builder put(String name, JsonValue value) {
            members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Puts a string as {@link #put(String, JsonValue)} does.
         *
         * @param name the name
         * @param value the text
         * @return this builder
         * @throws IllegalArgumentException if name or text have an unpaired surrogate
         */
        public Builder put(String name, String value) {
            return put(name, JsonString.of(value));
        }

        /**
         * Puts an integer as {@link #put(String, JsonValue)} does.
         *
         * @param name the name
         * @param value the number
         * @return this builder
         * @throws IllegalArgumentException if the name has an unpaired surrogate
         */
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /**
         * Puts true or false as {@link #put(String, JsonValue)} does.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name has an unpaired surrogate
         */
        public Builder put(String name, boolean value) {
            return put(name, JsonBoolean.of(value));
        }

        /**
         * Whether a member of a name has been put.
         *
         * @param name the name
         * @return true if it has
         */
        public boolean has(String name) {
            return members.has(name);
        }

        /**
         * Removes a member, if it is there. Put again, it is the last one.
         *
         * @param name the name
         * @return this builder
         */
        public Builder remove(String name) {
            members.remove(Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * The object with the members so far.
         *
         * @return the object
         */
        public JsonObject build() {
            return members.build();
        }

        /** Adds a member with a name that is known to be new and to have no lone surrogate. */
        void add(String name, JsonValue value) {
            members.add(name, value);
        }
    }
}
