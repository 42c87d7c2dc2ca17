package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated builders: the properties that no schema describes, and the final validation.
 *
 * @param <T> the class that is built
 * @param <B> the builder
 */
@NullMarked
@JacksonModel
public abstract class ObjectBuilder<T extends ObjectValue<T>, B extends ObjectBuilder<T, B>> {

    private final ObjectCodec<T> codec;
    private final Predicate<String> isFree;
    private JsonObject.Builder unknown;

    /**
     * A builder of a class without maps of its own.
     *
     * @param codec what reads and checks the class
     * @param value what to begin with, or null
     */
    protected ObjectBuilder(ObjectCodec<T> codec, @Nullable T value) {
        this(codec, name -> true, value);
    }

    /**
     * A builder.
     *
     * @param codec what reads and checks the class
     * @param isFree which names that the schema does not describe its maps leave
     * @param value what to begin with, or null
     */
    protected ObjectBuilder(ObjectCodec<T> codec, Predicate<String> isFree, @Nullable T value) {
        this.codec = codec;
        this.isFree = isFree;
        this.unknown = value == null ? JsonObject.builder() : value.unknownProperties().toBuilder();
    }

    /**
     * Sets the properties that the schema does not describe.
     *
     * @param unknownProperties the properties; null for none
     * @return this builder
     * @throws IllegalArgumentException if the schema describes one of them
     */
    public final B unknownProperties(@Nullable JsonObject unknownProperties) {
        unknown = JsonObject.builder();
        if (unknownProperties != null) {
            unknownProperties.forEach(this::putUnknownProperty);
        }
        return self();
    }

    /**
     * Sets one property that the schema does not describe.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the schema describes it
     */
    public final B putUnknownProperty(String name, JsonValue value) {
        Objects.requireNonNull(name, "name");
        if (!codec.keeps(name, Objects.requireNonNull(value, "value").kind())) {
            JsonNames.require(codec.declared().requireUndeclared(name), isFree.test(name));
        }
        unknown.put(name, value);
        return self();
    }

    /**
     * Removes one property that the schema does not describe, if it is there.
     *
     * @param name its name
     * @return this builder
     */
    public final B removeUnknownProperty(String name) {
        unknown.remove(name);
        return self();
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws InvalidValueException if the value violates the schema; lists the violations
     */
    public final T build() {
        return codec.checked(unchecked());
    }

    /**
     * What the builder holds, for failed tests and logs.
     *
     * @return the name of the class, and the JSON of what was set so far, cut as that of a value
     */
    @Override
    public final String toString() {
        return ValueText.of(ValueText.name(codec.javaType()) + ".Builder", codec, unchecked());
    }

    /**
     * The value without validation. The outermost builder validates nested values too, and reports what is missing.
     *
     * @return the value, which may lack what is required
     */
    protected abstract T unchecked();

    /**
     * Adds an item to a list, which it creates if there is none.
     *
     * @param <E> the type of the items
     * @param items the list, or null
     * @param item the item
     * @return the list
     */
    protected static <E extends java.lang.@Nullable Object> List<E> added(@Nullable List<E> items, E item) {
        List<E> list = items == null ? new ArrayList<>() : items;
        list.add(item);
        return list;
    }

    /**
     * Puts an entry into a map, which it creates if there is none.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the map, or null
     * @param key the key
     * @param value the value
     * @return the map
     */
    protected static <K, V extends java.lang.@Nullable Object> Map<K, V> added(
            @Nullable Map<K, V> entries, K key, V value) {
        Map<K, V> map = entries == null ? new LinkedHashMap<>() : entries;
        map.put(key, value);
        return map;
    }

    /**
     * Sets a property that is only described under a condition, which is kept among those that no schema describes.
     *
     * @param <V> the type of its value
     * @param name its name
     * @param value its value; null unsets it
     * @param writer writes the value
     * @return this builder
     */
    protected final <V> B describe(String name, @Nullable V value, ValueWriter<? super V> writer) {
        if (value == null) {
            unknown.remove(name);
        } else {
            JsonWriter out = new JsonWriter();
            writer.write(out, value);
            unknown.put(name, JsonValue.parse(out.toByteArray(), JsonLimits.UNLIMITED));
        }
        return self();
    }

    /**
     * The properties that the schema does not describe.
     *
     * @return all of them
     */
    protected final JsonObject unknown() {
        return unknown.build();
    }

    /**
     * The properties that the schema does not describe, and those whose values are not of their types.
     *
     * @param names the names of properties that may have values which are not of their types
     * @param typed for each the value of its type, or null; where there is one, it is the value of the property
     * @return all of them
     */
    protected final JsonObject unknown(String[] names, @Nullable Object... typed) {
        List<String> replaced = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (typed[i] != null) {
                replaced.add(names[i]);
            }
        }
        return unknown.build().without(replaced.toArray(new String[0]));
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
