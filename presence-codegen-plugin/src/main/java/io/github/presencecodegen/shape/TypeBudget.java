package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How large the types of one file may become together. Each is bounded for itself, but a few schemas that refer to each
 * other can describe very many types: every set of schemas that may meet at one value is a type of its own.
 */
final class TypeBudget {

    /** They are nested in one class, and their codecs in another. */
    static final int MOST_TYPES = 500;

    /** Properties and values of enums. */
    static final int MOST_MEMBERS = 2_500;

    static final int MOST_DESCRIBED = 1_000_000;

    private final Map<SchemaId, Spent> byFile = new HashMap<>();
    private final Set<SchemaId> exhausted = new HashSet<>();

    private record Spent(int types, int members, long described) {

        private static final Spent NOTHING = new Spent(0, 0, 0);

        Spent plus(TypeShape type) {
            long more = type.documentation().length();
            List<Property> properties = properties(type);
            for (Property property : properties) {
                more += property.documentation().length();
            }
            int values = type instanceof TypeShape.EnumType allowed
                    ? allowed.values().size()
                    : 0;
            int moreMembers = Math.max(values, properties.size());
            return new Spent(types + 1, members + moreMembers, described + more);
        }

        private static List<Property> properties(TypeShape type) {
            if (type instanceof TypeShape.ObjectType object) {
                return object.properties();
            }
            return type instanceof TypeShape.TupleType tuple ? tuple.items() : List.of();
        }
    }

    /** A limit that the types of a file exceed: what they have, and how many they may have. */
    record Excess(String found, int limit) {}

    /** Whether the types of a file have exceeded a limit, so that no more of them are of use. */
    boolean isExhausted(SchemaId owner) {
        return exhausted.contains(owner);
    }

    /** Takes in a type; the limit that it is the first of its file to exceed, if it is. */
    Optional<Excess> spend(TypeShape type) {
        SchemaId owner = type.key().owner();
        Spent spent = byFile.getOrDefault(owner, Spent.NOTHING).plus(type);
        byFile.put(owner, spent);
        Optional<Excess> excess = excess(spent);
        return excess.isPresent() && exhausted.add(owner) ? excess : Optional.empty();
    }

    private static Optional<Excess> excess(Spent spent) {
        if (spent.types() > MOST_TYPES) {
            return Optional.of(new Excess("too many nested types", MOST_TYPES));
        }
        if (spent.members() > MOST_MEMBERS) {
            return Optional.of(
                    new Excess("too many properties and enum values, including those of nested types", MOST_MEMBERS));
        }
        return spent.described() > MOST_DESCRIBED
                ? Optional.of(new Excess("too many characters in descriptions", MOST_DESCRIBED))
                : Optional.empty();
    }
}
