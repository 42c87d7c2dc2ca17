package io.github.presencecodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlannerTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    @Test
    void putsTheTypeFirstThenSchemaOrderAndLastWhatAppliesInPlace() {
        SchemaPlan plan = plan("""
            unevaluatedProperties: false
            not: {}
            allOf: [{title: a}]
            minProperties: 1
            properties: {a: {}}
            $ref: "#/$defs/x"
            required: [a]
            type: object
            anyOf: [{}]
            $defs: {x: {}}
            """);
        assertThat(plan.checks())
                .extracting(check -> check.getClass().getSimpleName())
                .containsExactly(
                        "Types", "Size", "Properties", "Required", "All", "Not", "AnyOf", "UnevaluatedProperties");
        assertThat(plan.check(InPlaceCheck.All.class).orElseThrow().schemas())
                .extracting(InPlaceCheck.Applied::keyword)
                .containsExactly("allOf", "$ref");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "minLength: 0",
                "minItems: 0",
                "minProperties: 0",
                "uniqueItems: false",
                "required: []",
                "dependentRequired: {}",
                "dependentSchemas: {}",
                "minContains: 2",
                "maxContains: 2",
                "then: false",
                "else: false",
                "format: uri",
                "title: a",
                "$defs: {x: false}",
                "$anchor: a",
            })
    void checksNothingThatEveryValueSatisfies(String schema) {
        assertThat(plan(schema).isEmpty()).isTrue();
    }

    @Test
    void joinsContainsWithItsBounds() {
        assertThat(plan("contains: {}\nminContains: 0\nmaxContains: 3\n").check(ArrayCheck.Contains.class))
                .map(check -> List.of(check.min(), check.max(), check.isMinWritten()))
                .contains(List.of(0, OptionalInt.of(3), true));
        assertThat(plan("contains: {}").check(ArrayCheck.Contains.class))
                .map(check -> List.of(check.min(), check.max(), check.isMinWritten()))
                .contains(List.of(1, OptionalInt.empty(), false));
    }

    @Test
    void checksItemsBehindThePrefix() {
        assertThat(plan("prefixItems: [{}, {}]\nitems: {}\n").check(ArrayCheck.Items.class))
                .map(ArrayCheck.Items::from)
                .contains(2);
        assertThat(plan("items: {}").check(ArrayCheck.Items.class))
                .map(ArrayCheck.Items::from)
                .contains(0);
    }

    @Test
    void demandsWhatTheJavaTypeDemandsOnlyOfWhatIsBound() {
        spec.file("a.yaml", "enum: [1]\nallOf: [{}]");
        SchemaGraph graph = spec.link("a.yaml");
        SchemaId root = new SchemaId("a.yaml", "");
        Demands demanded = new Demands(Set.of(SchemaType.INTEGER), Optional.of("int64"), Set.of("enum"));
        Plans plans = new Planner(
                        graph, Regexes.of(graph, spec.diagnostics()), unused -> demanded, Set.of(), spec.diagnostics())
                .plan(List.of(root), List.of(root));
        SchemaPlan bound = plans.plan(plans.bound(root));
        assertThat(bound.checks().subList(0, 2))
                .containsExactly(new ValueCheck.Types(Set.of(SchemaType.INTEGER)), new NumberCheck.Range("int64"));
        assertThat(bound.has(ValueCheck.Enum.class)).as("the enum is open").isFalse();
        SchemaPlan alone = plans.plan(plans.alone(root));
        assertThat(alone.has(ValueCheck.Types.class)).isFalse();
        assertThat(alone.has(ValueCheck.Enum.class)).isTrue();
        assertThat(plans.all()).hasSize(4);
    }

    @Test
    void assertsTypedFormatsOnlyOfWhatIsBound() {
        spec.file("a.yaml", """
            format: mx-user-id
            patternProperties:
              "^@": {x-pattern-format: mx-user-id}
              "^!": {x-pattern-format: mx-room-id}
            """);
        SchemaGraph graph = spec.link("a.yaml");
        SchemaId root = new SchemaId("a.yaml", "");
        Plans plans = new Planner(
                        graph,
                        Regexes.of(graph, spec.diagnostics()),
                        unused -> Demands.NONE,
                        Set.of("mx-user-id"),
                        spec.diagnostics())
                .plan(List.of(root), List.of(root));
        FormatName typed = new FormatName("mx-user-id", false, true);
        SchemaPlan bound = plans.plan(plans.bound(root));
        assertThat(bound.checks(TextCheck.Format.class)).containsExactly(new TextCheck.Format(typed));
        assertThat(bound.check(ObjectCheck.PatternProperties.class)
                        .orElseThrow()
                        .names())
                .hasSize(1)
                .containsValue(typed);
        SchemaPlan alone = plans.plan(plans.alone(root));
        assertThat(alone.has(TextCheck.Format.class)).isFalse();
        assertThat(alone.check(ObjectCheck.PatternProperties.class)
                        .orElseThrow()
                        .names())
                .isEmpty();
    }

    @Test
    void keepsOneOfEachMeaningOfADynamicReference() {
        spec.file("a.yaml", """
            $id: https://example.org/root
            properties:
              numbers: {$ref: numbers}
              strings: {$ref: strings}
              plain: {$ref: list}
            $defs:
              numbers: {$id: numbers, $ref: list, $defs: {n: {$dynamicAnchor: item, type: number}}}
              strings: {$id: strings, $ref: list, $defs: {s: {$dynamicAnchor: item, type: string}}}
              list:
                $id: list
                items: {$dynamicRef: "#item"}
                minItems: 1
                $defs: {any: {$dynamicAnchor: item}}
            """);
        Plans plans = plans("a.yaml");
        assertThat(meanings(plans, "/$defs/list/items"))
                .containsExactlyInAnyOrder("/$defs/numbers/$defs/n", "/$defs/strings/$defs/s", "/$defs/list/$defs/any");
        assertThat(plans.all().stream().filter(plan -> plan.id().schema().equals(id("/$defs/list"))))
                .extracting(plan -> plans.variant(plan.id()))
                .containsExactly(0, 1, 2);
        assertThat(plans.all().stream().filter(plan -> plan.id().schema().equals(id("/$defs/numbers/$defs/n"))))
                .as("nothing in it asks what the anchor means")
                .allMatch(plan -> plan.id().scope().bindings().isEmpty())
                .hasSize(1);
    }

    @Test
    void bindsADynamicAnchorToTheOutermostResource() {
        spec.file("a.yaml", """
            $id: https://example.org/outer
            $ref: middle
            $defs:
              mine: {$dynamicAnchor: item, title: outer}
              middle:
                $id: middle
                $ref: inner
                $defs: {mine: {$dynamicAnchor: item, title: middle}}
              inner:
                $id: inner
                properties: {p: {$dynamicRef: "#item"}}
                $defs: {mine: {$dynamicAnchor: item, title: inner}}
            """);
        assertThat(meanings(plans("a.yaml"), "/$defs/inner/properties/p")).containsExactly("/$defs/mine");
    }

    @Test
    void bindsTheRecursionOf2019Alike() {
        spec.file("a.yaml", """
            $id: https://example.org/strict
            $recursiveAnchor: true
            $ref: tree
            $defs:
              tree:
                $id: tree
                $recursiveAnchor: true
                properties: {child: {$recursiveRef: "#"}}
            """);
        SchemaGraph graph = spec.link(Dialects.named("2019-09"), Map.of(), List.of("a.yaml"));
        assertThat(meanings(plans(graph, "a.yaml"), "/$defs/tree/properties/child"))
                .containsExactly("");
    }

    private static Set<String> meanings(Plans plans, String pointer) {
        return plans.all().stream()
                .filter(plan -> plan.id().schema().equals(id(pointer)))
                .map(plan -> plan.check(InPlaceCheck.All.class)
                        .orElseThrow()
                        .schemas()
                        .get(0))
                .map(applied -> applied.schema().schema().pointer())
                .collect(Collectors.toSet());
    }

    /** Plain references form no circle: {@code inner} leads back only to the root that enters it. */
    @Test
    void reportsACircleThatADynamicReferenceCloses() {
        spec.file("a.yaml", """
            $id: https://example.org/outer
            $dynamicAnchor: node
            $ref: inner
            $defs:
              inner:
                $id: inner
                allOf:
                - $dynamicRef: "#node"
                $defs: {mine: {$dynamicAnchor: node}}
            """);
        Plans plans = plans("a.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:8:7 REF_CYCLE");
        assertThat(spec.messages().get(0)).contains("a.yaml# -> a.yaml#/$defs/inner");
        assertThat(plans.all()).isEmpty();
    }

    /** What the references mean at first is harmless; what the root makes them mean doubles with each. */
    @Test
    void boundsWhatAppliesThroughDynamicReferences() {
        StringBuilder text = new StringBuilder("$id: https://example.org/outer\n$ref: inner\n$defs:\n");
        int doublings = 20;
        for (int i = 0; i < doublings; i++) {
            text.append("  r%1$d: {$dynamicAnchor: n%1$d, allOf: [{$ref: 's%2$d'}, {$ref: 's%2$d'}]}\n"
                    .formatted(i, i + 1));
            text.append(
                    "  s%1$d: {$id: s%1$d, $dynamicRef: '#n%1$d', $defs: {x: {$dynamicAnchor: n%1$d}}}\n".formatted(i));
        }
        text.append("  s%d: {$id: s%1$d, type: object}\n".formatted(doublings));
        text.append("  inner: {$id: inner, $ref: s0, unevaluatedProperties: false}\n");
        spec.file("a.yaml", text.toString());
        plans("a.yaml");
        assertThat(spec.reported()).hasSize(1).allMatch(reported -> reported.endsWith(" IN_PLACE_TOO_MANY"));
    }

    /** Each step can bind its anchor in two ways, and the last schema asks for all of them. */
    @Test
    void boundsTheMeaningsOfDynamicReferences() {
        int steps = 20;
        StringBuilder text = new StringBuilder("$ref: l0\n$defs:\n");
        StringBuilder asking = new StringBuilder();
        StringBuilder anchors = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            text.append("  l%1$d: {$id: l%1$d, properties: {p: {$ref: a%1$d}, q: {$ref: b%1$d}}}\n".formatted(i));
            for (String name : List.of("a", "b")) {
                text.append("  %1$s%2$d: {$id: %1$s%2$d, properties: {z: {$ref: l%3$d}},".formatted(name, i, i + 1)
                        + " $defs: {x: {$dynamicAnchor: n%d}}}\n".formatted(i));
            }
            asking.append("{$dynamicRef: '#n%d'}, ".formatted(i));
            anchors.append("x%1$d: {$dynamicAnchor: n%1$d}, ".formatted(i));
        }
        text.append("  l%1$d: {$id: l%1$d, allOf: [%2$s], $defs: {%3$s}}\n".formatted(steps, asking, anchors));
        spec.file("a.yaml", text.toString());
        plans("a.yaml");
        assertThat(spec.reported()).hasSize(1).allMatch(reported -> reported.endsWith(" CHECK_TOO_LARGE"));
    }

    private SchemaPlan plan(String schema) {
        spec.file("a.yaml", schema);
        Plans plans = plans("a.yaml");
        assertThat(spec.reported()).isEmpty();
        return plans.plan(plans.alone(id("")));
    }

    private Plans plans(String path) {
        return plans(spec.link(Dialects.named("2020-12"), Map.of(), List.of(path)), path);
    }

    private Plans plans(SchemaGraph graph, String path) {
        assertThat(spec.reported()).isEmpty();
        return new Planner(
                        graph, Regexes.of(graph, spec.diagnostics()), id -> Demands.NONE, Set.of(), spec.diagnostics())
                .plan(List.of(), List.of(new SchemaId(path, "")));
    }

    private static SchemaId id(String pointer) {
        return new SchemaId("a.yaml", pointer);
    }
}
