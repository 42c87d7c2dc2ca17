package io.github.presencecodegen.naming.nested;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.MemberOverride;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the alternatives of unions, and of what stands beside them. */
class UnionNamesTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private List<String> types(String schema) {
        spec.file("m.yaml", schema);
        return ProbedCode.of(spec).types();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // What it alone requires, what it alone has, a constant, a title of its own; the same title tells
                // nothing.
                "{properties: {p: {}}, required: [p]} | {properties: {q: {}}, required: [q]} | PUse | QUse",
                "{properties: {p: {}}, required: [p]} | {properties: {p: {}, q: {}}, required: [p, q]} | UseObject | QUse",
                "{properties: {p: {}}} | {properties: {q: {}}} | PUse | QUse",
                "{properties: {k: {const: READ_ALL}}, required: [k]} | {properties: {k: {const: NONE}}, required: [k]} | ReadAllUse | NoneUse",
                "{title: Loud, properties: {p: {}}, required: [p]} | {title: Quiet, properties: {q: {}}} | Loud | Quiet",
                "{title: Same, properties: {p: {}}, required: [p]} | {title: Same, properties: {q: {}}, required: [q]} | PUse | QUse",
            })
    void objectsAreCalledByWhatTellsThemApart(String one, String other, String oneName, String otherName) {
        String of = "type: object\nproperties: {use: {type: object, oneOf: [%s, %s]}}";
        assertThat(types(of.formatted(one, other))).contains("M." + oneName, "M." + otherName);
        assertThat(types(of.formatted(other, one)))
                .as("the other way round")
                .contains("M." + oneName, "M." + otherName);
    }

    @Test
    void recordsOfListsAndMapsAreCalledByWhatTheyHold() {
        spec.file("m.yaml", """
                type: object
                properties:
                  use:
                    oneOf:
                      - {type: array, items: {type: string}}
                      - {type: array, items: {type: integer}}
                      - {type: array, items: {$ref: '#/$defs/other'}}
                      - {type: object, additionalProperties: {type: string}}
                      - {type: object, additionalProperties: {type: boolean}}
                $defs: {other: {type: object, properties: {a: {type: string}}}}
                """);
        assertThat(ProbedCode.of(spec).code().source("M"))
                .contains("record StringListValue", "record LongListValue", "record OtherListValue")
                .contains("record StringMapValue", "record BooleanMapValue");
    }

    @Test
    void aDefinitionKeepsItsNameAgainstTheUnionOrEnumAroundIt() {
        List<String> properties = new ArrayList<>(List.of(
                "schema: {oneOf: [{$ref: '#/$defs/Schema'}, {$ref: '#/$defs/Reference'}]}",
                "state: {type: object, properties: {a: {$ref: '#/$defs/State'}}}",
                "mode: {type: string, enum: [a, b]}",
                "other: {$ref: '#/$defs/Mode'}"));
        String definitions = """
                $defs:
                  Schema: {type: object, properties: {title: {type: string}}}
                  Reference: {type: object, required: [ref], properties: {ref: {type: string}}}
                  State: {type: string, enum: [on, off]}
                  Mode: {type: object, properties: {b: {type: string}}}
                """;
        String before = "type: object\nproperties:\n  ";
        String[] expected = {
            "M", "M.SchemaChoice", "M.Schema", "M.Reference", "M.StateObject", "M.State", "M.ModeEnum", "M.Mode"
        };
        assertThat(types(before + String.join("\n  ", properties) + "\n" + definitions))
                .containsExactlyInAnyOrder(expected);
        Collections.reverse(properties);
        assertThat(types(before + String.join("\n  ", properties) + "\n" + definitions))
                .as("the other way round")
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void aDefinitionThatIsCalledAsItsFileIsCalledAsTheProperty() {
        spec.file("parent-facet.yaml", """
                type: object
                properties: {parent: {$ref: '#/$defs/ParentFacet'}}
                $defs: {ParentFacet: {type: object, properties: {run: {type: string}}}}
                """);
        assertThat(ProbedCode.of(spec).types()).containsExactly("ParentFacet", "ParentFacet.Parent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/schemas/big-order.schema.json | BigOrder",
                "urn://example/x#/definitions/small                | Small",
                "a/b                                               | AB",
                "FILE_LOADS                                        | FileLoads",
                "URL                                               | URL",
            })
    void keysThatAreUrisOrInCapitalsGiveReadableNames(String key, String name) {
        String pointer = key.replace("~", "~0").replace("/", "~1").replace("#", "%23");
        assertThat(types("""
                        type: object
                        properties: {x: {$ref: '#/$defs/%s'}}
                        $defs: {'%s': {type: object, properties: {a: {type: string}}}}
                        """.formatted(pointer, key))).containsExactlyInAnyOrder("M", "M." + name);
    }

    @Test
    void theSettingNamesTheValueOfARootThatMayBeNull() {
        spec.file("m.yaml", "type: [object, 'null']\nproperties: {a: {type: string}}\n");
        assertThat(ProbedCode.of(spec, new NameOverride("m.yaml (value)", "Message"))
                        .types())
                .containsExactlyInAnyOrder("M", "M.Message");
    }

    @Test
    void theSettingNamesAPropertyOfARootThatMayBeNull() {
        spec.file("m.yaml", "oneOf: [{type: 'null'}, {type: object, properties: {a: {type: string}}}]\n");
        MemberOverride member = new MemberOverride("m.yaml#/oneOf/1/properties/a", "title");
        assertThat(ProbedCode.of(Requests.of(
                                spec.root(),
                                List.of(new SchemaGroup(List.of("**"), List.of(), Requests.PACKAGE, "")),
                                member))
                        .code()
                        .source("M"))
                .contains("String title()");
    }
}
