package io.github.presencecodegen.conformance.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of collections sees what is wrong with one. */
class CollectionCheckTest {

    private static final String COLLECTION = """
            specDirectory: schemas
            dialect: draft-07
            includes: ["*.json"]
            examples:
              - {files: "good/*.*.json", schema: "*.json"}
              - {files: "bad/*.*.json", schema: "*.json", valid: false}
              - {files: "lists.json", at: "/*/payloads", schema: "bell.json"}
            """;

    @TempDir
    private Path root;

    private SpecFolder folder;

    @BeforeEach
    void write() {
        folder = new SpecFolder(root)
                .file("a/collection.yaml", COLLECTION)
                .file("a/schemas/bell.json", """
                        {"type": "object", "required": ["tones"],
                         "properties": {"tones": {"type": "array", "items": {"$ref": "tone.json"}},
                                        "any": {}, "members": {"type": "object"}, "more": {"not": {"type": "null"}}}}""")
                .file("a/schemas/tone.json", """
                        {"type": "string", "enum": ["high", "low"]}""")
                .file("a/good/bell.one.json", "{\"tones\": [\"low\"], \"any\": [1.50]}")
                .file("a/bad/bell.none.json", "{\"any\": 1}")
                .file("a/lists.json", "[{\"payloads\": {\"tones\": []}}, {\"payloads\": {\"tones\": [\"high\"]}}]");
    }

    private CollectionCheck check() {
        return new CollectionCheck(SchemaCollection.in(root).get(0));
    }

    @Test
    void countsWhatItSees() {
        CollectionCheck check = check();
        check.run();
        assertThat(check.figures())
                .startsWith("Collection a: generated, 2 files, 2 schemas, 2 types, 0 warnings, 0 notes, ")
                .contains("4 accessors, 3 of them untyped, 0 (0.0 %) although the schema says more")
                .contains("4 examples, 80 mutants");
    }

    @Test
    void failsIfNothingIsGenerated() {
        folder.file("a/schemas/tone.json", "{\"$ref\": \"#/definitions/none\"}");
        CollectionCheck check = check();
        assertThatThrownBy(check::run).isInstanceOf(AssertionError.class).hasMessageContaining("#/definitions/none");
        assertThat(check.figures()).startsWith("Collection a: not generated, ");
    }

    @Test
    void failsIfAnExampleIsNotWhatTheCollectionSays() {
        folder.file("a/schemas/bell.json", "{\"type\": \"object\", \"properties\": {\"any\": {\"type\": \"string\"}}}");
        assertThatThrownBy(check()::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("good/bell.one.json is valid for the collection, but not for networknt");
    }

    @Test
    void failsIfValidDocumentsAreRefusedWithoutAWarning() {
        folder.file("a/good/word.text.json", "\"a text\"")
                .file(
                        "a/collection.yaml",
                        COLLECTION + "formats: [{name: word, type: java.net.URI, factory: create}]\n")
                .file("a/schemas/word.json", "{\"type\": \"string\", \"format\": \"word\"}");
        assertThatThrownBy(check()::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("good/word.text.json: networknt says valid, the code says [refused by [format]");
    }

    @Test
    void failsIfARuleFindsNoExample() {
        folder.file("a/collection.yaml", COLLECTION + "  - {files: \"none/*.json\", schema: \"bell.json\"}\n");
        assertThatThrownBy(check()::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there are no examples none/*.json");
    }
}
