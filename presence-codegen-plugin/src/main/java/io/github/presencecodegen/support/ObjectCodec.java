package io.github.presencecodegen.support;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base class of the codecs of generated classes with properties.
 *
 * @param <T> the class
 */
@NullMarked
public abstract class ObjectCodec<T extends ObjectValue<T>> extends JsonCodec<T> {

    private final JsonNames declared;

    /**
     * For the codecs of generated classes.
     *
     * @param javaType the class
     * @param declared the names that its schema describes
     * @param accepts whether the schema allows a value
     * @param collect reports what the schema does not allow
     */
    protected ObjectCodec(
            Class<T> javaType, JsonNames declared, Predicate<JsonValue> accepts, Consumer<ViolationCollector> collect) {
        super(javaType, accepts, collect);
        this.declared = declared;
    }

    /**
     * What makes a value equal to others, besides the properties that the schema does not describe.
     *
     * @param value the value
     * @return what its fields hold
     */
    protected abstract @Nullable Object[] components(T value);

    /**
     * Whether a property may have a value of a kind that is not of its type, and which is kept with the properties that
     * the schema does not describe.
     *
     * @param name the name of the property
     * @param kind the kind of the value
     * @return true if the schema describes the property, and allows it to be of that kind
     */
    protected boolean keeps(String name, JsonKind kind) {
        return false;
    }

    /**
     * The type that a property has which is only described under a condition.
     *
     * @param name the name of the property
     * @return its type; null for any other property
     */
    protected @Nullable ConditionalType<?> conditional(String name) {
        return null;
    }

    /**
     * Writes the properties that the schema does not describe, where it describes some of them after all: those of another
     * kind, and those that are only described under a condition.
     *
     * @param out the writer, where a member may begin
     * @param value the value that has the properties
     * @return the writer
     */
    protected final JsonWriter writeUnknown(JsonWriter out, T value) {
        return out.members(value.unknownProperties(), this);
    }

    /**
     * What is declared inside a property.
     *
     * @param name the name of the property
     * @return the places; null if nothing is, or if the property is not declared and is not described under a condition either
     */
    protected @Nullable JsonPlaces place(String name) {
        return null;
    }

    /**
     * What is declared inside the members that are no properties.
     *
     * @return the places; null if the type has no such members
     */
    protected @Nullable JsonPlaces entries() {
        return null;
    }

    @Override
    protected final JsonPlaces places() {
        return new ObjectPlaces(this);
    }

    final JsonNames declared() {
        return declared;
    }
}
