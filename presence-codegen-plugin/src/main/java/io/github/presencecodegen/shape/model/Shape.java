package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/** What a schema becomes in Java. */
public sealed interface Shape {

    /** A value of one of Java's or our own ready-made types. */
    record Scalar(ScalarKind kind) implements Shape {}

    /** A string of which the schema allows one value. */
    record Constant(String value) implements Shape {}

    /** A string of a format that a class of the user's stands for. */
    record Formatted(String format) implements Shape {}

    /**
     * A list.
     *
     * @param item what its items are
     * @param itemIds the schemas of an item
     */
    record ListOf(Shape item, List<SchemaId> itemIds) implements Shape {
        public ListOf {
            itemIds = List.copyOf(itemIds);
        }
    }

    /**
     * A map: an object whose schema lists no names.
     *
     * @param names which names are keys of the map
     * @param value what their values are
     * @param valueIds the schemas of a value, where they are the same for every name; those of any name otherwise
     */
    record MapOf(NameSet names, Shape value, List<SchemaId> valueIds) implements Shape {
        public MapOf {
            valueIds = List.copyOf(valueIds);
        }
    }

    /** A generated type, by its key in the {@link TypeModel}. */
    record Named(TypeKey key) implements Shape {}

    /** What may be {@code null} as well, and is nullable in no other way. */
    record Nullable(Shape value) implements Shape {}

    /** What the value is where it is not {@code null}. */
    default Shape withoutNull() {
        return this instanceof Nullable nullable ? nullable.value() : this;
    }
}
