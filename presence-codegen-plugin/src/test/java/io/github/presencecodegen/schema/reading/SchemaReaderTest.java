package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @Test
    void keepsKeywordsAsTheyAreWritten() {
        Schema schema = schema("""
            title: Presence
            description: |-
              Two
              lines
            type: object
            allOf:
              - $ref: ../edu.yaml
            properties:
              b: {type: integer, format: int64}
              a: {deprecated: True}
            required: [b, a, b]
            items: {type: string}
            $defs: {x: {}}
            definitions: {y: {}}
            """);
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.place()).hasToString("spec/a.yaml:1:1");
        assertThat(schema.keywords())
                .extracting(Keyword::name)
                .containsExactly(
                        "title",
                        "description",
                        "type",
                        "allOf",
                        "properties",
                        "required",
                        "items",
                        "$defs",
                        "definitions");
        assertThat(schema.keyword(Annotation.Title.class))
                .map(Annotation.Title::text)
                .contains("Presence");
        assertThat(schema.keyword(Annotation.Description.class))
                .map(Annotation.Description::text)
                .contains("Two\nlines");
        assertThat(schema.keyword(Assertion.Required.class).orElseThrow().properties())
                .containsExactly("b", "a");
        assertThat(schema.keyword(Assertion.Required.class).orElseThrow().place())
                .hasToString("spec/a.yaml:11:1");
        Applicator.Properties properties =
                schema.keyword(Applicator.Properties.class).orElseThrow();
        assertThat(properties.schemas().keySet()).containsExactly("b", "a");
        assertThat(properties.schemas().get("b").keyword(Assertion.Format.class))
                .map(Assertion.Format::format)
                .contains("int64");
        assertThat(properties.schemas().get("a").keyword(Annotation.Deprecated.class))
                .map(Annotation.Deprecated::deprecated)
                .contains(true);
        Applicator.AllOf allOf = schema.keyword(Applicator.AllOf.class).orElseThrow();
        assertThat(allOf.inPlaceSubschemas()).isEqualTo(allOf.subschemas());
        assertThat(allOf.schemas().get(0).keyword(Reference.Ref.class))
                .map(Reference.Ref::reference)
                .contains("../edu.yaml");
    }

    @Test
    void identifiesEverySubschemaByItsPointer() {
        Schema schema = schema("""
            properties:
              user_id: {}
              a/b~c: {items: {}}
              200: {}
            allOf: [{}, {properties: {x: {}}}]
            $defs: {d: {}}
            """);
        assertThat(ids(schema))
                .containsExactly(
                        "",
                        "/properties/user_id",
                        "/properties/a~1b~0c",
                        "/properties/a~1b~0c/items",
                        "/properties/200",
                        "/allOf/0",
                        "/allOf/1",
                        "/allOf/1/properties/x",
                        "/$defs/d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; STRING",
                "enum; STRING",
                "[string, 'null']; NULL STRING",
                "[object, enum, array]; OBJECT ARRAY STRING",
                "[string, enum]; STRING",
            })
    void readsTypes(String written, String types) {
        Assertion.Type type =
                schema("type: " + written).keyword(Assertion.Type.class).orElseThrow();
        assertThat(type.types()).extracting(Enum::name).containsExactly(types.split(" "));
    }

    @Test
    void readsTheValuesOfAnEnum() {
        Schema schema = schema("enum: [on, '5', 0x1F, .5, +1, 1., 007, 0o17, -.5e3, true, ~, [a, 1], {b: {c: no}}]");
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keyword(Assertion.Enum.class).orElseThrow().values())
                .containsExactly(
                        JsonString.of("on"),
                        JsonString.of("5"),
                        JsonNumber.of("31"),
                        JsonNumber.of("0.5"),
                        JsonNumber.of("1"),
                        JsonNumber.of("1"),
                        JsonNumber.of("7"),
                        JsonNumber.of("15"),
                        JsonNumber.of("-0.5e3"),
                        JsonBoolean.of(true),
                        JsonNull.INSTANCE,
                        JsonArray.of(List.of(JsonString.of("a"), JsonNumber.of("1"))),
                        JsonObject.builder()
                                .put(
                                        "b",
                                        JsonObject.builder()
                                                .put("c", JsonString.of("no"))
                                                .build())
                                .build());
    }

    @Test
    void passesOverAnnotations() {
        Schema schema = schema("""
            $schema: https://json-schema.org/draft/2020-12/schema
            $comment: 5
            example: {$ref: nowhere.yaml, oneOf: 5}
            examples: [{$ref: nowhere.yaml}]
            readOnly: true
            writeOnly: false
            externalDocs: {url: x}
            xml: {name: x}
            contentEncoding: base64
            x-: 5
            """);
        assertThat(schema.keywords()).isEmpty();
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, $id", "nullable, type", "extends, allOf", "$recursiveRef, $dynamicRef"})
    void saysWhatToWriteForTheWordsOfOtherDrafts(String keyword, String meant) {
        schema("type: string\n" + keyword + ": 5\n");
        assertThat(spec.reported()).containsExactly("a.yaml:2:1 UNKNOWN_KEYWORD");
        assertThat(spec.messages().get(0)).contains("\"" + keyword + "\"", "It is ignored: ", "\"" + meant + "\"");
    }

    @Test
    void warnsOfUnknownKeywords() {
        schema("type: object\npropertes: {}\ncolour: red\n");
        assertThat(spec.reported()).containsExactly("a.yaml:2:1 UNKNOWN_KEYWORD", "a.yaml:3:1 UNKNOWN_KEYWORD");
        assertThat(spec.messages().get(0)).endsWith("Did you mean \"properties\"?");
        assertThat(spec.messages().get(1)).contains("It is ignored");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: 5; 1:7; but is the number 5",
                "type: null; 1:7; but is null",
                "type: []; 1:7; but is an empty sequence",
                "type: [string, 5]; 1:16; but is one that contains the number 5",
                "enum: a; 1:7; must be a sequence of values, but is the string \"a\"",
                "enum: [1, .inf]; 1:11; but is one that contains the number .inf",
                "enum: [[.nan]]; 1:8; values that JSON can represent",
                "required: 'true'; 1:11; must be a sequence of names, but is the string \"true\"",
                "required: [a, 5]; 1:15; but is one that contains the number 5",
                "properties: [{}]; 1:13; must be a mapping of schemas, but is a sequence",
                "$defs: 5; 1:8; must be a mapping of schemas",
                "allOf: []; 1:8; must be a sequence of one or more schemas, but is an empty sequence",
                "allOf: {}; 1:8; but is a mapping",
                "$ref: 5; 1:7; must be a string",
                "format: [a]; 1:9; must be a string, but is a sequence",
            })
    void reportsWrongValuesWhereTheyAre(String yaml, String place, String message) {
        assertThat(schema(yaml).keywords()).isEmpty();
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " KEYWORD_VALUE");
        assertThat(spec.messages().get(0)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: 404; 1:8; must be a string, but is the number 404",
                "description: ; 1:13; must be a string, but is null",
                "deprecated: 1; 1:13; must be true or false, but is the number 1",
                "deprecated: ' '; 1:13; must be true or false",
            })
    void passesOverAnnotationsThatAreWrong(String yaml, String place, String message) {
        assertThat(schema(yaml).keywords()).isEmpty();
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " ANNOTATION_VALUE");
        assertThat(spec.messages().get(0)).contains(message);
    }

    @Test
    void takesAReasonForDeprecation() {
        assertThat(schema("deprecated: Use b.").keyword(Annotation.Deprecated.class))
                .map(Annotation.Deprecated::deprecated)
                .contains(true);
        assertThat(spec.reported()).containsExactly("a.yaml:1:13 MISWRITTEN_KEYWORD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5; 1:1; NOT_A_SCHEMA",
                "[a]; 1:1; NOT_A_SCHEMA",
                "properties: {a: }; 1:16; NOT_A_SCHEMA",
                "allOf: [{}, x]; 1:13; NOT_A_SCHEMA",
                "items: 5; 1:8; NOT_A_SCHEMA",
            })
    void reportsWhatIsNoSchema(String yaml, String place, String code) {
        read(yaml);
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " " + code);
    }

    @Test
    void reportsEverythingAtOnce() {
        schema("type: 7\nrequired: 5\nproperties: {a: {enum: 5}, b: 5, c: {type: string}}\nnullable: 5\n");
        assertThat(spec.reported())
                .containsExactly(
                        "a.yaml:1:7 KEYWORD_VALUE",
                        "a.yaml:2:11 KEYWORD_VALUE",
                        "a.yaml:3:24 KEYWORD_VALUE",
                        "a.yaml:3:31 NOT_A_SCHEMA",
                        "a.yaml:4:1 UNKNOWN_KEYWORD");
    }

    @Test
    void doesNotMultiplyLongNames() {
        schema("properties:\n  ? " + "x".repeat(1_000_000) + "\n  : properties: {a: {}}\n");
        assertThat(spec.reported()).containsExactly("a.yaml:3:5 POINTER_TOO_LONG");
    }

    @Test
    void keepsLargeNumbers() {
        Schema schema = schema("enum: [1e999999999, -1e-999999999, " + "1".repeat(1_000) + "]");
        assertThat(schema.keyword(Assertion.Enum.class).orElseThrow().values()).hasSize(3);
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void refusesEndlessNumbers() {
        for (String number : List.of("0x" + "f".repeat(1_000_000), "0x" + "f".repeat(999), "1".repeat(1_001))) {
            SpecFolder each = new SpecFolder(Path.of(""));
            Document document = each.parse("enum: [" + number + "]").orElseThrow();
            reader().read(new SchemaId("a.yaml", ""), document.root(), List.of(), each.diagnostics());
            assertThat(each.reported()).containsExactly("a.yaml:1:8 KEYWORD_VALUE");
        }
    }

    private Schema schema(String yaml) {
        return read(yaml).orElseThrow(() -> new AssertionError(spec.messages()));
    }

    private Optional<Schema> read(String yaml) {
        Document document = spec.parse(yaml).orElseThrow(() -> new AssertionError(spec.messages()));
        return reader().read(new SchemaId("a.yaml", ""), document.root(), List.of(), spec.diagnostics());
    }

    private static SchemaReader reader() {
        return new SchemaReader(
                Dialects.named(Dialects.MATRIX), (uri, place, diagnostics) -> Dialects.ofMetaschema(uri));
    }

    private static List<String> ids(Schema schema) {
        List<String> ids = new ArrayList<>(List.of(schema.id().pointer()));
        schema.keywords().forEach(keyword -> keyword.subschemas().forEach(subschema -> ids.addAll(ids(subschema))));
        return ids;
    }
}
