package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schemas say in the dialects that differ, and what each keyword of JSON Schema becomes. */
class DialectReadingTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @Test
    void appliesSchemasInPlace() {
        Schema schema = schema("2020-12", """
            anyOf: [{title: a}, {title: b}]
            oneOf: [{title: c}]
            not: {title: d}
            if: {title: e}
            then: {title: f}
            else: {title: g}
            dependentSchemas: {x: {title: h}}
            """);
        assertThat(schema.keywords())
                .allMatch(keyword -> keyword.inPlaceSubschemas().equals(keyword.subschemas()));
        assertThat(schema.keywords().stream()
                        .flatMap(keyword -> keyword.subschemas().stream())
                        .map(DialectReadingTest::titleAndId))
                .containsExactly(
                        "a /anyOf/0",
                        "b /anyOf/1",
                        "c /oneOf/0",
                        "d /not",
                        "e /if",
                        "f /then",
                        "g /else",
                        "h /dependentSchemas/x");
    }

    @Test
    void appliesSchemasToParts() {
        Schema schema = schema("2020-12", """
            patternProperties: {"^a/": {title: a}}
            additionalProperties: {title: b}
            propertyNames: {title: c}
            unevaluatedProperties: {title: d}
            prefixItems: [{title: e}, {title: f}]
            items: {title: g}
            contains: {title: h}
            unevaluatedItems: {title: i}
            """);
        assertThat(schema.keywords())
                .allMatch(keyword -> keyword.inPlaceSubschemas().isEmpty());
        assertThat(schema.keywords().stream()
                        .flatMap(keyword -> keyword.subschemas().stream())
                        .map(DialectReadingTest::titleAndId))
                .containsExactly(
                        "a /patternProperties/^a~1",
                        "b /additionalProperties",
                        "c /propertyNames",
                        "d /unevaluatedProperties",
                        "e /prefixItems/0",
                        "f /prefixItems/1",
                        "g /items",
                        "h /contains",
                        "i /unevaluatedItems");
    }

    private static String titleAndId(Schema schema) {
        return schema.keyword(Annotation.Title.class).orElseThrow().text() + " "
                + schema.id().pointer();
    }

    @Test
    void readsAssertions() {
        Schema schema = schema("2020-12", """
            const: a
            minimum: -0.5
            exclusiveMinimum: 1e400
            maximum: 2
            exclusiveMaximum: 3
            multipleOf: 0.01
            minLength: 1
            maxLength: 2.0
            minItems: 3
            maxItems: 4
            minProperties: 5
            maxProperties: 6
            minContains: 7
            maxContains: 99999999999999999999
            pattern: ^a
            format: uri
            uniqueItems: true
            """);
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keywords())
                .map(DialectReadingTest::withoutPlace)
                .containsExactly(
                        JsonString.of("a"),
                        Map.entry(BoundKind.MINIMUM, JsonNumber.of("-0.5")),
                        Map.entry(BoundKind.EXCLUSIVE_MINIMUM, JsonNumber.of("1e400")),
                        Map.entry(BoundKind.MAXIMUM, JsonNumber.of(2)),
                        Map.entry(BoundKind.EXCLUSIVE_MAXIMUM, JsonNumber.of(3)),
                        JsonNumber.of("0.01"),
                        Map.entry(CountKind.MIN_LENGTH, 1),
                        Map.entry(CountKind.MAX_LENGTH, 2),
                        Map.entry(CountKind.MIN_ITEMS, 3),
                        Map.entry(CountKind.MAX_ITEMS, 4),
                        Map.entry(CountKind.MIN_PROPERTIES, 5),
                        Map.entry(CountKind.MAX_PROPERTIES, 6),
                        Map.entry(CountKind.MIN_CONTAINS, 7),
                        Map.entry(CountKind.MAX_CONTAINS, Integer.MAX_VALUE),
                        "^a",
                        "uri",
                        true);
        assertThat(schema.keywords().stream().map(Keyword::name).distinct()).hasSize(17);
    }

    private static Object withoutPlace(Keyword keyword) {
        if (keyword instanceof Assertion.Const constant) {
            return constant.value();
        } else if (keyword instanceof Assertion.Bound bound) {
            return Map.entry(bound.kind(), bound.limit());
        } else if (keyword instanceof Assertion.MultipleOf multiple) {
            return multiple.divisor();
        } else if (keyword instanceof Assertion.Count count) {
            return Map.entry(count.kind(), count.limit());
        } else if (keyword instanceof Assertion.Pattern pattern) {
            return pattern.regex();
        } else if (keyword instanceof Assertion.Format format) {
            return format.format();
        }
        return ((Assertion.UniqueItems) keyword).areUnique();
    }

    @Test
    void readsIdentitiesAndReferences() {
        Schema schema = schema("2020-12", """
            $id: https://example.org/a
            $anchor: here
            $dynamicAnchor: there
            $dynamicRef: "#there"
            $ref: b
            """);
        assertThat(schema.keywords().stream().map(DialectReadingTest::text))
                .containsExactly(
                        "$id https://example.org/a",
                        "$anchor here",
                        "$dynamicAnchor there",
                        "$dynamicRef #there",
                        "$ref b");
    }

    @Test
    void readsTheRecursionOf2019AsThatOf2020WithAnEmptyName() {
        assertThat(schema("2019-09", "$recursiveAnchor: true\n$recursiveRef: '#'\n").keywords().stream()
                        .map(DialectReadingTest::text))
                .containsExactly("$recursiveAnchor ", "$recursiveRef #");
        assertThat(schema("2019-09", "$recursiveAnchor: false").keywords()).isEmpty();
    }

    private static String text(Keyword keyword) {
        String value = "";
        if (keyword instanceof Reference.Id id) {
            value = id.uri();
        } else if (keyword instanceof Reference.Anchor anchor) {
            value = anchor.anchor();
        } else if (keyword instanceof Reference.DynamicAnchor anchor) {
            value = anchor.anchor();
        } else if (keyword instanceof Reference.DynamicRef ref) {
            value = ref.reference();
        } else if (keyword instanceof Reference.Ref ref) {
            value = ref.reference();
        }
        return keyword.name() + " " + value;
    }

    @Test
    void readsBooleanSchemas() {
        Schema schema = schema("2020-12", "properties: {a: true, b: false}");
        Map<String, Schema> properties =
                schema.keyword(Applicator.Properties.class).orElseThrow().schemas();
        assertThat(properties.get("a").keywords()).isEmpty();
        assertThat(properties.get("b").keywords()).hasOnlyElementsOfType(Assertion.Never.class);
        assertThat(schema("2020-12", "false").keywords()).hasOnlyElementsOfType(Assertion.Never.class);
    }

    /** Whether what contains looks for counts as evaluated changed with 2020-12 (core, appendix G). */
    @ParameterizedTest
    @CsvSource({"matrix, true", "2020-12, true", "2019-09, false", "draft-07, false", "draft-06, false"})
    void readsContains(String dialect, boolean isEvaluating) {
        assertThat(schema(dialect, "contains: {}").keyword(Applicator.Contains.class))
                .map(Applicator.Contains::isEvaluating)
                .contains(isEvaluating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "2019-09", "draft-07", "draft-06", "draft-04"})
    void readsTuplesOfItems(String dialect) {
        Schema schema = schema(dialect, "items: [{}, {}]\nadditionalItems: {}\n");
        assertThat(spec.reported()).isEmpty();
        Applicator.PrefixItems prefix =
                schema.keyword(Applicator.PrefixItems.class).orElseThrow();
        assertThat(prefix.name()).isEqualTo("items");
        assertThat(prefix.schemas()).hasSize(2);
        assertThat(schema.keyword(Applicator.Items.class))
                .map(Applicator.Items::name)
                .contains("additionalItems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"additionalItems: false", "items: {}\nadditionalItems: false"})
    void readsAdditionalItemsOnlyBesideATuple(String yaml) {
        assertThat(schema("draft-07", yaml).keywords())
                .extracting(Keyword::name)
                .doesNotContain("additionalItems");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void mayHaveAnEmptyTupleBefore2020() {
        assertThat(schema("draft-07", "items: []").keyword(Applicator.PrefixItems.class))
                .map(Applicator.PrefixItems::schemas)
                .contains(List.of());
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void readsDependenciesOfBothKinds() {
        Schema schema = schema("draft-04", "dependencies: {a: [b, c, b], d: {title: x}}");
        Applicator.Dependent dependent =
                schema.keyword(Applicator.Dependent.class).orElseThrow();
        assertThat(dependent.name()).isEqualTo("dependencies");
        assertThat(dependent.required()).isEqualTo(Map.of("a", List.of("b", "c")));
        assertThat(dependent.schemas().get("d").id().pointer()).isEqualTo("/dependencies/d");
        assertThat(dependent.inPlaceSubschemas()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{minimum: 1}; MINIMUM",
                "{minimum: 1, exclusiveMinimum: false}; MINIMUM",
                "{minimum: 1, exclusiveMinimum: true}; EXCLUSIVE_MINIMUM",
                "{exclusiveMinimum: true, minimum: 1}; EXCLUSIVE_MINIMUM",
                "{maximum: 1, exclusiveMinimum: true}; MAXIMUM",
                "{maximum: 1, exclusiveMaximum: true}; EXCLUSIVE_MAXIMUM",
            })
    void makesABoundOfDraft4ExclusiveByTheFlagBesideIt(String yaml, BoundKind kind) {
        List<Keyword> keywords = schema("draft-04", yaml).keywords();
        assertThat(spec.reported()).isEmpty();
        assertThat(keywords).hasSize(1);
        assertThat(((Assertion.Bound) keywords.get(0)).kind()).isEqualTo(kind);
    }

    @Test
    void readsAFlagOfDraft4WithoutItsBoundAsNothing() {
        assertThat(schema("draft-04", "exclusiveMinimum: true").keywords()).isEmpty();
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "draft-04, INTEGER_AS_WRITTEN",
        "draft-06, INTEGER",
        "draft-07, INTEGER",
        "2019-09, INTEGER",
        "2020-12, INTEGER",
        "matrix, INTEGER",
    })
    void knowsTwoKindsOfIntegers(String dialect, SchemaType type) {
        assertThat(schema(dialect, "type: integer").keyword(Assertion.Type.class))
                .map(Assertion.Type::types)
                .contains(Set.of(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-04", "draft-06", "draft-07"})
    void readsNothingThatAssertsBesideAReferenceBefore2019(String dialect) {
        Schema schema = schema(dialect, """
            type: 5
            $ref: "#/definitions/a"
            id: https://example.org/
            $id: https://example.org/
            unknown: 5
            definitions: {a: {}}
            properties: 7
            """);
        assertThat(spec.reported()).containsExactly("a.yaml:1:1 IDLE_KEYWORD", "a.yaml:7:1 IDLE_KEYWORD");
        assertThat(spec.messages().get(0)).contains("\"type\" has no effect here", "beside \"$ref\"", "\"allOf\"");
        assertThat(schema.keywords()).extracting(Keyword::name).containsExactly("$ref", "definitions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-04", "draft-06", "draft-07"})
    void readsWordsForPeopleBesideAReferenceInEveryDraft(String dialect) {
        Schema schema = schema(dialect, """
            title: T
            description: D
            default: 1
            deprecated: true
            $ref: "#/definitions/a"
            definitions: {a: {}}
            """);
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keywords())
                .extracting(Keyword::name)
                .containsExactly("title", "description", "default", "deprecated", "$ref", "definitions");
    }

    @Test
    void countsWhatIsSilencedInManyPlaces() {
        StringBuilder properties = new StringBuilder("properties:\n");
        for (int i = 0; i < 40; i++) {
            properties.append("  p").append(i).append(": {$ref: '#', type: object}\n");
        }
        schema("draft-07", properties.toString());
        assertThat(spec.reported()).hasSize(10).allMatch(line -> line.endsWith("IDLE_KEYWORD"));
        assertThat(spec.messages().get(0)).doesNotContain("places");
        assertThat(spec.messages().get(9)).contains("this is the last shown of 40 places");
    }

    /** Such as in the properties of a metaschema. */
    @Test
    void takesAMappingNamedRefForNoReference() {
        Schema schema = schema("draft-07", "type: object\n$ref: {type: string}\n");
        assertThat(schema.keywords()).extracting(Keyword::name).containsExactly("type");
        assertThat(spec.reported()).containsExactly("a.yaml:2:7 KEYWORD_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09", "2020-12", "matrix"})
    void readsWhatStandsBesideAReferenceFrom2019On(String dialect) {
        assertThat(schema(dialect, "$ref: '#'\ntype: object\n").keywords())
                .extracting(Keyword::name)
                .containsExactly("$ref", "type");
    }

    @Test
    void readsASchemaInTheDialectThatItNames() {
        Schema schema = schema("2020-12", """
            $schema: http://json-schema.org/draft-04/schema#
            type: integer
            properties: {a: {type: integer}}
            """);
        assertThat(schema.dialect().name()).isEqualTo("JSON Schema draft 4");
        assertThat(schema.keyword(Applicator.Properties.class)
                        .orElseThrow()
                        .schemas()
                        .get("a")
                        .dialect())
                .isSameAs(schema.dialect());
    }

    @Test
    void readsAnEmbeddedResourceInTheDialectThatItNames() {
        Schema schema = schema("2020-12", """
            $defs:
              resource:
                $schema: http://json-schema.org/draft-07/schema#
                $id: https://example.org/a
                $ref: b
                type: object
              part:
                $schema: http://json-schema.org/draft-07/schema#
                $ref: b
                type: object
            """);
        Map<String, Schema> schemas =
                schema.keyword(Reference.Definitions.class).orElseThrow().schemas();
        assertThat(schemas.get("resource").dialect().name()).isEqualTo("JSON Schema draft 7");
        assertThat(schemas.get("resource").keywords()).extracting(Keyword::name).containsExactly("$ref");
        assertThat(schemas.get("part").keywords()).extracting(Keyword::name).containsExactly("$ref", "type");
    }

    /** Files of the Matrix specification name what their authors believe to write. */
    @Test
    void keepsTheHabitsOfMatrixWhere2020IsNamed() {
        Schema schema = schema("matrix", """
            $schema: https://json-schema.org/draft/2020-12/schema
            type: enum
            example: 5
            """);
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keyword(Assertion.Type.class))
                .map(Assertion.Type::types)
                .contains(Set.of(SchemaType.STRING));
    }

    /** Of draft 4 itself, {@code $ref} would silence what is beside it, and 5.0 would be no integer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-04/schema",
                "https://json-schema.org/draft-04/schema#",
            })
    void keepsTheHabitsOfMatrixWhereDraft4IsNamed(String uri) {
        Schema schema = schema("matrix", """
            $schema: %s
            $ref: '#'
            type: [integer, enum]
            maximum: 5
            exclusiveMaximum: true
            example: 5
            """.formatted(uri));
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keywords()).extracting(Keyword::name).containsExactly("$ref", "type", "exclusiveMaximum");
        assertThat(schema.keyword(Assertion.Type.class))
                .map(Assertion.Type::types)
                .contains(Set.of(SchemaType.INTEGER, SchemaType.STRING));
        assertThat(schema.dialect().idKeyword()).isEqualTo("id");
    }

    @Test
    void takesADraftByEitherSchemeInMatrixAlone() {
        String yaml = "$schema: https://json-schema.org/draft-07/schema\n";
        assertThat(schema("matrix", yaml).dialect().name()).isEqualTo("JSON Schema draft 7");
        assertThat(schema("2020-12", yaml).dialect().name()).isEqualTo("JSON Schema 2020-12");
    }

    @Test
    void hasNoHabitsOfMatrixWhereAnotherDraftIsNamed() {
        schema("matrix", "$schema: http://json-schema.org/draft-07/schema#\ntype: enum\n");
        assertThat(spec.reported()).containsExactly("a.yaml:2:7 KEYWORD_VALUE");
    }

    @Test
    void keepsAssertingFormatsWhereASchemaNamesItsDialect() {
        Schema schema = schema(
                Dialects.named("2020-12").assertingFormats(),
                "$schema: http://json-schema.org/draft-07/schema#\nformat: uri\n");
        assertThat(schema.keyword(Assertion.Format.class))
                .map(Assertion.Format::isAsserted)
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-12; anyOf: []; 1:8; must be a sequence of one or more schemas, but is an empty sequence",
                "2020-12; oneOf: {}; 1:8; must be a sequence of one or more schemas, but is a mapping",
                "2020-12; prefixItems: []; 1:14; must be a sequence of one or more schemas",
                "2020-12; items: [{}]; 1:8; must be a single schema, but is a sequence | A list of schemas is",
                "2020-12; patternProperties: 5; 1:20; must be a mapping of schemas, but is the number 5",
                "2020-12; dependentSchemas: [a]; 1:19; must be a mapping of schemas",
                "2020-12; dependentRequired: [a]; 1:20; must be a mapping of sequences of names",
                "2020-12; dependentRequired: {a: b}; 1:24; must be a sequence of names, but is the string \"b\"",
                "2020-12; dependentRequired: {a: [5]}; 1:25; but is one that contains the number 5",
                "draft-07; dependencies: 5; 1:15; must be a mapping of schemas and sequences of names",
                "draft-07; dependencies: {a: [5]}; 1:20; must be a sequence of names",
                "2020-12; minimum: '5'; 1:10; must be a number, but is the string \"5\"",
                "2020-12; exclusiveMaximum: true; 1:19; must be a number, but is the boolean true",
                "draft-04; exclusiveMaximum: 5; 1:19; must be true or false, but is the number 5",
                "2020-12; maximum: .inf; 1:10; must be a number, but is the number .inf",
                "2020-12; multipleOf: 0; 1:13; must be a number above zero, but is the number 0",
                "2020-12; multipleOf: -1; 1:13; must be a number above zero",
                "2020-12; minLength: -1; 1:12; must be an integer of zero or more, but is the number -1",
                "2020-12; maxItems: 1.5; 1:11; must be an integer of zero or more",
                "2020-12; maxContains: [1]; 1:14; must be an integer of zero or more",
                "2020-12; uniqueItems: 1; 1:14; must be true or false",
                "2020-12; pattern: 5; 1:10; must be a string",
                "2020-12; const: .nan; 1:8; must be a value that JSON can represent",
                "2020-12; type: strnig; 1:7; but is the string \"strnig\" | Did you mean \"string\"?",
                "2020-12; type: text; 1:7; but is the string \"text\" | Correct the value.",
                "2020-12; 'type: string[]'; 1:7; but is the string \"string[]\" | Did you mean",
                "2020-12; type: [string, {a: b}]; 1:16; but is one that contains a mapping",
                "2020-12; properties: []; 1:13; must be a mapping of schemas, but is an empty sequence",
                "2020-12; required: true; 1:11; must be a sequence of names, but is the boolean true",
                "draft-04; required: false; 1:11; must be a sequence of names, but is the boolean false",
                "2020-12; $id: 5; 1:6; must be a string",
                "2020-12; $anchor: {}; 1:10; must be a string",
                "2020-12; $dynamicRef: 5; 1:14; must be a string",
                "2020-12; $dynamicAnchor: true; 1:17; must be a string",
                "2019-09; $recursiveAnchor: a; 1:19; must be true or false",
                "2020-12; $defs: []; 1:8; must be a mapping of schemas",
            })
    void reportsWrongValuesWhereTheyAre(String dialect, String yaml, String place, String message) {
        schema(dialect, yaml);
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " KEYWORD_VALUE");
        assertThat(spec.messages().get(0)).contains(message);
    }

    private Schema schema(String dialect, String yaml) {
        return schema(Dialects.named(dialect), yaml);
    }

    private Schema schema(Dialect dialect, String yaml) {
        Document document = spec.parse(yaml).orElseThrow(() -> new AssertionError(spec.messages()));
        return new SchemaReader(dialect, (uri, place, diagnostics) -> Dialects.ofMetaschema(uri))
                .read(new SchemaId("a.yaml", ""), document.root(), List.of(), spec.diagnostics())
                .orElseThrow(() -> new AssertionError(spec.messages()));
    }
}
