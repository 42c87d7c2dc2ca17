package io.github.presencecodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each keyword evaluates, as {@code unevaluatedProperties} and {@code unevaluatedItems} beside it see it. */
class EvaluationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: x; nothing",
                "properties: {a: {}, b: false}; a b",
                "patternProperties: {^a: {}}; /^a/",
                "additionalProperties: true; all",
                "required: [a]; nothing",
                "propertyNames: {}; nothing",
                "dependentRequired: {a: [b]}; nothing",
                "items: {}; nothing",
                "allOf: [{properties: {a: {}}}, {properties: {b: {}}}]; a b",
                "allOf: [{properties: {a: {}}}, {unevaluatedProperties: true}]; all",
                "$ref: '#/$defs/x'; x",
                "$dynamicRef: '#y'; y",
                "anyOf: [{properties: {a: {}}}, {}]; if /anyOf/0: (a)",
                "oneOf: [{properties: {a: {}}}, {additionalProperties: {}}];" + " if /oneOf/0: (a) if /oneOf/1: (all)",
                "not: {properties: {a: {}}}; nothing",
                "if: {properties: {a: {}}}; if /if: (a)",
                "'if: {}, then: {properties: {a: {}}}'; if /if: (a)",
                "'if: {properties: {a: {}}}, then: {properties: {b: {}}}, else: {properties: {c: {}}}';"
                        + " if /if: (a b) unless /if: (c)",
                "'if: {}, else: {properties: {c: {}}}'; unless /if: (c)",
                "'then: {properties: {a: {}}}'; nothing",
                "dependentSchemas: {k: {properties: {a: {}}}}; if k: (a)",
                "allOf: [{anyOf: [{properties: {a: {}}}]}]; if /allOf/0/anyOf/0: (a)",
                "anyOf: [{anyOf: [{properties: {a: {}}}]}]; if /anyOf/0: (if /anyOf/0/anyOf/0: (a))",
                "properties: {a: {properties: {b: {}}}}; a",
            })
    void ofProperties(String schema, String evaluated) {
        SchemaPlan plan = plan("2020-12", schema, "unevaluatedProperties: false");
        assertThat(plan.check(ObjectCheck.UnevaluatedProperties.class).map(check -> text(check.evaluation())))
                .contains(evaluated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-12; prefixItems: [{}, {}]; 2",
                "2020-12; items: {}; all",
                "2020-12; contains: {}; contained /contains",
                "2019-09; contains: {}; nothing",
                "2019-09; items: [{}, {}]; 2",
                "2019-09; 'items: [{}], additionalItems: {}'; all",
                "2020-12; allOf: [{prefixItems: [{}]}, {prefixItems: [{}, {}, {}]}]; 3",
                "2020-12; anyOf: [{prefixItems: [{}]}, {contains: {}}];"
                        + " if /anyOf/0: (1) if /anyOf/1: (contained /anyOf/1/contains)",
                "2020-12; allOf: [{unevaluatedItems: {}}]; all",
                "2020-12; properties: {a: {}}; nothing",
                "2020-12; uniqueItems: true; nothing",
            })
    void ofItems(String dialect, String schema, String evaluated) {
        SchemaPlan plan = plan(dialect, schema, "unevaluatedItems: false");
        assertThat(plan.check(ArrayCheck.UnevaluatedItems.class).map(check -> text(check.evaluation())))
                .contains(evaluated);
    }

    @Test
    void ofOneKeywordIsSeenByTheOther() {
        SchemaPlan plan = plan("2020-12", "unevaluatedProperties: {}", "unevaluatedItems: {}");
        assertThat(plan.checks())
                .extracting(check -> check.getClass().getSimpleName())
                .containsExactly("UnevaluatedProperties", "UnevaluatedItems");
        assertThat(plan.check(ObjectCheck.UnevaluatedProperties.class)
                        .orElseThrow()
                        .evaluation())
                .as("its own words do not count")
                .isEqualTo(Evaluation.NONE);
    }

    private static String text(Evaluation evaluation) {
        if (evaluation.all()) {
            return "all";
        }
        StringJoiner text = new StringJoiner(" ");
        evaluation.names().forEach(text::add);
        evaluation.patterns().forEach(pattern -> text.add("/" + pattern.source() + "/"));
        if (evaluation.prefix() > 0) {
            text.add(Integer.toString(evaluation.prefix()));
        }
        evaluation.contained().forEach(contained -> text.add("contained " + pointer(contained)));
        evaluation
                .conditional()
                .forEach(conditional ->
                        text.add(text(conditional.condition()) + ": (" + text(conditional.evaluation()) + ")"));
        return text.length() == 0 ? "nothing" : text.toString();
    }

    private static String text(Evaluation.Condition condition) {
        if (condition instanceof Evaluation.Condition.Holds holds) {
            return "if " + pointer(holds.schema());
        }
        return condition instanceof Evaluation.Condition.Fails fails
                ? "unless " + pointer(fails.schema())
                : "if " + ((Evaluation.Condition.Present) condition).name();
    }

    private static String pointer(PlanId plan) {
        return plan.schema().pointer();
    }

    private SchemaPlan plan(String dialect, String schema, String unevaluated) {
        SpecFolder spec = new SpecFolder(folder)
                .file(
                        "a.yaml",
                        "{" + schema + ", " + unevaluated + ", $defs: {x: {properties: {x: {}}},"
                                + " y: {$anchor: y, properties: {y: {}}}}}");
        SchemaGraph graph = spec.link(Dialects.named(dialect), Map.of(), List.of("a.yaml"));
        assertThat(spec.reported()).isEmpty();
        SchemaId root = new SchemaId("a.yaml", "");
        Plans plans = new Planner(
                        graph, Regexes.of(graph, spec.diagnostics()), id -> Demands.NONE, Set.of(), spec.diagnostics())
                .plan(List.of(), List.of(root));
        return plans.plan(plans.alone(root));
    }
}
