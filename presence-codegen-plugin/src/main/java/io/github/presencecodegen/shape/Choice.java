package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.narrowing.Branches;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A choice between schemas, as far as it decides on the type of a value.
 *
 * @param options what may be chosen, except options that no value satisfies
 * @param isNullable whether null may be chosen, which is no option
 */
record Choice(List<Option> options, boolean isNullable) {

    private static final Set<SchemaType> STRUCTURED = Set.of(SchemaType.OBJECT, SchemaType.ARRAY);

    /**
     * One option.
     *
     * @param ids the schemas of a value for which it was chosen
     * @param schema the schema that is chosen
     * @param types the types that such a value may have
     */
    record Option(List<SchemaId> ids, SchemaId schema, TypeSet types) {}

    /** The choice of a value that decides on its type; empty if none does, or more than one. */
    static Optional<Choice> of(DescribedValue described, Narrowing narrowing) {
        Narrowed base = described.narrowed();
        List<Branches> telling = base.choices().stream()
                .filter(choice -> choice.isExclusive() || !isRefined(base))
                .filter(choice -> choice.ids().stream().anyMatch(id -> isTelling(narrowing.narrow(List.of(id)), base)))
                .toList();
        return telling.size() == 1 ? Optional.of(of(described, telling.get(0).ids(), narrowing)) : Optional.empty();
    }

    /** Whether an option says more of the type of a value than is said whatever is chosen. */
    private static boolean isTelling(Narrowed option, Narrowed base) {
        Set<SchemaType> types = TypeSet.of(base).types();
        if (!types.isEmpty() && types.stream().noneMatch(STRUCTURED::contains)) {
            return false;
        }
        if (base.describesObject()) {
            return !base.properties().keySet().containsAll(option.properties().keySet())
                    || !option.patterns().isEmpty()
                    || !option.additional().isEmpty();
        }
        Set<SchemaType> narrower = TypeSet.of(option).types();
        return option.describesArray()
                || !option.properties().isEmpty()
                || !option.patterns().isEmpty()
                || !option.additional().isEmpty()
                || option.values().isPresent()
                || option.types().isPresent() && !narrower.equals(types);
    }

    /** Whether what is chosen adds to a description; a class that has both is told by neither where several may hold. */
    private static boolean isRefined(Narrowed base) {
        return base.describesObject()
                || base.describesArray()
                || !base.required().isEmpty();
    }

    private static Choice of(DescribedValue described, List<SchemaId> choice, Narrowing narrowing) {
        Narrowed base = described.narrowed();
        List<Option> options = new ArrayList<>();
        boolean isNullable = false;
        for (SchemaId schema : choice) {
            List<SchemaId> ids = new ArrayList<>(isRefined(base) ? described.ids() : List.of());
            ids.add(schema);
            Narrowed narrowed = narrowing.narrow(ids);
            TypeSet types = TypeSet.of(narrowed);
            isNullable |= types.isNullable() || narrowed.isNull();
            if (!narrowed.isNull() && Contradiction.in(narrowed).isEmpty()) {
                options.add(new Option(List.copyOf(ids), schema, types));
            }
        }
        return new Choice(options, isNullable);
    }

    /** Whether it is known of each option of which types its values are. */
    boolean isKnown() {
        return !options.isEmpty()
                && options.stream().noneMatch(option -> option.types().types().isEmpty());
    }

    /** The type of a number, text or boolean that all options are of, if they are; of integers and numbers, a number. */
    Optional<SchemaType> commonScalar() {
        return TypeSet.union(options.stream().map(Option::types).toList())
                .only()
                .filter(type -> !STRUCTURED.contains(type));
    }
}
