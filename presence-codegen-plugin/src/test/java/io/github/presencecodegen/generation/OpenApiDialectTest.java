package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect of schemas in OpenAPI documents follows from the version in their root. */
class OpenApiDialectTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private GenerationRequest request(String dialect) {
        return new RequestBuilder(ProbedCode.request(spec.root(), List.of("**")))
                .dialect(dialect)
                .build();
    }

    private List<String> reports(String dialect) {
        return ProbedCode.reports(request(dialect)).stream()
                .map(report -> report.lines().findFirst().orElseThrow())
                .toList();
    }

    private void document(String root, String a) {
        spec.file("api.yaml", root + "\ninfo: {title: T}\npaths: {}\ncomponents: {schemas: {A: " + a + "}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "2020-12", "draft-07"})
    void nullableOf30AddsNullToTheTypeBesideIt(String dialect) {
        document("openapi: 3.0.3", "{type: object, properties: {p: {type: string, nullable: true}}, required: [p]}");
        assertThat(reports(dialect)).isEmpty();
        assertThat(ProbedCode.of(request(dialect)).value("A.fromJson(\"{\\\"p\\\":null}\").p()"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{nullable: true, enum: [a]}; there is no \"type\" beside it to which it could add null",
                "{nullable: true, type: string, enum: [a]}; null is no value of the \"enum\" beside it",
                "{nullable: true, $ref: '#/components/schemas/A'}; OpenAPI 3.0 ignores it beside \"$ref\"",
            })
    void nullableThatSaysNothingIsAWarning(String property, String reason) {
        document("openapi: '3.0.0'", "{type: object, properties: {p: " + property + "}}");
        assertThat(reports("matrix"))
                .singleElement()
                .asString()
                .startsWith("spec/api.yaml:4:")
                .endsWith("warning PC309: \"nullable\" has no effect here: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nullable: false, enum: [a]}",
                "{nullable: true, type: string, enum: [a, null]}",
                "{nullable: true, type: [string]}",
                "{type: string, example: 1, xml: {}, externalDocs: {}, readOnly: true, writeOnly: false, deprecated: true}",
                "{type: object, discriminator: {propertyName: k}}",
                "{type: number, minimum: 1, exclusiveMinimum: true}",
            })
    void whatIsUsualIn30IsNoWarning(String property) {
        document("openapi: 3.0.1", "{type: object, properties: {p: " + property + "}}");
        assertThat(reports("matrix")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "openapi: 3.1, 2020-12",
        "openapi: 3.1.0, draft-07",
        "openapi: 3.2.0, draft-04",
        "openapi: 3.1.0, matrix"
    })
    void version31Is2020(String root, String dialect) {
        document(
                root,
                "{type: object, properties: {p: {const: 1, example: 2, discriminator: {propertyName: k}}, q: {$ref: '#/components/schemas/B',"
                        + " minLength: 2}}}, B: {type: [string, 'null'], nullable: true}");
        assertThat(reports(dialect)).singleElement().asString().endsWith("warning PC302: unknown keyword \"nullable\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2.0'", "2.0"})
    void version20IsDraft4(String version) {
        spec.file(
                "api.yaml",
                "swagger: " + version + "\npaths: {}\ndefinitions:\n"
                        + "  A: {type: object, discriminator: k, properties: {k: {const: 1, example: 1}, i: {type: integer,"
                        + " minimum: 0, exclusiveMinimum: true}}}\n");
        assertThat(reports("2020-12")).singleElement().asString().endsWith("warning PC302: unknown keyword \"const\"");
    }

    @Test
    void aDocumentMayNameTheDialectItself() {
        document(
                "openapi: 3.1.0\njsonSchemaDialect: http://json-schema.org/draft-07/schema#",
                "{$defs: {}, type: string}");
        assertThat(reports("2020-12")).singleElement().asString().endsWith("warning PC302: unknown keyword \"$defs\"");
    }

    @Test
    void theDialectThatOpenApiNamesIsThatOfItsVersion() {
        document(
                "openapi: 3.1.0\njsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base",
                "{xml: {}, const: a}");
        spec.file("b.yaml", "$schema: https://spec.openapis.org/oas/3.1/dialect/base\ntype: object\nxml: {}\n");
        assertThat(reports("draft-04")).isEmpty();
        assertThat(reports("matrix")).isEmpty();
    }

    @Test
    void aSchemaInADocumentMayNameItsOwn() {
        document(
                "openapi: 3.0.0", "{$schema: 'http://json-schema.org/draft-07/schema#', type: string, nullable: true}");
        assertThat(reports("matrix"))
                .singleElement()
                .asString()
                .endsWith("warning PC302: unknown keyword \"nullable\"");
    }

    @Test
    void aPlaceThatAReferenceLeadsToIsReadInTheDialectOfItsDocument() {
        spec.file("a.yaml", "type: object\nproperties: {p: {$ref: 'api/api.yaml#/paths/x/schema'}}\n");
        spec.file("api/api.yaml", "openapi: 3.0.0\npaths: {x: {schema: {type: string, nullable: true}}}\n");
        GenerationRequest alone = ProbedCode.request(spec.root(), List.of("a.yaml"));
        assertThat(ProbedCode.reports(alone)).isEmpty();
        assertThat(ProbedCode.of(alone).value("A.fromJson(\"{\\\"p\\\":null}\").isPNull()"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 2.0", "openapi: {}", "swagger: 3", "asyncapi: 3.0.0"})
    void otherRootsAreNoDocuments(String root) {
        spec.file("a.yaml", root + "\ntype: object\nproperties: {p: {type: string, nullable: true}}\n");
        assertThat(reports("2020-12")).hasSize(2).allMatch(report -> report.contains("warning PC302: unknown keyword"));
    }
}
