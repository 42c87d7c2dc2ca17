package io.github.presencecodegen.shape.choice;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.choice.Choice.Option;
import io.github.presencecodegen.shape.narrowing.Branches;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the choice that decides on the type of a value. A choice inside one of its options is part of it. Of several
 * choices for one value, that of the narrowest schema decides if the others say nothing more of what it leaves.
 */
public final class Choices {

    private final Narrowing narrowing;
    private final Map<List<SchemaId>, Optional<Choice>> known = new HashMap<>();

    public Choices(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    /** The choice of a value that decides on its type; empty if none does. */
    public Optional<Choice> of(DescribedValue described) {
        return of(described.ids(), described.narrowed());
    }

    /** The linker bounds how deep choices lie in choices. */
    private Optional<Choice> of(List<SchemaId> ids, Narrowed narrowed) {
        if (narrowed.choices().isEmpty()) {
            return Optional.empty();
        }
        Optional<Choice> found = known.get(ids);
        if (found == null) {
            found = find(ids, narrowed);
            known.put(ids, found);
        }
        return found;
    }

    private Optional<Choice> find(List<SchemaId> ids, Narrowed narrowed) {
        List<Branches> telling = narrowed.choices().stream()
                .filter(choice -> choice.isExclusive() || !isRefined(narrowed))
                .filter(choice -> choice.ids().stream().anyMatch(id -> isTelling(id, narrowed)))
                .filter(choice ->
                        choice.ids().stream().allMatch(id -> narrowing.meansTheSameAlone(id, ids.get(ids.size() - 1))))
                .toList();
        if (telling.size() < 2) {
            return telling.stream().map(choice -> choice(ids, narrowed, choice)).findFirst();
        }
        for (int i = telling.size() - 1; i >= 0; i--) {
            List<Branches> others = new ArrayList<>(telling);
            Branches candidate = others.remove(i);
            Optional<Choice> deciding = Optional.of(choice(ids, narrowed, candidate))
                    .filter(Choice::isKnown)
                    .flatMap(all -> leftBy(others, ids, all));
            if (deciding.isPresent()) {
                return deciding;
            }
        }
        return Optional.empty();
    }

    /** Whether an option says more of the type of a value than is said whatever is chosen. */
    private boolean isTelling(SchemaId id, Narrowed base) {
        Set<SchemaType> types = TypeSet.beforeChoice(base).types();
        if (!types.isEmpty() && types.stream().noneMatch(SchemaType::isStructured)) {
            return false;
        }
        Narrowed option = narrowing.narrow(List.of(id));
        if (base.describesObject()) {
            return option.describesOthers()
                    || !base.properties()
                            .keySet()
                            .containsAll(option.properties().keySet())
                    || isChoiceBetweenMembers(id, option, base);
        }
        return option.describesObject()
                || option.describesArray()
                || option.values().isPresent()
                || option.impliedTypes().isPresent()
                        && !TypeSet.of(option).types().equals(types)
                || of(List.of(id), option).isPresent();
    }

    private boolean isChoiceBetweenMembers(SchemaId id, Narrowed option, Narrowed base) {
        return of(List.of(id), option).stream()
                .flatMap(choice -> choice.options().stream())
                .anyMatch(inner -> !base.properties()
                        .keySet()
                        .containsAll(narrowing.narrow(inner.ids()).properties().keySet()));
    }

    /** Whether what is chosen adds to a description; a class that has both is told by neither where several may hold. */
    private static boolean isRefined(Narrowed base) {
        return base.describesObject()
                || base.describesArray()
                || !base.required().isEmpty();
    }

    private Choice choice(List<SchemaId> ids, Narrowed base, Branches choice) {
        // By their schemas: a schema that can be chosen in two ways is one option.
        Map<List<SchemaId>, Option> options = new LinkedHashMap<>();
        boolean isNullable = false;
        for (SchemaId schema : choice.ids()) {
            List<SchemaId> chosen = new ArrayList<>(isRefined(base) || base.hasConditions() ? ids : List.of());
            chosen.add(schema);
            Narrowed narrowed = narrowing.narrow(chosen);
            TypeSet types = types(chosen, narrowed);
            boolean isOnlyNull = narrowed.isNull();
            isNullable |= types.isNullable() || isOnlyNull;
            if (!isOnlyNull && Contradiction.in(narrowed).isEmpty()) {
                inner(chosen, narrowed)
                        .map(Choice::options)
                        .orElseGet(() -> List.of(new Option(chosen, schema, types)))
                        .forEach(option -> options.putIfAbsent(option.ids(), option));
            }
        }
        return new Choice(List.copyOf(options.values()), isNullable);
    }

    /** What a choice in another resource means depends on where it is reached from, if dynamic references are in it. */
    private TypeSet types(List<SchemaId> chosen, Narrowed narrowed) {
        return narrowed.choices().isEmpty() || narrowing.meansTheSameAlone(chosen)
                ? TypeSet.of(narrowed)
                : new TypeSet(Set.of(), false);
    }

    /** A choice inside an option, if its options are types of their own. */
    private Optional<Choice> inner(List<SchemaId> ids, Narrowed narrowed) {
        return of(ids, narrowed)
                .filter(choice -> narrowing.meansTheSameAlone(ids))
                .filter(Choice::isKnown)
                .filter(choice -> choice.options().size() > 1)
                .filter(choice -> choice.commonScalar().isEmpty());
    }

    /** What other choices leave of a choice; empty if they say more of the type of a value. */
    private Optional<Choice> leftBy(List<Branches> others, List<SchemaId> ids, Choice choice) {
        List<Option> left = new ArrayList<>();
        for (Option option : choice.options()) {
            Set<SchemaId> chosen = new LinkedHashSet<>(ids);
            chosen.addAll(option.ids());
            boolean isPossible = true;
            for (Branches other : others) {
                List<SchemaId> possible = possible(other, List.copyOf(chosen));
                Narrowed narrowed = narrowing.narrow(List.copyOf(chosen));
                if (possible.stream().anyMatch(id -> isTelling(id, narrowed))) {
                    return Optional.empty();
                }
                isPossible &= !possible.isEmpty();
            }
            if (isPossible) {
                left.add(option);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Choice(left, choice.isNullable()));
    }

    private List<SchemaId> possible(Branches choice, List<SchemaId> ids) {
        return choice.ids().stream()
                .filter(id -> {
                    List<SchemaId> both = new ArrayList<>(ids);
                    both.add(id);
                    return Contradiction.in(narrowing.narrow(both)).isEmpty();
                })
                .toList();
    }
}
