package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A property of a class.
 *
 * @param name the wire name
 * @param shape what its value is
 * @param required whether it must be there
 * @param ids every schema that its value must satisfy, in schema order
 * @param documentation what the schemas say about it
 * @param only its value, where the schemas allow no other
 * @param fallback its default, where a method gives it for a value that is absent
 */
public record Property(
        String name,
        Shape shape,
        boolean required,
        List<SchemaId> ids,
        Documentation documentation,
        Optional<JsonValue> only,
        Optional<JsonValue> fallback) {

    public Property {
        ids = List.copyOf(ids);
    }

    /** A property that may have several values. */
    public Property(String name, Shape shape, boolean required, List<SchemaId> ids, Documentation documentation) {
        this(name, shape, required, ids, documentation, Optional.empty(), Optional.empty());
    }

    /** The same property of another shape. */
    public Property shaped(Shape other) {
        return new Property(name, other, required, ids, documentation, only, fallback);
    }

    /** The same property with a default that a method gives. */
    public Property defaulting(JsonValue value) {
        return new Property(name, shape, required, ids, documentation, only, Optional.of(value));
    }

    /** The same property with other documentation. */
    public Property documented(Documentation other) {
        return new Property(name, shape, required, ids, other, only, fallback);
    }
}
