package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The checks of one schema.
 *
 * @param id the schema
 * @param checks its checks in schema order, but {@code type} first
 */
public record SchemaPlan(SchemaId id, List<Check> checks) {

    private static final List<Class<? extends Check>> CHEAP_FIRST = List.of(
            Check.Types.class,
            Check.Range.class,
            Check.OneOf.class,
            Check.Required.class,
            Check.Properties.class,
            Check.Items.class,
            Check.InPlace.class);

    public SchemaPlan {
        checks = List.copyOf(checks);
    }

    /** The checks in the order of what they cost, for the pass that only answers yes or no. */
    public List<Check> cheapFirst() {
        return checks.stream()
                .sorted(Comparator.comparingInt(check -> CHEAP_FIRST.indexOf(check.getClass())))
                .toList();
    }

    /** The check of a kind. */
    public <C extends Check> Optional<C> check(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether the schema accepts every value. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Whether the schema says nothing but a type. */
    public boolean isOnlyTypes() {
        return checks.size() == 1 && checks.get(0) instanceof Check.Types;
    }
}
