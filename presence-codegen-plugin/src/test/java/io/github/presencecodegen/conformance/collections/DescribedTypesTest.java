package io.github.presencecodegen.conformance.collections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.SpecFolder;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema says is compared with the type that shows it. */
class DescribedTypesTest {

    private interface Types {

        List<JsonValue> list();

        Map<String, JsonObject> map();
    }

    @TempDir
    private Path root;

    private SchemaFiles files;

    @BeforeEach
    void write() {
        new SpecFolder(root)
                .file("a/collection.yaml", "{}")
                .file("a/common/size.json", "{\"$id\": \"https://sizes.example/size\", \"type\": \"integer\"}");
        files = new SchemaFiles(SchemaCollection.in(root).get(0));
    }

    private boolean saysMore(String schema, Type type) {
        new SpecFolder(root).file("a/b/own.json", schema);
        return new DescribedTypes(files).saysMore(new Located("b/own.json", "", JsonValue.parse(schema)), type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            true                                                              | false
            {"minLength": 3}                                                  | false
            {"type": "null"}                                                  | true
            {"const": 1}                                                      | true
            {"not": {"type": "string"}}                                       | false
            {"anyOf": [{"type": "string"}, {"minLength": 3}]}                 | false
            {"anyOf": [{"type": "string"}, {"type": "integer"}]}              | true
            {"oneOf": [{"enum": [1]}, {"$ref": "../common/size.json"}]}       | true
            {"allOf": [{}, {"items": {"type": "string"}}]}                    | true
            {"if": {}, "then": {"type": "string"}, "else": {"const": 1}}      | true
            {"if": {}, "then": {"type": "string"}}                            | false
            {"$ref": "https://sizes.example/size"}                            | true
            {"$ref": "common/size.json"}                                      | true
            {"$ref": "https://json-schema.org/draft/2020-12/schema"}          | false
            {"additionalProperties": false}                                   | false
            """)
    void aTreeShowsLessThanATypeThatIsDescribed(String schema, boolean more) {
        assertThat(saysMore(schema, JsonValue.class)).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"type": "object", "minProperties": 1}                            | false
            {"type": "object", "additionalProperties": {"minLength": 1}}      | false
            {"type": "object", "additionalProperties": {"type": "integer"}}   | true
            {"properties": {"a": {}}}                                         | true
            {"if": {"properties": {"a": {}}}}                                 | false
            {"if": {}, "then": {"properties": {"a": {}}}}                     | true
            {"dependentSchemas": {"a": {"properties": {"b": {}}}}}            | true
            {"anyOf": [{"properties": {"a": {}}}, {}]}                        | true
            """)
    void anObjectShowsLessThanPropertiesThatAreDescribed(String schema, boolean more) {
        assertThat(saysMore(schema, JsonObject.class)).isEqualTo(more);
    }

    @Test
    void listsAndMapsShowLessIfWhatTheyHoldDoes() throws ReflectiveOperationException {
        Type list = Types.class.getDeclaredMethod("list").getGenericReturnType();
        Type map = Types.class.getDeclaredMethod("map").getGenericReturnType();
        assertThat(saysMore("{\"type\": \"array\", \"items\": {}}", list)).isFalse();
        assertThat(saysMore("{\"type\": \"array\", \"items\": {\"enum\": [1]}}", list))
                .isTrue();
        assertThat(saysMore("{\"type\": \"object\", \"additionalProperties\": {\"type\": \"object\"}}", map))
                .isFalse();
        assertThat(saysMore(
                        "{\"type\": \"object\", \"patternProperties\": {\"a\": {\"properties\": {\"b\": {}}}}}", map))
                .isTrue();
    }
}
