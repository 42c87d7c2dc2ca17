package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/**
 * The checks of one schema.
 *
 * @param id the schema
 * @param checks its checks, one of each kind: {@code type} first, then in schema order, what applies in place last
 */
public record SchemaPlan(SchemaId id, List<Check> checks) {

    public SchemaPlan {
        checks = List.copyOf(checks);
        if (checks.stream().map(Check::getClass).distinct().count() < checks.size()) {
            throw new IllegalArgumentException("two checks of one kind in " + id);
        }
    }

    /** The check of a kind, if the schema has one. */
    public <C extends Check> Optional<C> check(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether the schema accepts every value. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Whether the schema does nothing but refer to one other; a circle of such schemas was refused by the linker. */
    public boolean isAlias() {
        return checks.size() == 1
                && checks.get(0) instanceof Check.InPlace inPlace
                && inPlace.schemas().size() == 1;
    }

    /** Whether the schema says nothing but a type. */
    public boolean isOnlyTypes() {
        return checks.size() == 1 && checks.get(0) instanceof Check.Types;
    }
}
