package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param open maps of its other properties by name; each takes names that those before it do not take. They have no
     *     name on the wire, but one in the words of JSON Schema
     * @param saysObject whether the schemas say that a value must be an object; if not, the class does
     */
    record ObjectType(
            TypeKey key,
            Documentation documentation,
            List<Property> properties,
            List<Property> open,
            boolean saysObject)
            implements TypeShape {
        public ObjectType {
            properties = List.copyOf(properties);
            open = List.copyOf(open);
        }
    }

    /**
     * An enum.
     *
     * @param values the values that the schemas list, in their order, each once
     * @param kind what the values are in Java
     * @param openness whether other values are kept instead of rejected
     * @param choices the locations of the keywords that list the values by a choice between schemas, each with the types
     *     that it leaves
     */
    record EnumType(
            TypeKey key,
            Documentation documentation,
            List<EnumValue> values,
            EnumKind kind,
            Openness openness,
            Map<SchemaId, Set<SchemaType>> choices)
            implements TypeShape {
        public EnumType {
            values = List.copyOf(values);
            choices = Map.copyOf(choices);
        }

        /** The values as people write them. */
        public List<String> texts() {
            return values.stream().map(EnumValue::text).toList();
        }

        /** Whether a value that is not listed is kept. */
        public boolean isOpen() {
            return openness.isOpen();
        }

        /** The same as a setting opens or closes it; what the schema leaves open stays so. */
        public EnumType opened(boolean isOpen) {
            Openness other = isOpen ? Openness.BY_SETTING : Openness.CLOSED;
            return new EnumType(
                    key, documentation, values, kind, openness == Openness.BY_SCHEMA ? openness : other, choices);
        }
    }

    /**
     * A choice between several types.
     *
     * @param alternatives the types, in schema order; a value is of the first that it satisfies
     */
    record UnionType(TypeKey key, Documentation documentation, List<Alternative> alternatives) implements TypeShape {
        public UnionType {
            alternatives = List.copyOf(alternatives);
        }

        /** Whether every value is an object. */
        public boolean isObject() {
            return alternatives.stream().allMatch(each -> each.kinds().equals(Set.of(JsonKind.OBJECT)));
        }

        /** Whether the kind of a JSON value tells which of the types it is of. */
        public boolean isToldByKind() {
            Set<JsonKind> seen = EnumSet.noneOf(JsonKind.class);
            return alternatives.stream().flatMap(each -> each.kinds().stream()).allMatch(seen::add);
        }
    }

    /**
     * A list whose first items have types of their own.
     *
     * @param items those items, described as properties whose names are their positions
     * @param rest what follows them: a list, absent where nothing may follow
     */
    record TupleType(TypeKey key, Documentation documentation, List<Property> items, List<Property> rest)
            implements TypeShape {
        public TupleType {
            items = List.copyOf(items);
            rest = List.copyOf(rest);
        }
    }

    /**
     * A class around a value that is no object: the type of a file that describes one, or a list or map that holds itself.
     *
     * @param value what it is around
     */
    record ValueType(TypeKey key, Documentation documentation, Shape value) implements TypeShape {

        /** The schemas of the value. */
        public List<SchemaId> ids() {
            return key.ids();
        }

        /** Whether every value is an object. */
        public boolean isObject() {
            return value instanceof Shape.MapOf || value.equals(new Shape.Scalar(ScalarKind.OBJECT));
        }
    }

    /**
     * An interface that all types have that are built on an object, by {@code allOf} or {@code $ref}.
     *
     * @param properties its accessors; a value that is an object is of the interface beside the class of that object
     * @param open maps of other properties, which the interface has no accessors for
     */
    record BaseType(TypeKey key, Documentation documentation, List<Property> properties, List<Property> open)
            implements TypeShape {

        public BaseType {
            properties = List.copyOf(properties);
            open = List.copyOf(open);
        }
    }

    /**
     * A union of types that the values of tags tell apart. It is made of other types, and of no schema.
     *
     * @param tags JSON Pointers to the tags
     * @param part a JSON Pointer to the part of the types that it is made of; empty for whole values
     * @param schema the schema for which it stands wherever that is referred to
     * @param members the types, in the order of their files
     */
    record DispatchType(
            TypeKey key,
            Documentation documentation,
            List<String> tags,
            String part,
            Optional<SchemaId> schema,
            List<DispatchMember> members)
            implements TypeShape {

        public DispatchType {
            tags = List.copyOf(tags);
            members = List.copyOf(members);
        }

        /** Whether it is made of parts of types. */
        public boolean isOfParts() {
            return !part.isEmpty();
        }
    }

    /** No class at all: values of the schema are validated and nothing else. */
    record ValidatorAlone(TypeKey key, Documentation documentation) implements TypeShape {}
}
