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
 * @param typing which of its values are of the shape; the others are kept among the properties that no schema describes
 * @param only its value, where the schemas allow no other
 * @param fallback its default, where a method gives it for a value that is absent
 */
public record Property(
        String name,
        Shape shape,
        boolean required,
        List<SchemaId> ids,
        Documentation documentation,
        Typing typing,
        Optional<JsonValue> only,
        Optional<JsonValue> fallback) {

    public Property {
        ids = List.copyOf(ids);
    }

    /** A property that is described in any case, and may have several values. */
    public Property(String name, Shape shape, boolean required, List<SchemaId> ids, Documentation documentation) {
        this(name, shape, required, ids, documentation, Typing.TOTAL, Optional.empty(), Optional.empty());
    }

    /** A property that is only described under a condition. */
    public static Property conditional(String name, Shape shape, Documentation documentation) {
        return new Property(name, shape, false, List.of(), documentation).typed(Typing.CONDITIONAL);
    }

    /** The same property of another shape. */
    public Property shaped(Shape other) {
        return new Property(name, other, required, ids, documentation, typing, only, fallback);
    }

    /** The same property, of whose values others are of the shape. */
    public Property typed(Typing other) {
        return new Property(name, shape, required, ids, documentation, other, only, fallback);
    }

    /** The same property with no value but one. */
    public Property only(Optional<JsonValue> value) {
        return new Property(name, shape, required, ids, documentation, typing, value, fallback);
    }

    /** The same property with a default that a method gives. */
    public Property defaulting(JsonValue value) {
        return new Property(name, shape, required, ids, documentation, typing, only, Optional.of(value));
    }

    /** The same property with other documentation. */
    public Property documented(Documentation other) {
        return new Property(name, shape, required, ids, other, typing, only, fallback);
    }
}
