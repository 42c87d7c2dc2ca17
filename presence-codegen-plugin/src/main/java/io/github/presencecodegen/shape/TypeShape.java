package io.github.presencecodegen.shape;

import java.util.List;

/** A type to be generated. */
public sealed interface TypeShape {

    /** Its identity. */
    TypeKey key();

    /** What the schemas say about it. */
    Documentation documentation();

    /**
     * A class.
     *
     * @param properties its declared properties in schema order
     * @param saysObject whether the schemas say that a value must be an object; if not, the class does
     */
    record ObjectType(TypeKey key, Documentation documentation, List<Property> properties, boolean saysObject)
            implements TypeShape {
        public ObjectType {
            properties = List.copyOf(properties);
        }
    }

    /**
     * An enum.
     *
     * @param values the wire values that the schema lists, in its order
     */
    record EnumType(TypeKey key, Documentation documentation, List<String> values) implements TypeShape {
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /** No class at all: values of the schema are validated and nothing else. */
    record ValidatorAlone(TypeKey key, Documentation documentation) implements TypeShape {}
}
