package io.github.presencecodegen.support;

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
public abstract class ObjectBuilder<T extends ObjectValue<T>, B extends ObjectBuilder<T, B>> {

    private final ObjectCodec<T> codec;
    private final Predicate<String> isFree;
    private JsonObject.Builder unknown;

    /**
     * A builder of a class without maps of its own.
     *
     * @param codec what reads and checks the class
     * @param unknown the properties that the schema does not describe
     */
    protected ObjectBuilder(ObjectCodec<T> codec, JsonObject unknown) {
        this(codec, name -> true, unknown);
    }

    /**
     * A builder.
     *
     * @param codec what reads and checks the class
     * @param isFree which names that the schema does not describe its maps leave
     * @param unknown the properties that the schema does not describe
     */
    protected ObjectBuilder(ObjectCodec<T> codec, Predicate<String> isFree, JsonObject unknown) {
        this.codec = codec;
        this.isFree = isFree;
        this.unknown = unknown.toBuilder();
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
        String undeclared = codec.declared().requireUndeclared(Objects.requireNonNull(name, "name"));
        unknown.put(JsonNames.require(undeclared, isFree.test(name)), value);
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
     * The value without validation. The outermost builder validates nested values too, and reports what is missing.
     *
     * @return the value, which may lack what is required
     */
    protected abstract T unchecked();

    /**
     * The properties that the schema does not describe.
     *
     * @return all of them
     */
    protected final JsonObject unknown() {
        return unknown.build();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
