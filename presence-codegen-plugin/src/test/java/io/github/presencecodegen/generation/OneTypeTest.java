package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema is one type, whoever refers to it. */
class OneTypeTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private void files(String common) {
        spec.file("common.yaml", common)
                .file("invoice.yaml", "type: object\nproperties: {total: {$ref: 'common.yaml#/$defs/it'}}\n")
                .file("order.yaml", """
                        type: object
                        properties:
                          price: {$ref: 'common.yaml#/$defs/it', description: What it costs.}
                          prices: {type: array, items: {$ref: 'common.yaml#/$defs/it'}}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: object, properties: {amount: {type: integer}}; {\"amount\":5}",
                "enum: [low, high]; \"low\"",
                "oneOf: [{type: string}, {type: integer}]; 5",
                "type: array, prefixItems: [{type: string}, {type: integer}]; [\"a\",1]",
                "type: object, properties: {next: {$ref: '#/$defs/it'}}; {\"next\":{\"next\":{}}}",
                "type: [object, 'null'], properties: {amount: {type: integer}}; {\"amount\":5}",
                "type: array, items: {$ref: '#/$defs/it'}; [[],[[]]]",
            })
    void aValueOfOneFileFitsIntoAnother(String definition, String json) {
        files("$defs: {it: {%s}}\n".formatted(definition));
        String text = json.replace("\"", "\\\"");
        assertThat(ProbedCode.of(spec)
                        .value(
                                "Order.builder().price(Invoice.fromJson(\"{\\\"total\\\":%s}\").total()).build().toJson()"
                                        .formatted(text)))
                .isEqualTo("{\"price\":%s}".formatted(json));
    }

    @Test
    void aDefinitionOfAFileThatDescribesNothingIsATopLevelType() {
        files("$defs: {it: {type: object, properties: {kind: {enum: [a, b]}}}}\n");
        assertThat(ProbedCode.of(spec).types()).containsExactlyInAnyOrder("Invoice", "Order", "It", "It.Kind");
    }

    @Test
    void aDefinitionOfAFileThatDescribesAValueIsNestedInItsType() {
        files(
                "type: object\nproperties: {version: {type: string}}\n$defs: {it: {type: object, properties: {a: {type: string}}}}\n");
        assertThat(ProbedCode.of(spec).types()).containsExactlyInAnyOrder("Common", "Common.It", "Invoice", "Order");
        assertThat(ProbedCode.of(spec.root(), List.of("order.yaml")).types())
                .containsExactlyInAnyOrder("Common", "Common.It", "Order");
    }

    @Test
    void anyPlaceMayBeReferredTo() {
        spec.file("four.yaml", """
                        type: object
                        properties:
                          size: {type: object, properties: {unit: {enum: [cm, inch]}}}
                          list: {type: array, items: {$anchor: entry, type: object, properties: {a: {type: string}}}}
                        """).file("user.yaml", """
                        type: object
                        properties:
                          size: {$ref: 'four.yaml#/properties/size'}
                          unit: {$ref: 'four.yaml#/properties/size/properties/unit'}
                          entry: {$ref: 'four.yaml#entry'}
                        """);
        assertThat(ProbedCode.of(spec)
                        .value(
                                "User.builder().size(Four.Size.builder().unit(Four.Unit.CM).build()).unit(Four.Unit.INCH)"
                                        + ".entry(Four.List.builder().a(\"x\").build()).build().toJson()"))
                .isEqualTo("{\"size\":{\"unit\":\"cm\"},\"unit\":\"inch\",\"entry\":{\"a\":\"x\"}}");
    }

    @Test
    void circlesBetweenFilesEnd() {
        spec.file("a.yaml", "$defs: {x: {type: object, properties: {b: {$ref: 'b.yaml#/$defs/y'}}}}\n")
                .file("b.yaml", "$defs: {y: {type: object, properties: {a: {$ref: 'a.yaml#/$defs/x'}}}}\n");
        assertThat(ProbedCode.of(spec).value("X.builder().b(b -> b.a(a -> a.b(y -> {}))).build().toJson()"))
                .isEqualTo("{\"b\":{\"a\":{\"b\":{}}}}");
    }

    @Test
    void theGroupOfTheFileDecidesOnPackageAndSuffix() {
        files("$defs: {it: {type: object, properties: {amount: {type: integer}}}}\n");
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("common.yaml"), List.of(), "org.example.matrix.common", "Part"),
                        new SchemaGroup(List.of("*"), List.of(), Requests.PACKAGE, "")));
        assertThat(ProbedCode.of(request).types()).containsExactlyInAnyOrder("common.ItPart", "Invoice", "Order");
        assertThat(ProbedCode.of(request)
                        .value("Order.builder().price(Invoice.builder().total(t -> t.amount(3)).build().total())"
                                + ".addPrices(p -> p.amount(4)).build().toJson()"))
                .isEqualTo("{\"price\":{\"amount\":3},\"prices\":[{\"amount\":4}]}");
    }

    @Test
    void anIdIsOneTypeToo() {
        spec.file("ids.yaml", """
                        $schema: https://json-schema.org/draft/2020-12/schema
                        $id: https://example.org/ids
                        $defs:
                          money: {$id: money, type: object, properties: {amount: {type: integer}}}
                        """).file("one.yaml", """
                        $schema: https://json-schema.org/draft/2020-12/schema
                        $id: https://example.org/one
                        type: object
                        properties: {a: {$ref: money}, b: {$ref: 'ids#/$defs/money'}}
                        """);
        assertThat(ProbedCode.of(spec).types()).containsExactlyInAnyOrder("Money", "One");
    }

    @Test
    void aPlaceMakesATypeOnlyWhereItChangesWhatIsAllowed() {
        files("$defs: {it: {type: object, properties: {a: {type: string}}}}\n");
        spec.file("other.yaml", """
                type: object
                properties:
                  same: {$ref: 'common.yaml#/$defs/it', title: Same, deprecated: true}
                  also: {allOf: [{$ref: 'common.yaml#/$defs/it'}], description: Also the same.}
                  more: {$ref: 'common.yaml#/$defs/it', required: [a]}
                """);
        assertThat(ProbedCode.of(spec).types())
                .containsExactlyInAnyOrder("Invoice", "Order", "It", "ItBase", "Other", "Other.More");
    }

    @Test
    void whatOneFileIsNothingButIsTheTypeOfTheFile() {
        spec.file("tree.yaml", """
                $ref: '#/$defs/node'
                $defs: {node: {type: object, properties: {children: {type: array, items: {$ref: '#/$defs/node'}}}}}
                """);
        assertThat(ProbedCode.of(spec).types()).containsExactly("Tree");
        assertThat(ProbedCode.of(spec).value("Tree.builder().addChildren(Tree.builder().build()).build().toJson()"))
                .isEqualTo("{\"children\":[{}]}");
    }

    @Test
    void definitionsOfOneNameTakeTheirFilesNameInFront() {
        spec.file("a.yaml", "$defs: {money: {type: object, properties: {x: {type: string}}}}\n")
                .file("b.yaml", "$defs: {money: {type: object, properties: {y: {type: string}}}}\n")
                .file("c.yaml", "$defs: {b: {type: object, properties: {y: {type: string}}}}\n")
                .file("d.yaml", "$defs: {single: {type: object, properties: {z: {type: string}}}}\n");
        assertThat(ProbedCode.of(spec).types()).containsExactlyInAnyOrder("AMoney", "BMoney", "B", "Single");
    }

    @Test
    void aLocationIsNamedOnceForAll() {
        files("$defs: {it: {type: object, properties: {a: {type: string}}}}\n");
        assertThat(ProbedCode.of(spec, new NameOverride("common.yaml#/$defs/it", "Price"))
                        .types())
                .containsExactlyInAnyOrder("Invoice", "Order", "Price");
    }

    @Test
    void aUnionLinksToWhatIsNestedInAnotherType() {
        spec.file("four.yaml", "type: object\nproperties: {size: {type: object, properties: {a: {type: string}}}}\n")
                .file(
                        "user.yaml",
                        "type: object\nproperties: {it: {oneOf: [{$ref: 'four.yaml#/properties/size'}, {type: string}]}}\n");
        assertThat(ProbedCode.of(spec).value("User.fromJson(\"{\\\"it\\\":{\\\"a\\\":\\\"x\\\"}}\").toJson()"))
                .isEqualTo("{\"it\":{\"a\":\"x\"}}");
    }
}
