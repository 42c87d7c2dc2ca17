package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of the values that some schemas allow, as far as Java tells them apart.
 *
 * @param types the types without null, numbers as one of them; none where nothing is known
 * @param isNullable whether null is allowed beside them
 */
public record TypeSet(Set<SchemaType> types, boolean isNullable) {

    private static final Set<SchemaType> INTEGERS = Set.of(SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    /**
     * The types that schemas say, themselves or by all that a value may choose from; otherwise those that they mean by
     * describing properties or items.
     */
    public static TypeSet of(Narrowed narrowed) {
        return of(narrowed, said(narrowed, narrowed.impliedTypes()));
    }

    /** The same without what a value may choose from. */
    public static TypeSet beforeChoice(Narrowed narrowed) {
        return of(narrowed, said(narrowed, narrowed.types()));
    }

    private static TypeSet of(Narrowed narrowed, Optional<Set<SchemaType>> said) {
        if (said.isPresent()) {
            TypeSet types = without(said.get());
            boolean listsNull = narrowed.values()
                    .map(values -> values.contains(JsonNull.INSTANCE))
                    .orElse(true);
            return new TypeSet(types.types(), types.isNullable() && listsNull);
        }
        if (narrowed.describesObject()) {
            return new TypeSet(Set.of(SchemaType.OBJECT), false);
        }
        return new TypeSet(narrowed.describesArray() ? Set.of(SchemaType.ARRAY) : Set.of(), false);
    }

    private static Optional<Set<SchemaType>> said(Narrowed narrowed, Optional<Set<SchemaType>> types) {
        return types.or(() -> narrowed.values().map(TypeSet::ofValues));
    }

    /** The types that schemas say, null among them; absent where none says. */
    static Optional<Set<SchemaType>> said(Narrowed narrowed) {
        return said(narrowed, narrowed.impliedTypes());
    }

    private static TypeSet without(Set<SchemaType> said) {
        Set<SchemaType> types = new LinkedHashSet<>(said);
        boolean isNullable = types.remove(SchemaType.NULL) && !types.isEmpty();
        return new TypeSet(withoutIntegers(types), isNullable);
    }

    /** Integers are numbers. */
    private static Set<SchemaType> withoutIntegers(Set<SchemaType> types) {
        if (types.contains(SchemaType.NUMBER)) {
            types.removeAll(INTEGERS);
        }
        return types;
    }

    /** All types that some sets have. */
    public static TypeSet union(List<TypeSet> sets) {
        Set<SchemaType> types = new LinkedHashSet<>();
        sets.forEach(set -> types.addAll(set.types()));
        return new TypeSet(withoutIntegers(types), sets.stream().anyMatch(TypeSet::isNullable));
    }

    /** The types of some values. */
    public static Set<SchemaType> ofValues(List<JsonValue> values) {
        Set<SchemaType> types = new LinkedHashSet<>();
        values.forEach(value -> types.add(SchemaType.of(value)));
        return withoutIntegers(types);
    }

    /** The type, if there is one and no other. */
    public Optional<SchemaType> only() {
        return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    }
}
