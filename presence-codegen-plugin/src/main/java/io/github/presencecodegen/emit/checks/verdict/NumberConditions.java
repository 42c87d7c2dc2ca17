package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must hold of a number, beside being one.
 *
 * @param checks the code that asks
 * @param number the expression of the number
 */
record NumberConditions(CheckCode checks, String number) implements NumberCheck.Cases<Costed> {

    private SchemaPlan plan() {
        return checks.plan();
    }

    /** All of them. */
    List<Condition> all() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(integer());
        conditions.addAll(
                Costed.cheapFirst(plan().checks(NumberCheck.class).stream().map(check -> check.match(this))));
        return conditions;
    }

    /** Whatever becomes a Java integer is in its range; non-integers are left to {@code type}. */
    private Condition integer() {
        Set<SchemaType> types = plan().check(ValueCheck.Types.class)
                .map(ValueCheck.Types::types)
                .filter(named -> !named.contains(SchemaType.NUMBER))
                .orElse(Set.of(SchemaType.NUMBER));
        String test = types.contains(SchemaType.INTEGER)
                ? "$L.isInteger()"
                : types.contains(SchemaType.INTEGER_AS_WRITTEN) ? "$L.isWrittenAsInteger()" : "";
        Condition isInteger = test.isEmpty() ? Condition.ALWAYS : Condition.of(test, number);
        if (!plan().has(NumberCheck.Range.class)) {
            return isInteger;
        }
        boolean isInt =
                plan().check(NumberCheck.Range.class).orElseThrow().format().equals("int32");
        Condition inRange = Condition.of(isInt ? "$L.isInt()" : "$L.isLong()", number);
        if (types.contains(SchemaType.INTEGER)) {
            return inRange;
        }
        return Condition.and(List.of(
                isInteger,
                Condition.or(List.of(Condition.of("$L.isInteger()", number).not(), inRange))));
    }

    /** It is asked together with the type. */
    @Override
    public Costed range(NumberCheck.Range range) {
        return new Costed(0, Condition.ALWAYS);
    }

    @Override
    public Costed bound(NumberCheck.Bound bound) {
        CodeBlock limit = checks.constants().number(bound.limit());
        CodeBlock comparison = CodeBlock.of("$L.compareTo($L)", number, limit);
        return new Costed(
                1,
                switch (bound.kind()) {
                    case MINIMUM -> Condition.comparison(comparison, ">= 0", "< 0");
                    case EXCLUSIVE_MINIMUM -> Condition.comparison(comparison, "> 0", "<= 0");
                    case MAXIMUM -> Condition.comparison(comparison, "<= 0", "> 0");
                    case EXCLUSIVE_MAXIMUM -> Condition.comparison(comparison, "< 0", ">= 0");
                });
    }

    @Override
    public Costed multipleOf(NumberCheck.MultipleOf multiple) {
        return new Costed(
                2,
                Condition.of(
                        "$T.isMultipleOf($L, $L)",
                        checks.support().jsonAssertions(),
                        number,
                        checks.constants().number(multiple.divisor())));
    }
}
