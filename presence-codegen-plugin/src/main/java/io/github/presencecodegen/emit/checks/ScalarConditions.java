package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a schema says of numbers and strings, and of values as a whole. */
final class ScalarConditions {

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final Set<JsonKind> kinds;

    ScalarConditions(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
        this.kinds = InstanceKinds.of(plan);
    }

    /** What must hold of a number, beside being one. */
    List<Condition> number(String number) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(integer(number));
        for (Check.Bound bound : plan.checks(Check.Bound.class)) {
            conditions.add(bound(bound, number));
        }
        plan.check(Check.MultipleOf.class)
                .ifPresent(multiple -> conditions.add(Condition.of(
                        "$T.isMultipleOf($L, $L)",
                        checks.support().jsonAssertions(),
                        number,
                        checks.constants().number(multiple.divisor()))));
        return conditions;
    }

    /** Whatever becomes a Java integer is in its range; what is none is for {@code type} to refuse. */
    private Condition integer(String number) {
        Set<SchemaType> types = plan.check(Check.Types.class)
                .map(Check.Types::types)
                .filter(named -> !named.contains(SchemaType.NUMBER))
                .orElse(Set.of(SchemaType.NUMBER));
        String test = types.contains(SchemaType.INTEGER)
                ? "$L.isInteger()"
                : types.contains(SchemaType.INTEGER_AS_WRITTEN) ? "$L.isWrittenAsInteger()" : "";
        Condition isInteger = test.isEmpty() ? Condition.ALWAYS : Condition.of(test, number);
        if (!plan.has(Check.Range.class)) {
            return isInteger;
        }
        boolean isInt = plan.check(Check.Range.class).orElseThrow().format().equals("int32");
        Condition inRange = Condition.of(isInt ? "$L.isInt()" : "$L.isLong()", number);
        if (types.contains(SchemaType.INTEGER)) {
            return inRange;
        }
        return Condition.and(List.of(
                isInteger,
                Condition.or(List.of(Condition.of("$L.isInteger()", number).not(), inRange))));
    }

    private Condition bound(Check.Bound bound, String number) {
        CodeBlock limit = checks.constants().number(bound.limit());
        CodeBlock comparison = CodeBlock.of("$L.compareTo($L)", number, limit);
        return switch (bound.kind()) {
            case MINIMUM -> comparison(comparison, ">= 0", "< 0");
            case EXCLUSIVE_MINIMUM -> comparison(comparison, "> 0", "<= 0");
            case MAXIMUM -> comparison(comparison, "<= 0", "> 0");
            case EXCLUSIVE_MAXIMUM -> comparison(comparison, "< 0", ">= 0");
        };
    }

    static Condition comparison(CodeBlock left, String holds, String fails) {
        return Condition.either(CodeBlock.of("$L $L", left, holds), CodeBlock.of("$L $L", left, fails));
    }

    /** What must hold of a string, beside being one, cheap things first. */
    List<Condition> text(String text) {
        List<Condition> conditions = new ArrayList<>();
        plan.check(Check.Const.class)
                .map(Check.Const::value)
                .filter(JsonString.class::isInstance)
                .ifPresent(value -> conditions.add(
                        Condition.of("$L.equals($L)", text, JavaLiteral.of(((JsonString) value).value()))));
        plan.check(Check.Enum.class).ifPresent(allowed -> conditions.add(isListed(allowed, text)));
        conditions.addAll(textAlone(text));
        return conditions;
    }

    /** The same without the values that are listed, for where all values are looked for together. */
    List<Condition> textAlone(String text) {
        List<Condition> conditions = new ArrayList<>();
        for (Check.Count count : plan.checks(Check.Count.class)) {
            if (count.kind() == CountKind.MIN_LENGTH || count.kind() == CountKind.MAX_LENGTH) {
                String method = count.kind() == CountKind.MIN_LENGTH ? "hasMinLength" : "hasMaxLength";
                conditions.add(
                        Condition.of("$T.$N($L, $L)", checks.support().jsonAssertions(), method, text, count.limit()));
            }
        }
        plan.checks(Check.Pattern.class).forEach(pattern -> conditions.add(checks.matches(pattern.regex(), text)));
        plan.checks(Check.Format.class).forEach(format -> conditions.add(checks.hasFormat(format.format(), text)));
        return conditions;
    }

    private Condition isListed(Check.Enum allowed, String text) {
        List<String> texts = strings(allowed);
        if (texts.isEmpty()) {
            return Condition.NEVER;
        }
        CheckMethods methods = checks.methodsOf(plan);
        return Condition.of("$N($L)", methods.isListed(), text);
    }

    /** Whether all values of an enum are strings. */
    static boolean areStrings(Check.Enum allowed) {
        return allowed.values().stream().allMatch(JsonString.class::isInstance);
    }

    /** The strings of an enum, each once. */
    static List<String> strings(Check.Enum allowed) {
        return allowed.values().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    }

    /** What must hold of a value as a whole: the enums and constants that are not for strings alone. */
    List<Condition> value(String value) {
        List<Condition> conditions = new ArrayList<>();
        plan.check(Check.Const.class)
                .map(Check.Const::value)
                .filter(constant -> !(constant instanceof JsonString))
                .ifPresent(constant -> conditions.add(
                        Condition.of("$L.equals($L)", value, checks.constants().value(constant))));
        plan.check(Check.Enum.class)
                .filter(allowed -> !kinds.equals(Set.of(JsonKind.STRING)))
                .ifPresent(allowed -> conditions.add(Condition.of(
                        "$T.isOneOf($L, $L)",
                        checks.support().jsonAssertions(),
                        value,
                        checks.constants().values(others(allowed)))));
        return conditions;
    }

    private List<JsonValue> others(Check.Enum allowed) {
        return allowed.values().stream()
                .filter(value -> kinds.contains(value.kind()))
                .distinct()
                .toList();
    }
}
