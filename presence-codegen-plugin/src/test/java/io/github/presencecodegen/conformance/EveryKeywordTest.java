package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SealedKinds;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of keyword changes what is generated. What the assertions and applicators do with values, {@link EveryCheckTest}
 * and the agreement tests ask; here each of them is at least not passed over.
 */
class EveryKeywordTest {

    /** By kind: a schema without the keyword, what makes it have the keyword, and what the code says only then. */
    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "Annotation.Title",
                    "properties: {b: {type: array, items: {type: object, properties: {c: {}}, %s}}}",
                    "title: Wanted",
                    "class Wanted"),
            List.of("Annotation.Description", "%s", "description: Some words.", "Some words."),
            List.of(
                    "Annotation.PatternFormat",
                    "patternProperties: {'^@': {type: string, %s}}",
                    "x-pattern-format: mx-user-id",
                    "isUserId"),
            List.of("Annotation.Deprecated", "properties: {b: {type: string, %s}}", "deprecated: true", "@Deprecated"),
            List.of("Annotation.Default", "properties: {b: {type: string, %s}}", "default: other", "bOrDefault"),
            List.of("Annotation.Added", "properties: {b: {type: string, %s}}", "x-addedInMatrixVersion: '1.7'", "1.7"),
            List.of(
                    "Annotation.Changed",
                    "properties: {b: {type: string, %s}}",
                    "x-changedInMatrixVersion: {'1.9': x}",
                    "1.9"),
            List.of(
                    "Annotation.EnumNames",
                    "properties: {b: {type: integer, enum: [1, 2], %s}}",
                    "x-enum-varnames: [WANTED, OTHER]",
                    "WANTED"),
            List.of(
                    "Annotation.EnumDescriptions",
                    "properties: {b: {enum: [c, d], %s}}",
                    "enumDescriptions: [Wanted words., '']",
                    "Wanted words."),
            List.of("Applicator.AllOf", "%s", "allOf: [{minProperties: 3}]", "3"),
            List.of("Applicator.AnyOf", "%s", "anyOf: [{minProperties: 3}, {required: [c]}]", "3"),
            List.of("Applicator.OneOf", "%s", "oneOf: [{minProperties: 3}, {required: [c]}]", "3"),
            List.of("Applicator.Not", "%s", "not: {minProperties: 3}", "3"),
            List.of("Applicator.If", "then: {required: [c]}, %s", "if: {minProperties: 3}", "3"),
            List.of("Applicator.Then", "if: {required: [c]}, %s", "then: {minProperties: 3}", "3"),
            List.of("Applicator.Else", "if: {required: [c]}, %s", "else: {minProperties: 3}", "3"),
            List.of("Applicator.Dependent", "%s", "dependentRequired: {b: [wanted]}", "wanted"),
            List.of("Applicator.Properties", "%s", "properties: {wanted: {}}", "wanted"),
            List.of("Applicator.PatternProperties", "%s", "patternProperties: {'^wanted': {type: string}}", "wanted"),
            List.of(
                    "Applicator.AdditionalProperties",
                    "properties: {b: {}}, %s",
                    "additionalProperties: {type: integer}",
                    "Long"),
            List.of("Applicator.PropertyNames", "%s", "propertyNames: {maxLength: 77}", "77"),
            List.of(
                    "Applicator.UnevaluatedProperties",
                    "properties: {b: {}}, %s",
                    "unevaluatedProperties: false",
                    "unevaluatedProperties"),
            List.of(
                    "Applicator.PrefixItems",
                    "properties: {b: {type: array, %s}}",
                    "prefixItems: [{type: string}]",
                    "item1"),
            List.of("Applicator.Items", "properties: {b: {type: array, %s}}", "items: {type: integer}", "List<Long>"),
            List.of("Applicator.Contains", "properties: {b: {type: array, %s}}", "contains: {maxLength: 77}", "77"),
            List.of(
                    "Applicator.UnevaluatedItems",
                    "properties: {b: {type: array, %s}}",
                    "unevaluatedItems: {maxLength: 77}",
                    "77"),
            List.of("Assertion.Type", "properties: {b: {%s}}", "type: integer", "long"),
            List.of("Assertion.Enum", "properties: {b: {type: string, %s}}", "enum: [wanted, other]", "WANTED"),
            List.of("Assertion.Const", "properties: {b: {type: string, %s}}", "const: wanted", "wanted"),
            List.of("Assertion.Bound", "properties: {b: {%s}}", "minimum: 77", "77"),
            List.of("Assertion.MultipleOf", "properties: {b: {%s}}", "multipleOf: 77", "77"),
            List.of("Assertion.Count", "properties: {b: {%s}}", "maxLength: 77", "77"),
            List.of("Assertion.Pattern", "properties: {b: {%s}}", "pattern: '^wanted'", "wanted"),
            List.of("Assertion.Format", "properties: {b: {type: integer, %s}}", "format: int32", "int b"),
            List.of("Assertion.Content", "properties: {b: {%s}}", "contentEncoding: base64", "BASE64"),
            List.of("Assertion.UniqueItems", "properties: {b: {%s}}", "uniqueItems: true", "areUnique"),
            List.of("Assertion.Required", "%s", "required: [wanted]", "wanted"),
            List.of("Assertion.Never", "properties: {b: %s}", "false", "forbidden"),
            List.of("Reference.Ref", "minItems: 0, $defs: {c: {minProperties: 77}}, %s", "$ref: '#/$defs/c'", "77"),
            List.of(
                    "Reference.DynamicRef",
                    "minItems: 0, $defs: {c: {minProperties: 77}}, %s",
                    "$dynamicRef: '#/$defs/c'",
                    "77"),
            List.of("Reference.Id", "$ref: 'urn:x:c', $defs: {c: {minProperties: 77, %s}}", "$id: 'urn:x:c'", "77"),
            List.of("Reference.Anchor", "$ref: '#c', $defs: {c: {minProperties: 77, %s}}", "$anchor: c", "77"),
            List.of(
                    "Reference.DynamicAnchor",
                    "$ref: '#c', $defs: {c: {minProperties: 77, %s}}",
                    "$dynamicAnchor: c",
                    "77"),
            List.of("Reference.Definitions", "$ref: '#/$defs/c', %s", "$defs: {c: {minProperties: 77}}", "77"));

    static Stream<String> kinds() {
        return EXAMPLES.stream().map(example -> example.get(0));
    }

    private static List<String> example(String kind) {
        return EXAMPLES.stream()
                .filter(each -> each.get(0).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @TempDir
    private Path folder;

    @Test
    void hasAnExample() {
        assertThat(SealedKinds.of(Keyword.class)).containsExactlyInAnyOrderElementsOf(kinds().toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWhatTheExampleShows(String kind) {
        SpecFolder spec = spec(schema(example(kind), example(kind).get(2)));
        SchemaGraph graph = spec.link(Dialects.named("matrix").assertingContent(), Map.of(), List.of("m.a.yaml"));
        assertThat(graph.schemas().values().stream()
                        .flatMap(schema -> schema.keywords().stream())
                        .map(keyword -> SealedKinds.name(keyword.getClass())))
                .contains(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void changesWhatIsGenerated(String kind) {
        List<String> example = example(kind);
        assertThat(code(schema(example, example.get(2)))).contains(example.get(3));
        assertThat(code(schema(example, kind.equals("Assertion.Never") ? "true" : "readOnly: true")))
                .doesNotContain(example.get(3));
    }

    private static String schema(List<String> example, String keyword) {
        return "{type: object, " + example.get(1).replace("%s", keyword) + "}";
    }

    private SpecFolder spec(String schema) {
        return new SpecFolder(folder.resolve("spec")).file("m.a.yaml", schema);
    }

    /** All code but that of the support types; nothing where the reference leads nowhere without the keyword. */
    private String code(String schema) {
        GenerationRequest request = new RequestBuilder(Requests.of(spec(schema).root(), "m.a.yaml"))
                .assertFormats(true)
                .assertContent(true)
                .build();
        StringBuilder code = new StringBuilder();
        for (GeneratedFile file :
                new SpecCompiler(request, new Diagnostics()).compile().files()) {
            if (!file.shared()) {
                code.append(file.text());
            }
        }
        return code.toString();
    }
}
