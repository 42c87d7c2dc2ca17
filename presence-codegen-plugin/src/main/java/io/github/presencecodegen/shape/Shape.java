package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/** What a schema becomes in Java. */
public sealed interface Shape {

    /** A value of one of Java's or our own ready-made types. */
    record Scalar(ScalarKind kind) implements Shape {}

    /** A string of which the schema allows one value. */
    record Constant(String value) implements Shape {}

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

    /** A generated type, by its key in the {@link TypeModel}. */
    record Named(TypeKey key) implements Shape {}
}
