package io.github.presencecodegen.shape.model;

import java.util.List;
import java.util.Optional;

/**
 * How large types are together that are nested in one class.
 *
 * @param types how many there are
 * @param classes how many classes they are
 * @param members their properties and values
 * @param described the characters of their descriptions
 */
public record TypeSize(int types, int classes, int members, long described) {

    /**
     * A class names all that are nested in it (JVMS 4.7.6 and 4.7.29), with two or three of the 65,535 constants that it
     * can have (JVMS 4.1) for each; up to 15,000 are for itself.
     */
    private static final int MOST_CLASSES = 20_000;

    private static final int MOST_MEMBERS = 40_000;

    private static final long MOST_DESCRIBED = 16_000_000;

    /** A limit that types exceed: what they have, and how many they may have. */
    public record Excess(String found, long limit) {}

    /** The size of one type. */
    public static TypeSize of(TypeShape type) {
        long described = type.documentation().length();
        List<Property> properties = properties(type);
        for (Property property : properties) {
            described += property.documentation().length();
        }
        int values =
                type instanceof TypeShape.EnumType allowed ? allowed.values().size() : 0;
        return new TypeSize(1, classes(type), Math.max(values, properties.size()), described);
    }

    private static List<Property> properties(TypeShape type) {
        if (type instanceof TypeShape.ObjectType object) {
            return object.properties();
        }
        return type instanceof TypeShape.TupleType tuple ? tuple.items() : List.of();
    }

    /** With an object comes its builder, with an enum two kinds of values, and with a union a record for each alternative. */
    private static int classes(TypeShape type) {
        if (type instanceof TypeShape.ObjectType) {
            return 2;
        }
        return type instanceof TypeShape.EnumType
                ? 3
                : 1
                        + (type instanceof TypeShape.UnionType union
                                ? union.alternatives().size()
                                : 0);
    }

    /** The size of both together. */
    public TypeSize plus(TypeSize other) {
        return new TypeSize(
                types + other.types, classes + other.classes, members + other.members, described + other.described);
    }

    /** The limit that they exceed, if they do. */
    public Optional<Excess> excess() {
        if (classes > MOST_CLASSES) {
            return Optional.of(new Excess("too many nested types, which are " + classes + " classes", MOST_CLASSES));
        }
        if (members > MOST_MEMBERS) {
            return Optional.of(
                    new Excess("too many properties and enum values, including those of nested types", MOST_MEMBERS));
        }
        return described > MOST_DESCRIBED
                ? Optional.of(new Excess("too many characters in descriptions", MOST_DESCRIBED))
                : Optional.empty();
    }
}
