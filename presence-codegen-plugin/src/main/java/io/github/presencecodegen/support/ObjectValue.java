package io.github.presencecodegen.support;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated classes with properties: what no schema describes, equality, and the text.
 *
 * @param <T> the class
 */
@NullMarked
public abstract class ObjectValue<T extends ObjectValue<T>> implements JsonObjectModel {

    private final ObjectCodec<T> codec;
    private final JsonObject unknownProperties;

    /**
     * For generated classes.
     *
     * @param codec reads and writes the class
     * @param unknownProperties the properties that the schema does not describe
     */
    protected ObjectValue(ObjectCodec<T> codec, JsonObject unknownProperties) {
        this.codec = codec;
        this.unknownProperties = unknownProperties;
    }

    /**
     * The properties that the schema does not describe.
     *
     * @return all of them, in insertion order; never null
     */
    public final JsonObject unknownProperties() {
        return unknownProperties;
    }

    @Override
    public final JsonType<T> jsonType() {
        return codec;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (!(other instanceof ObjectValue<?> that)
                || codec != that.codec
                || !unknownProperties.equals(that.unknownProperties)) {
            return false;
        }
        // Arrays.equals would take more of the stack at each level of a deep value.
        @Nullable Object[] others = that.components();
        int i = 0;
        for (Object component : components()) {
            Object counterpart = others[i++];
            if (component == null ? counterpart != null : !component.equals(counterpart)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(components()) + unknownProperties.hashCode();
    }

    @Override
    public final String toString() {
        return ValueText.of(ValueText.name(codec.javaType()), codec, this);
    }

    private @Nullable Object[] components() {
        return codec.components(codec.javaType().cast(this));
    }
}
