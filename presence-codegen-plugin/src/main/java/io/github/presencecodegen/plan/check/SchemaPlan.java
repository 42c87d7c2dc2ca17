package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.SchemaType;
import java.util.List;
import java.util.Optional;

/**
 * The checks of one schema.
 *
 * @param id the plan
 * @param checks its checks: {@code type} first, then in schema order, what applies in place last
 */
public record SchemaPlan(PlanId id, List<Check> checks) {

    public SchemaPlan {
        checks = List.copyOf(checks);
    }

    /** The first check of a kind, if the schema has one. */
    public <C extends Check> Optional<C> check(Class<C> kind) {
        return checks(kind).stream().findFirst();
    }

    /** All checks of a kind. */
    public <C extends Check> List<C> checks(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether the schema has a check of a kind. */
    public boolean has(Class<? extends Check> kind) {
        return checks.stream().anyMatch(kind::isInstance);
    }

    /** Whether the schema accepts every value. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Whether the schema is {@code false}. */
    public boolean isNever() {
        return has(ValueCheck.Never.class);
    }

    /** Whether the schema does nothing but refer to one other; a circle of such schemas was refused by the linker. */
    public boolean isAlias() {
        return checks.size() == 1
                && checks.get(0) instanceof InPlaceCheck.All inPlace
                && inPlace.schemas().size() == 1;
    }

    /** Whether the schema says nothing but a type. */
    public boolean isOnlyTypes() {
        return checks.size() == 1 && checks.get(0) instanceof ValueCheck.Types;
    }

    /** Whether the schema says nothing of a string but that it is one of some strings. */
    public boolean isOnlyListedTexts() {
        boolean saysNothingElse = checks.stream()
                .allMatch(check -> check instanceof ValueCheck.Enum
                        || check instanceof ValueCheck.Types types
                                && types.types().contains(SchemaType.STRING));
        return saysNothingElse
                && check(ValueCheck.Enum.class)
                        .filter(allowed -> !allowed.values().isEmpty() && allowed.areTexts())
                        .isPresent();
    }
}
