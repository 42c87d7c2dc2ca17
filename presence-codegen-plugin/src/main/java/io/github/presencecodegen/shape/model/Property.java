package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * A property of a class.
 *
 * @param name the wire name
 * @param shape what its value is
 * @param required whether it must be there
 * @param ids every schema that its value must satisfy, in schema order
 * @param documentation what the schemas say about it
 * @param typing which of its values are of the shape; the others are kept among the properties that no schema describes
 */
public record Property(
        String name, Shape shape, boolean required, List<SchemaId> ids, Documentation documentation, Typing typing) {

    public Property {
        ids = List.copyOf(ids);
    }

    /** A property that is described in any case. */
    public Property(String name, Shape shape, boolean required, List<SchemaId> ids, Documentation documentation) {
        this(name, shape, required, ids, documentation, Typing.TOTAL);
    }

    /** A property that is only described under a condition. */
    public static Property conditional(String name, Shape shape, Documentation documentation) {
        return new Property(name, shape, false, List.of(), documentation, Typing.CONDITIONAL);
    }

    /** The same property of another shape. */
    public Property shaped(Shape other) {
        return new Property(name, other, required, ids, documentation, typing);
    }

    /** The same property with other documentation. */
    public Property documented(Documentation other) {
        return new Property(name, shape, required, ids, other, typing);
    }
}
