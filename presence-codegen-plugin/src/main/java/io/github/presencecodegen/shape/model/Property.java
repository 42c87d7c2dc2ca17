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
 */
public record Property(String name, Shape shape, boolean required, List<SchemaId> ids, Documentation documentation) {

    public Property {
        ids = List.copyOf(ids);
    }

    /** The same property of another shape. */
    public Property shaped(Shape other) {
        return new Property(name, other, required, ids, documentation);
    }

    /** The same property with other documentation. */
    public Property documented(Documentation other) {
        return new Property(name, shape, required, ids, other);
    }
}
