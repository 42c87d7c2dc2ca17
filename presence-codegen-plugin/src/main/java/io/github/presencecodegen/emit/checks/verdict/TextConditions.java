package io.github.presencecodegen.emit.checks.verdict;

import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.support.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conditions on a string, other than its type.
 *
 * @param checks the calling code
 * @param text the expression of the string
 */
record TextConditions(CheckCode checks, String text) implements TextCheck.Cases<Costed> {

    private SchemaPlan plan() {
        return checks.plan();
    }

    /** All of them. */
    List<Condition> all() {
        List<Condition> conditions = listed();
        conditions.addAll(unlisted());
        return conditions;
    }

    /** All but the format that a user class represents. */
    List<Condition> besideFormat() {
        List<Condition> conditions = listed();
        conditions.addAll(of(plan().checks(TextCheck.class).stream().filter(check -> !isOfTypedFormat(check))));
        return conditions;
    }

    private static boolean isOfTypedFormat(TextCheck check) {
        return check instanceof TextCheck.Format format && format.format().isTyped();
    }

    private List<Condition> listed() {
        List<Condition> conditions = new ArrayList<>();
        plan().check(ValueCheck.Const.class)
                .map(ValueCheck.Const::value)
                .filter(JsonString.class::isInstance)
                .ifPresent(value -> conditions.add(
                        Condition.of("$L.equals($L)", text, JavaLiteral.of(((JsonString) value).value()))));
        plan().check(ValueCheck.Enum.class).ifPresent(allowed -> conditions.add(isListed(allowed)));
        return conditions;
    }

    /** All but the values that are listed, for where all values are looked for together. */
    List<Condition> unlisted() {
        return of(plan().checks(TextCheck.class).stream());
    }

    private List<Condition> of(Stream<TextCheck> some) {
        return Costed.cheapFirst(some.map(check -> check.match(this)));
    }

    private Condition isListed(ValueCheck.Enum allowed) {
        return allowed.texts().isEmpty()
                ? Condition.NEVER
                : Condition.of("$N($L)", checks.methods().isListed(), text);
    }

    @Override
    public Costed length(TextCheck.Length length) {
        String method = length.kind() == CountKind.MIN_LENGTH ? "hasMinLength" : "hasMaxLength";
        return new Costed(
                0, Condition.of("$T.$N($L, $L)", checks.support().jsonAssertions(), method, text, length.limit()));
    }

    @Override
    public Costed pattern(TextCheck.Pattern pattern) {
        return new Costed(1, checks.matches(pattern.regex(), text));
    }

    @Override
    public Costed format(TextCheck.Format format) {
        return new Costed(2, checks.hasFormat(format.format(), text));
    }

    @Override
    public Costed content(TextCheck.Content content) {
        return new Costed(2, checks.hasContent(content, text));
    }
}
