package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.List;

/** The conditions on an array, other than its type. */
final class ArraySteps {

    private final CheckCode checks;
    private final SchemaPlan plan;
    private final Guards guards = new Guards();

    ArraySteps(CheckCode checks) {
        this.checks = checks;
        this.plan = checks.plan();
    }

    /** The steps for a variable that is called {@code array}. */
    Guards steps() {
        for (ArrayCheck.Size size : plan.checks(ArrayCheck.Size.class)) {
            guards.require(Size.of("array", size.kind(), size.limit()));
        }
        plan.check(ArrayCheck.PrefixItems.class).ifPresent(this::prefix);
        plan.check(ArrayCheck.Items.class).ifPresent(this::items);
        plan.check(ArrayCheck.Contains.class).ifPresent(this::contains);
        if (plan.has(ArrayCheck.UniqueItems.class)) {
            guards.require(Condition.of("$T.areUnique(array)", checks.support().jsonAssertions()));
        }
        return guards;
    }

    private void prefix(ArrayCheck.PrefixItems items) {
        for (int i = 0; i < items.schemas().size(); i++) {
            Condition holds = checks.holds(items.schemas().get(i), "array.get(" + i + ")");
            guards.require(Condition.or(List.of(Size.atMost("array", i), holds)));
        }
    }

    private void items(ArrayCheck.Items items) {
        Condition holds = item(items.schema());
        if (holds == Condition.NEVER) {
            guards.require(Size.atMost("array", items.from()));
        } else if (checks.asked(items.schema()).isPresent()) {
            guards.require(Condition.of(
                    "$T.all(array, $L, $L)",
                    checks.support().jsonParts(),
                    items.from(),
                    checks.asked(items.schema()).get()));
        } else if (holds != Condition.ALWAYS) {
            guards.add(CodeBlock.builder()
                    .beginControlFlow("for (int i = $L; i < array.size(); i++)", items.from())
                    .add(Guards.refuse(holds))
                    .endControlFlow()
                    .build());
        }
    }

    private void contains(ArrayCheck.Contains contains) {
        boolean isLimited = contains.max().isPresent();
        if (contains.min() == 0 && !isLimited) {
            return;
        }
        String enough = isLimited ? "" : " && found < " + contains.min();
        CodeBlock counting = CodeBlock.builder()
                .addStatement("int found = 0")
                .beginControlFlow("for (int i = 0; i < array.size()$L; i++)", enough)
                .beginControlFlow("if ($L)", item(contains.schema()).holds())
                .addStatement("found++")
                .endControlFlow()
                .endControlFlow()
                .build();
        CodeBlock found = CodeBlock.of("found");
        Condition enoughFound = contains.min() > 0
                ? Condition.comparison(found, ">= " + contains.min(), "< " + contains.min())
                : Condition.ALWAYS;
        Condition notTooMany = isLimited
                ? Condition.comparison(
                        found,
                        "<= " + contains.max().getAsInt(),
                        "> " + contains.max().getAsInt())
                : Condition.ALWAYS;
        guards.require(counting, Condition.and(List.of(enoughFound, notTooMany)));
    }

    private Condition item(PlanId schema) {
        return checks.holds(schema, "array.get(i)");
    }
}
