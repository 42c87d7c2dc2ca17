package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files of the Matrix specification mean where no draft of JSON Schema allows what they say. */
class MatrixHabitsTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: strnig; 1:7; but is the string \"strnig\" | It is ignored. Did you mean \"string\"?",
                "type: file; 1:7; but is the string \"file\" | It is ignored; JSON has no such type.",
                "type: [string, flie]; 1:16; but is one that holds the string \"flie\" | It is ignored; JSON",
                "'type: file[]'; 1:7; but is the string \"file[]\" | It is ignored; JSON",
            })
    void assertNothingByATypeThatThereIsNot(String yaml, String place, String message) {
        assertThat(schema(yaml).keywords()).isEmpty();
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " MISWRITTEN_KEYWORD");
        assertThat(spec.messages().get(0)).contains(message);
    }

    @Test
    void warnOfTypesThatThereAreNot() {
        schema("properties: {a: {type: file}, b: {type: [flie]}}");
        assertThat(spec.reported()).containsExactly("a.yaml:1:24 MISWRITTEN_KEYWORD", "a.yaml:1:42 MISWRITTEN_KEYWORD");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    @Test
    void readAnEmptySequenceOfPropertiesAsAMapping() {
        Schema schema = schema("type: object\nproperties: []\npatternProperties: []\n");
        assertThat(schema.keywords()).extracting(Keyword::name).contains("properties", "patternProperties");
        assertThat(schema.keywords()).allMatch(keyword -> keyword.subschemas().isEmpty());
        assertThat(spec.reported()).containsExactly("a.yaml:2:13 MISWRITTEN_KEYWORD", "a.yaml:3:20 MISWRITTEN_KEYWORD");
    }

    @Test
    void readAListThatIsWrittenWithBrackets() {
        Schema schema = schema("type: string[]\nminItems: 1\n");
        assertThat(types(schema)).containsExactly(SchemaType.ARRAY);
        Schema item = schema.keyword(Applicator.Items.class).orElseThrow().schema();
        assertThat(types(item)).containsExactly(SchemaType.STRING);
        assertThat(item.id().pointer()).isEqualTo("/items");
        assertThat(spec.reported()).containsExactly("a.yaml:1:7 MISWRITTEN_KEYWORD");
        assertThat(spec.messages().get(0)).contains("Write \"type: array\" and \"items: {type: string}\".");
    }

    @Test
    void keepTheItemsThatAreWrittenBesideSuchAList() {
        Schema schema = schema("type: string[]\nitems: {enum: [a]}\n");
        assertThat(schema.keywords()).extracting(Keyword::name).containsExactly("type", "items");
        assertThat(schema.keyword(Applicator.Items.class).orElseThrow().schema().keywords())
                .extracting(Keyword::name)
                .containsExactly("enum");
    }

    @Test
    void requireWhatAPropertySaysIsRequired() {
        Schema schema = schema("""
            properties:
              a: {type: string, required: true}
              b: {type: string, required: false}
              c: {$ref: '#', required: true}
              required: {required: [x]}
            """);
        assertThat(required(schema)).containsExactly("a", "c");
        assertThat(schema.keyword(Assertion.Required.class).orElseThrow().place())
                .hasToString("spec/a.yaml:2:3");
        assertThat(spec.reported())
                .containsExactly(
                        "a.yaml:2:31 MISWRITTEN_KEYWORD",
                        "a.yaml:3:31 MISWRITTEN_KEYWORD",
                        "a.yaml:4:28 MISWRITTEN_KEYWORD");
        assertThat(spec.messages().get(0)).contains("Write the property's name into \"required\" of the object.");
        assertThat(spec.messages().get(1)).contains("It says nothing.");
    }

    @Test
    void requireItBesideWhatTheObjectItselfRequires() {
        Schema schema = schema("required: [x]\nproperties: {a: {required: true}, x: {required: true}}\n");
        assertThat(required(schema)).containsExactly("x", "a");
        assertThat(schema.keywords()).extracting(Keyword::name).containsExactly("required", "properties");
    }

    @Test
    void requireItOfAnObjectThatIsRequiredItself() {
        Schema schema = schema("properties: {a: {required: true, properties: {b: {required: true}}}}");
        assertThat(required(schema)).containsExactly("a");
        Schema inner = schema.keyword(Applicator.Properties.class)
                .orElseThrow()
                .schemas()
                .get("a");
        assertThat(required(inner)).containsExactly("b");
    }

    @Test
    void readSchemasAmongTypesAsAUnion() {
        Schema schema = schema("""
            type:
            - string
            - {type: object, title: KeyObject, properties: {key: {type: enum}}}
            - strnig
            """);
        Applicator.AnyOf union = schema.keyword(Applicator.AnyOf.class).orElseThrow();
        assertThat(union.name()).isEqualTo("type");
        assertThat(union.inPlaceSubschemas()).hasSize(3);
        assertThat(union.schemas())
                .extracting(branch -> branch.id().pointer())
                .containsExactly("/type/0", "/type/1", "/type/2");
        assertThat(types(union.schemas().get(0))).containsExactly(SchemaType.STRING);
        assertThat(union.schemas().get(1).keywords())
                .extracting(Keyword::name)
                .containsExactly("type", "title", "properties");
        assertThat(union.schemas().get(2).keywords()).isEmpty();
        assertThat(spec.reported()).containsExactly("a.yaml:3:3 MISWRITTEN_KEYWORD", "a.yaml:4:3 MISWRITTEN_KEYWORD");
        assertThat(spec.messages().get(0)).contains("Write \"anyOf\" with a schema for each.");
    }

    @Test
    void passOverWhatOpenApiAddsToSchemas() {
        schema("""
            type: object
            example: {$ref: nowhere.json}
            externalDocs: {url: nowhere}
            xml: {name: a}
            readOnly: true
            writeOnly: false
            components: {schemas: {A: {type: 5}}}
            x-anything: {$ref: nowhere.yaml}
            """);
        assertThat(spec.reported()).isEmpty();
    }

    private static List<String> required(Schema schema) {
        return schema.keyword(Assertion.Required.class).orElseThrow().properties();
    }

    private static Set<SchemaType> types(Schema schema) {
        return schema.keyword(Assertion.Type.class).orElseThrow().types();
    }

    private Schema schema(String yaml) {
        Document document = spec.parse(yaml).orElseThrow(() -> new AssertionError(spec.messages()));
        return new SchemaReader(
                        Dialects.named(Dialects.MATRIX), (uri, place, diagnostics) -> Dialects.ofMetaschema(uri))
                .read(new SchemaId("a.yaml", ""), document.root(), List.of(), spec.diagnostics())
                .orElseThrow(() -> new AssertionError(spec.messages()));
    }
}
