package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.CountKind;
import java.util.List;

/** What must hold of an array, beside being one. */
final class ArraySteps {

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final Guards guards = new Guards();

    ArraySteps(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
    }

    /** The steps for a variable that is called {@code array}. */
    Guards steps() {
        for (Check.Count count : plan.checks(Check.Count.class)) {
            if (count.kind() == CountKind.MIN_ITEMS) {
                guards.require(size(">= ", "< ", count.limit()));
            } else if (count.kind() == CountKind.MAX_ITEMS) {
                guards.require(size("<= ", "> ", count.limit()));
            }
        }
        plan.check(Check.PrefixItems.class).ifPresent(this::prefix);
        plan.check(Check.Items.class).ifPresent(this::items);
        plan.check(Check.Contains.class).ifPresent(this::contains);
        if (plan.has(Check.UniqueItems.class)) {
            guards.require(Condition.of("$T.areUnique(array)", checks.support().jsonAssertions()));
        }
        return guards;
    }

    private static Condition size(String holds, String fails, int limit) {
        return ScalarConditions.comparison(CodeBlock.of("array.size()"), holds + limit, fails + limit);
    }

    private void prefix(Check.PrefixItems items) {
        for (int i = 0; i < items.schemas().size(); i++) {
            Condition holds = checks.holds(items.schemas().get(i), "array.get(" + i + ")");
            guards.require(Condition.or(List.of(size("<= ", "> ", i), holds)));
        }
    }

    private void items(Check.Items items) {
        Condition holds = item(items.schema());
        if (holds == Condition.NEVER) {
            guards.require(size("<= ", "> ", items.from()));
        } else if (holds != Condition.ALWAYS) {
            guards.add(CodeBlock.builder()
                    .beginControlFlow("for (int i = $L; i < array.size(); i++)", items.from())
                    .add(Guards.refuse(holds))
                    .endControlFlow()
                    .build());
        }
    }

    private void contains(Check.Contains contains) {
        boolean isLimited = contains.max() < Integer.MAX_VALUE;
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
                ? ScalarConditions.comparison(found, ">= " + contains.min(), "< " + contains.min())
                : Condition.ALWAYS;
        Condition notTooMany = isLimited
                ? ScalarConditions.comparison(found, "<= " + contains.max(), "> " + contains.max())
                : Condition.ALWAYS;
        guards.require(counting, Condition.and(List.of(enoughFound, notTooMany)));
    }

    private Condition item(PlanId schema) {
        return checks.holds(schema, "array.get(i)");
    }
}
