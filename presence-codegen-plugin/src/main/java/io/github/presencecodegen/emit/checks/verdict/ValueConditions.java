package io.github.presencecodegen.emit.checks.verdict;

import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.support.JsonKind;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * What must hold of a value as a whole: the enums and constants that are not for strings alone.
 *
 * @param checks the code that asks
 * @param value the expression of the value
 * @param kinds the kinds of values that come into question
 */
record ValueConditions(CheckCode checks, String value, Set<JsonKind> kinds) implements ValueCheck.Cases<Costed> {

    ValueConditions(CheckCode checks, String value) {
        this(checks, value, InstanceKinds.of(checks.plan()));
    }

    /** All of them. */
    List<Condition> all() {
        return Costed.cheapFirst(checks.plan().checks(ValueCheck.class).stream().map(check -> check.match(this)));
    }

    /** A schema that is {@code false} is asked nothing else. */
    @Override
    public Costed never(ValueCheck.Never never) {
        return new Costed(0, Condition.NEVER);
    }

    /** The kinds of values are told apart before they are asked for anything else. */
    @Override
    public Costed types(ValueCheck.Types types) {
        return new Costed(0, Condition.ALWAYS);
    }

    @Override
    public Costed constant(ValueCheck.Const constant) {
        return new Costed(
                0,
                constant.value() instanceof JsonString
                        ? Condition.ALWAYS
                        : Condition.of(
                                "$L.equals($L)", value, checks.constants().value(constant.value())));
    }

    @Override
    public Costed enumeration(ValueCheck.Enum allowed) {
        return new Costed(
                1,
                kinds.equals(Set.of(JsonKind.STRING))
                        ? Condition.ALWAYS
                        : Condition.of(
                                "$T.isOneOf($L, $L)",
                                checks.support().jsonAssertions(),
                                value,
                                checks.constants().values(possible(allowed))));
    }

    private List<JsonValue> possible(ValueCheck.Enum allowed) {
        return allowed.values().stream()
                .filter(listed -> kinds.contains(listed.kind()))
                .distinct()
                .toList();
    }
}
