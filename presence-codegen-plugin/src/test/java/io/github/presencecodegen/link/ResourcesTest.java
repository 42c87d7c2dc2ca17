package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where references lead among schemas that have identities and anchors. */
class ResourcesTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#                                    | a.yaml#",
                "root                                 | a.yaml#",
                "https://example.org/dir/root         | a.yaml#",
                "https://example.org/dir/./x/../root# | a.yaml#",
                "/dir/root#top                        | a.yaml#/$defs/top",
                "#top                                 | a.yaml#/$defs/top",
                "#/$defs/top                          | a.yaml#/$defs/top",
                "sub/item                             | a.yaml#/$defs/item",
                "sub/item#/$defs/inner                | a.yaml#/$defs/item/$defs/inner",
                "sub/item#part                        | a.yaml#/$defs/item/$defs/inner",
                "sub/item#moving                      | a.yaml#/$defs/item/$defs/moving",
                "//example.org/dir/sub/item           | a.yaml#/$defs/item",
                "#/$defs/item/$defs/inner             | a.yaml#/$defs/item/$defs/inner",
                "urn:uuid:1                           | a.yaml#/$defs/urn",
                "urn:uuid:1#/properties/p             | a.yaml#/$defs/urn/properties/p",
                "#/unknown/words                      | a.yaml#/unknown/words",
            })
    void areFoundByTheirUris(String reference, String target) {
        spec.file("a.yaml", """
            $id: https://example.org/dir/root
            properties: {holder: {$ref: "%s"}}
            $defs:
              top: {$anchor: top}
              item:
                $id: sub/item
                $defs:
                  inner: {$anchor: part}
                  moving: {$dynamicAnchor: moving}
              urn: {$id: urn:uuid:1, properties: {p: {}}}
            unknown: {words: {type: string}}
            """.formatted(reference));
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:11:1 UNKNOWN_KEYWORD");
        assertThat(target(graph, "/properties/holder")).contains(target);
        assertThat(graph.schemas().keySet()).extracting(SchemaId::toString).contains(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'#'                     | a.yaml#/$defs/item",
                "item                    | a.yaml#/$defs/item",
                "root                    | a.yaml#",
                "'#here'                 | a.yaml#/$defs/item/$defs/x",
                "'#/$defs/x'             | a.yaml#/$defs/item/$defs/x",
                "'root#here'             | a.yaml#/$defs/outside",
            })
    void areTheBaseOfReferencesInside(String reference, String target) {
        spec.file("a.yaml", """
            $id: https://example.org/root
            $defs:
              outside: {$anchor: here}
              item:
                $id: item
                properties: {holder: {$ref: "%s"}}
                $defs: {x: {$anchor: here}}
            """.formatted(reference));
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(target(graph, "/$defs/item/properties/holder")).contains(target);
        assertThat(graph.resources().get(id("/$defs/item/properties/holder"))).isEqualTo(id("/$defs/item"));
        assertThat(graph.resources().get(id("/$defs/outside"))).isEqualTo(id(""));
    }

    @ParameterizedTest
    @CsvSource({"draft-07, $id", "draft-06, $id", "draft-04, id"})
    void haveAnchorsByTheirIdentitiesBefore2019(String dialect, String keyword) {
        spec.file("a.yaml", """
            %1$s: http://example.org/root
            properties: {holder: {$ref: "#a"}, other: {$ref: "http://example.org/item#b"}}
            definitions:
              a: {%1$s: "#a"}
              item: {%1$s: item, definitions: {b: {%1$s: "#b"}}}
            """.formatted(keyword));
        SchemaGraph graph = spec.link(Dialects.named(dialect), Map.of(), List.of("a.yaml"));
        assertThat(spec.reported()).isEmpty();
        assertThat(target(graph, "/properties/holder")).contains("a.yaml#/definitions/a");
        assertThat(target(graph, "/properties/other")).contains("a.yaml#/definitions/item/definitions/b");
        assertThat(graph.resources().get(id("/definitions/a"))).isEqualTo(id(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{$anchor: x}     | {$anchor: x}         | duplicate anchor \"x\"",
                "{$anchor: x}     | {$dynamicAnchor: x}  | duplicate anchor \"x\"",
            })
    void haveAnAnchorOnce(String one, String two, String message) {
        spec.file("a.yaml", """
            $id: https://example.org/root
            $defs:
              one: %s
              two: %s
            """.formatted(one, two));
        link("a.yaml");
        assertThat(spec.reported())
                .hasSize(1)
                .allMatch(reported -> reported.startsWith("a.yaml:4:") && reported.endsWith(" DUPLICATE_ID"));
        assertThat(spec.messages().get(0)).startsWith(message);
        List<Related> related = spec.diagnostics().all().get(0).related();
        assertThat(related).hasSize(1);
        assertThat(related.get(0).place().line()).isEqualTo(3);
    }

    @Test
    void mayHaveTheSameAnchorsInside() {
        spec.file("a.yaml", """
            $defs:
              one: {$id: one, $anchor: x}
              two: {$id: two, $anchor: x}
            """);
        link("a.yaml");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void ofTwoFilesMayHaveOneUriThatNoReferenceMeans() {
        spec.file("a.yaml", "$id: urn:x\nproperties: {a: {$ref: '#'}, b: {$ref: b.yaml}}\n")
                .file("b.yaml", "type: object\n$id: urn:x\n");
        spec.link("a.yaml", "b.yaml");
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/x, $id: x, $id: /y/../x", "x#, $id: x, $id: x"})
    void withOneUriAreAmbiguousWhereAReferenceMeansIt(String reference, String one, String two) {
        spec.file("a.yaml", "$id: https://example.org/a\nproperties:\n  a: {$ref: \"" + reference + "\"}\n")
                .file("b.yaml", "$id: https://example.org/b\n$defs: {b: {" + one + "}}\n")
                .file("c.yaml", "$id: https://example.org/c\n$defs:\n  c: {" + two + "}\n");
        spec.link("a.yaml", "b.yaml", "c.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:3:7 DUPLICATE_ID");
        assertThat(spec.messages().get(0)).startsWith("duplicate $id \"https://example.org/x\"");
        assertThat(spec.diagnostics().all().get(0).related())
                .extracting(each -> each.place() + " " + each.label())
                .containsExactly(
                        "spec/b.yaml:2:13 it is that of b.yaml#/$defs/b",
                        "spec/c.yaml:3:7 it is that of c.yaml#/$defs/c");
    }

    /** The second file is read after the reference has found the first one. */
    @Test
    void withOneUriAreAmbiguousInWhateverOrderTheyAreRead() {
        spec.file("a.yaml", "properties: {a: {$ref: urn:x}, b: {$ref: c.yaml}}\n")
                .file("b.yaml", "$id: urn:x\n")
                .file("c.yaml", "$id: urn:x\n");
        spec.link("a.yaml", "b.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:1:18 DUPLICATE_ID");
    }

    @Test
    void ofDraft4AreAmbiguousByTheirOwnKeyword() {
        spec.file("a.json", "{\"id\": \"urn:x\", \"items\": {\"$ref\": \"urn:x#\"}}")
                .file("b.json", "{\"id\": \"urn:x\"}");
        spec.link(Dialects.named("draft-04"), Map.of(), List.of("a.json", "b.json"));
        assertThat(spec.reported()).containsExactly("a.json:1:27 DUPLICATE_ID");
        assertThat(spec.messages().get(0)).startsWith("duplicate id \"urn:x\"");
    }

    /** The first reference is to what only the file makes known that the second one leads to. */
    @Test
    void areFoundWhereAnotherReferenceMakesThemKnown() {
        spec.file("a.yaml", """
            properties:
              first: {$ref: "urn:example:inner#part"}
              second: {$ref: b.yaml}
            """).file("b.yaml", """
            $id: urn:example:b
            $defs: {inner: {$id: "urn:example:inner", $defs: {x: {$anchor: part}}}}
            """);
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(target(graph, "/properties/first")).contains("b.yaml#/$defs/inner/$defs/x");
    }

    @Test
    void haveReferencesThatAreTakenForPathsWhereTheirUriIsUnknown() {
        spec.file("a.yaml", "$id: https://example.org/schemas/a\nproperties: {p: {$ref: b.yaml}}\n")
                .file("b.yaml", "{}");
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(target(graph, "/properties/p")).contains("b.yaml#");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/other | REMOTE_REF",
                "urn:example:other         | REMOTE_REF",
                "/other                    | REF_OUTSIDE",
                "other.yaml                | UNRESOLVABLE_REF",
                "#other                    | UNKNOWN_ANCHOR",
                "item#other                | UNKNOWN_ANCHOR",
                "item#/$defs/y             | UNRESOLVABLE_REF",
            })
    void giveUpWhatIsNowhere(String reference, String code) {
        spec.file("a.yaml", """
            $id: https://example.org/root
            properties:
              p: {$ref: "%s"}
            $defs: {item: {$id: item, $anchor: here}}
            """.formatted(reference));
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:3:7 " + code);
        assertThat(target(graph, "/properties/p")).isEmpty();
    }

    @Test
    void suggestAnchorsThatAreNearby() {
        spec.file("a.yaml", "$ref: '#colour'\n$defs: {x: {$anchor: color}}\n");
        link("a.yaml");
        assertThat(spec.messages().get(0)).endsWith("Did you mean \"color\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$dynamicAnchor: x | '#x'       | x",
                "$anchor: x        | '#x'       | ",
                "$dynamicAnchor: x | '#/$defs/d'| ",
                "$dynamicAnchor: x | 'item#x'   | x",
            })
    void replaceWhatADynamicReferenceMeansOnlyByADynamicAnchor(String written, String reference, String anchor) {
        spec.file("a.yaml", """
            $id: https://example.org/item
            properties: {p: {$dynamicRef: "%s"}}
            $defs: {d: {%s}}
            """.formatted(reference.replace("'", ""), written));
        SchemaGraph graph = link("a.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.dynamicTarget(id("/properties/p")))
                .contains(new SchemaGraph.DynamicTarget(id("/$defs/d"), Optional.ofNullable(anchor)));
    }

    /** Circles in place, by each of the keywords that apply to the same value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allOf: [{$ref: '#'}]",
                "anyOf: [{}, {$ref: '#'}]",
                "oneOf: [{$ref: '#'}]",
                "not: {$ref: '#'}",
                "if: {$ref: '#'}",
                "then: {$ref: '#'}",
                "else: {$ref: '#'}",
                "dependentSchemas: {a: {$ref: '#'}}",
                "$dynamicRef: '#'",
                "anyOf: [{not: {$ref: '#'}}]",
            })
    void mustNotApplyToTheSameValueForEver(String schema) {
        spec.file("a.yaml", schema);
        link("a.yaml");
        assertThat(spec.reported())
                .hasSize(1)
                .allMatch(reported -> reported.startsWith("a.yaml:1:") && reported.endsWith(" REF_CYCLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "properties: {a: {$ref: '#'}}",
                "patternProperties: {a: {$ref: '#'}}",
                "additionalProperties: {$ref: '#'}",
                "propertyNames: {$ref: '#'}",
                "unevaluatedProperties: {$ref: '#'}",
                "prefixItems: [{$ref: '#'}]",
                "items: {$ref: '#'}",
                "contains: {$ref: '#'}",
                "unevaluatedItems: {$ref: '#'}",
                "$defs: {a: {$ref: '#'}}",
            })
    void mayApplyToPartsForEver(String schema) {
        spec.file("a.yaml", schema);
        link("a.yaml");
        assertThat(spec.reported()).isEmpty();
    }

    private SchemaGraph link(String path) {
        return spec.link(Dialects.named("2020-12"), Map.of(), List.of(path));
    }

    private static Optional<String> target(SchemaGraph graph, String pointer) {
        return graph.target(id(pointer)).map(SchemaId::toString);
    }

    private static SchemaId id(String pointer) {
        return new SchemaId("a.yaml", pointer);
    }
}
