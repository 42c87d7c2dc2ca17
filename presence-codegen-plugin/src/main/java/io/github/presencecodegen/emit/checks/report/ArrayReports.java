package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;

/** Reports what is wrong with an array, and with its items. */
record ArrayReports(ReportCode code) implements ArrayCheck.Cases<List<Report>> {

    @Override
    public List<Report> size(ArrayCheck.Size size) {
        return List.of(Report.ofSchema("at.$N(schema, $L)", size.kind().word(), size.limit()));
    }

    @Override
    public List<Report> prefixItems(ArrayCheck.PrefixItems items) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < items.schemas().size(); i++) {
            Report below = code.below(items.keyword(), items.schemas().get(i));
            reports.add(code.entered(CodeBlock.of("at.enter($L)", i), below)
                    .inBlock(CodeBlock.of("if (at.items() > $L)", i)));
        }
        return reports;
    }

    @Override
    public List<Report> items(ArrayCheck.Items items) {
        return List.of(code.inPart(
                        CodeBlock.of("items($L,", items.from()),
                        CodeBlock.of("itemTypes($L,", items.from()),
                        items.schema())
                .orElseGet(() -> entered(items.keyword(), items.schema())
                        .inBlock(CodeBlock.of("for (int i = $L; i < at.items(); i++)", items.from()))));
    }

    private Report entered(String keyword, PlanId schema) {
        return code.entered(CodeBlock.of("at.enter(i)"), code.below(keyword, schema));
    }

    @Override
    public List<Report> contains(ArrayCheck.Contains contains) {
        CodeBlock counting = CodeBlock.builder()
                .beginControlFlow(
                        "if (at.value() instanceof $T array)",
                        code.checks().support().jsonArray())
                .addStatement("int found = 0")
                .beginControlFlow("for (int i = 0; i < array.size(); i++)")
                .beginControlFlow(
                        "if ($L)",
                        code.checks().holds(contains.schema(), "array.get(i)").holds())
                .addStatement("found++")
                .endControlFlow()
                .endControlFlow()
                .addStatement(
                        "at.contains(schema, found, $L, $L, $L)",
                        contains.min(),
                        contains.max().orElse(-1),
                        contains.isMinWritten())
                .endControlFlow()
                .build();
        return List.of(new Report(counting, true));
    }

    @Override
    public List<Report> uniqueItems(ArrayCheck.UniqueItems unique) {
        return List.of(Report.ofSchema("at.uniqueItems(schema)"));
    }

    @Override
    public List<Report> unevaluatedItems(ArrayCheck.UnevaluatedItems unevaluated) {
        boolean saysNothing = unevaluated.evaluation().all()
                || code.checks().deciding(unevaluated.schema()).isEmpty()
                || !InstanceKinds.of(code.plan()).contains(JsonKind.ARRAY);
        return saysNothing
                ? List.of()
                : List.of(new PartLoop(code, PartKind.ITEMS)
                        .unevaluated(unevaluated.evaluation(), "unevaluatedItems", unevaluated.schema()));
    }
}
