package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.model.TypeSize;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many types may be modelled for one file. Each is bounded for itself, but a few schemas that refer to each other can
 * describe very many types: every set of schemas that may meet at one value is a type of its own. Those that are the same
 * become one later, so this bounds only what is done until then, by the number of schemas that there are.
 */
final class TypeBudget {

    private static final int TYPES_OF_SCHEMA = 2;

    private static final int MEMBERS_OF_SCHEMA = 20;

    private final int mostTypes;
    private final int mostMembers;
    private final Map<SchemaId, TypeSize> byFile = new HashMap<>();
    private final Set<SchemaId> exhausted = new HashSet<>();

    /**
     * A budget.
     *
     * @param schemas how many there are in all files
     */
    TypeBudget(int schemas) {
        this.mostTypes = TYPES_OF_SCHEMA * schemas + 2_000;
        this.mostMembers = MEMBERS_OF_SCHEMA * schemas + 20_000;
    }

    /** Whether the types of a file have exceeded a limit, so that no more of them are of use. */
    boolean isExhausted(SchemaId owner) {
        return exhausted.contains(owner);
    }

    /** Takes in a type; the limit that it is the first of its file to exceed, if it is. */
    Optional<TypeSize.Excess> spend(TypeShape type) {
        SchemaId owner = type.key().owner();
        TypeSize spent = byFile.merge(owner, TypeSize.of(type), TypeSize::plus);
        Optional<TypeSize.Excess> excess = excess(spent);
        return excess.isPresent() && exhausted.add(owner) ? excess : Optional.empty();
    }

    private Optional<TypeSize.Excess> excess(TypeSize spent) {
        if (spent.types() > mostTypes) {
            return Optional.of(new TypeSize.Excess("too many nested types", mostTypes));
        }
        return spent.members() > mostMembers
                ? Optional.of(new TypeSize.Excess(
                        "too many properties and enum values, including those of nested types", mostMembers))
                : Optional.empty();
    }
}
