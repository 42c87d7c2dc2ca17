package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.verdict.InPlaceConditions;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.Tag;
import java.util.List;
import java.util.Optional;

/** Reports what is wrong by the schemas that apply to the same value. */
record InPlaceReports(ReportCode code) implements InPlaceCheck.Cases<List<Report>> {

    private CheckCode checks() {
        return code.checks();
    }

    @Override
    public List<Report> all(InPlaceCheck.All all) {
        return all.schemas().stream()
                .map(applied -> code.below(applied.keyword(), applied.schema()))
                .toList();
    }

    @Override
    public List<Report> dependentSchemas(InPlaceCheck.DependentSchemas dependent) {
        return dependent.schemas().entrySet().stream()
                .map(entry -> code.below(dependent.keyword(), entry.getValue())
                        .inBlock(CodeBlock.of("if (at.has($L))", JavaLiteral.of(entry.getKey()))))
                .toList();
    }

    @Override
    public List<Report> anyOf(InPlaceCheck.AnyOf anyOf) {
        return List.of(branches(anyOf.keyword(), anyOf, anyOf.schemas(), anyOf.tag()));
    }

    @Override
    public List<Report> oneOf(InPlaceCheck.OneOf oneOf) {
        return List.of(branches("oneOf", oneOf, oneOf.schemas(), oneOf.tag()));
    }

    private Report branches(String keyword, InPlaceCheck composition, List<PlanId> schemas, Optional<Tag> tag) {
        // Needed even where the report uses no verdict, because the method of the tag is emitted with it.
        Condition holds = new InPlaceConditions(code.asking(), Subject.VALUE).of(composition);
        CodeBlock chosen = tag.isPresent()
                ? CodeBlock.of("$N(at.value())", checks().methods().chosen(keyword))
                : CodeBlock.of("-1");
        boolean areMany = schemas.size() > CodeSize.MOST_TOGETHER;
        SchemaPlace from = areMany ? code.place().written() : code.place();
        List<CodeBlock> branches = schemas.stream()
                .map(schema -> code.branch(keyword, schema, from).code())
                .toList();
        CodeBlock all = areMany ? checks().constants().branches(branches) : CodeBlock.join(branches, ",$W");
        return checks().isRecursive()
                ? Report.ofSchema(
                        "at.$N(schema, $L,$Wvalue -> $L,$W$L)", recursiveReporter(keyword), chosen, holds.holds(), all)
                : Report.ofSchema("at.$N(schema, $L,$W$L)", reporter(keyword), chosen, all);
    }

    /** The method of the collector that reports a composition. */
    private static String reporter(String keyword) {
        return keyword.equals("type") ? "unionType" : keyword;
    }

    private static String recursiveReporter(String keyword) {
        return switch (keyword) {
            case "anyOf" -> "recursiveAnyOf";
            case "oneOf" -> "recursiveOneOf";
            default -> "recursiveUnionType";
        };
    }

    @Override
    public List<Report> negation(InPlaceCheck.Not not) {
        return List.of(Report.ofSchema(
                "at.not(schema, value -> $L)",
                checks().holds(not.schema(), "value").holds()));
    }

    @Override
    public List<Report> ifThenElse(InPlaceCheck.IfThenElse check) {
        Report then = check.then().map(schema -> code.below("then", schema)).orElse(Report.NOTHING);
        Report otherwise =
                check.otherwise().map(schema -> code.below("else", schema)).orElse(Report.NOTHING);
        if (then.isNothing() && otherwise.isNothing()) {
            return List.of();
        }
        Condition test = checks().holds(check.test(), "at.value()");
        if (then.isNothing()) {
            return List.of(otherwise.when(test.not()));
        }
        if (otherwise.isNothing()) {
            return List.of(then.when(test));
        }
        CodeBlock both = CodeBlock.builder()
                .beginControlFlow("if ($L)", test.holds())
                .add(then.code())
                .nextControlFlow("else")
                .add(otherwise.code())
                .endControlFlow()
                .build();
        return List.of(new Report(both, then.namesSchema() || otherwise.namesSchema()));
    }
}
