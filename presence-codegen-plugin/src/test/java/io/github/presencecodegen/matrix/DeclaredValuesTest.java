package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading of the schemas that judges the generator's. */
class DeclaredValuesTest {

    @TempDir
    private Path temp;

    private static ExamplePair pair(String document) {
        return new ExamplePair("a.json", JsonValue.parse(document), "m.a.yaml");
    }

    private DeclaredValues values(String schema) throws IOException {
        Path root = new SpecFolder(temp)
                .file("m.a.yaml", schema)
                .file("base.yaml", "properties: {base: {type: string}}\n")
                .file("m.old#b", "type: enum\nenum: [b, c]\n")
                .root();
        return new DeclaredValues(new RawSchemas(root));
    }

    private List<String> declared(String schema, String document) throws IOException {
        return values(schema).leaves(pair(document)).stream()
                .map(leaf -> leaf.path().toString())
                .toList();
    }

    @Test
    void propertiesOfAllBranchesAndReferencesAreDeclared() throws IOException {
        assertThat(declared(
                        "{allOf: [{$ref: base.yaml}, {properties: {b: {$ref: 'm.old#b'}}}], properties: {c: {type: object}}}",
                        "{\"base\": \"\", \"b\": \"b\", \"c\": {}, \"d\": 1}"))
                .containsExactly("/base", "/b", "/c");
    }

    @Test
    void whatIsInsideAFreeObjectIsNotDeclared() throws IOException {
        assertThat(declared(
                        "{properties: {a: {type: object}, b: {description: anything}}}",
                        "{\"a\": {\"x\": 1}, \"b\": 1}"))
                .isEmpty();
    }

    @Test
    void membersOfMapsAreDeclared() throws IOException {
        assertThat(declared(
                        "{properties: {a: {type: string}}, patternProperties: {'^@': {type: string}},"
                                + " additionalProperties: {type: integer}}",
                        "{\"@u\": \"\", \"x\": 1}"))
                .containsExactly("/@u", "/x");
        assertThat(declared("{additionalProperties: true}", "{\"x\": 1}")).isEmpty();
    }

    @Test
    void itemsAreDeclaredByTheirPlace() throws IOException {
        assertThat(declared("{items: [{type: string}, {}]}", "[\"a\", 1, 2]")).containsExactly("/0");
        assertThat(declared("{items: {type: integer}}", "[1, 2]")).containsExactly("/0", "/1");
    }

    @Test
    void onlyBranchesThatAcceptTheValueDeclare() throws IOException {
        String schema = "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}},"
                + " {type: object, required: [b], properties: {b: {type: string}, c: {type: string}}}]}";

        assertThat(declared(schema, "{\"a\": \"\", \"c\": 1}")).containsExactly("/a");
        assertThat(declared(
                        "{properties: {a: {type: [string, {properties: {b: {type: string}}}]}}}",
                        "{\"a\": {\"b\": \"\"}}"))
                .containsExactly("/a/b");
    }

    @Test
    void valuesThatOneOfSeveralIsListedForAreReplaced() throws IOException {
        DeclaredValues values =
                values("{properties: {a: {enum: [x, y]}, b: {enum: [x]}, c: {items: {$ref: 'm.old#b'}}}}");

        assertThat(values.withUnknownValues(pair("{\"a\": \"x\", \"b\": \"x\", \"c\": [\"b\"]}")))
                .isEqualTo(JsonValue.parse(
                        "{\"a\": \"org.example.unknown\", \"b\": \"x\", \"c\": [\"org.example.unknown\"]}"));
    }

    @Test
    void unknownMembersAreAddedWhereTheyAreAllowed() throws IOException {
        DeclaredValues values =
                values("{properties: {a: {additionalProperties: false, properties: {x: {type: string}}},"
                        + " b: {additionalProperties: {type: string}}}}");
        ExamplePair pair = pair("{\"a\": {\"x\": \"\"}, \"b\": {}}");

        List<JsonValue> documents = UnknownMembers.in(pair.document(), it -> values.isValid(pair, it));

        assertThat(documents)
                .containsExactly(
                        JsonValue.parse("{\"a\": {\"x\": \"\"}, \"b\": {\"org.example.unknown_text\": \"kept\"},"
                                + " \"org.example.unknown_object\": {\"kept\": [1.50, null, \"5\"]},"
                                + " \"org.example.unknown_text\": \"kept\"}"));
    }

    @Test
    void membersThatAreNotAllowedTogetherAreTriedAlone() throws IOException {
        DeclaredValues values = values("{maxProperties: 1}");
        ExamplePair pair = pair("{}");

        assertThat(UnknownMembers.in(pair.document(), it -> values.isValid(pair, it)))
                .hasSize(2);
    }
}
