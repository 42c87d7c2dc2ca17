package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.checks.verdict.UnevaluatedParts;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.PlanId;

/** Reports in a loop over the members of an object, or the items of an array. */
record PartLoop(ReportCode code, PartKind parts) {

    /** The loop around what is reported of each part. */
    Report around(CodeBlock before, Report each) {
        if (each.isNothing()) {
            return each;
        }
        return each.withCode(CodeBlock.builder()
                .beginControlFlow(
                        "if (at.value() instanceof $T $N)",
                        code.checks().support().of(parts.whole()),
                        parts.variable())
                .add(before)
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", parts.variable())
                .add(each.code())
                .endControlFlow()
                .endControlFlow()
                .build());
    }

    /** The same with nothing before it. */
    Report around(Report each) {
        return around(CodeBlock.of(""), each);
    }

    /** What is reported of the part that the loop is at, by its own schema. */
    Report entered(Report below) {
        return code.entered(CodeBlock.of("at.enter(i)"), below);
    }

    /** What is reported of parts that nothing has evaluated. */
    Report unevaluated(Evaluation evaluation, String keyword, PlanId schema) {
        UnevaluatedParts unevaluated = new UnevaluatedParts(code.asking(), evaluation, parts);
        Condition isUnevaluated = unevaluated.isUnevaluated();
        return around(unevaluated.declareHeld(), each(isUnevaluated, keyword, schema));
    }

    /** What is reported of each part that a condition is about; names that are forbidden are reported with the object. */
    Report each(Condition condition, String keyword, PlanId schema) {
        boolean isForbiddenName =
                parts == PartKind.PROPERTIES && code.checks().deciding(schema).isNever();
        Report below = isForbiddenName
                ? Report.ofSchema("at.unexpectedMember(schema, $S, $L)", keyword, ObjectReports.NAME)
                : entered(code.below(keyword, schema));
        return below.when(condition);
    }
}
