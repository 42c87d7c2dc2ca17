package io.github.presencecodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.ScalarNode.Kind;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    private Node root(String json) {
        return spec.parseJson(json).orElseThrow().root();
    }

    @Test
    void locatesEveryNode() {
        MappingNode root = (MappingNode) root("""
            {
            \t"type" : "object",\r
              "😀": [1.50, {"a\\/b": null}],
              "deprecated": true
            }
            """);
        assertThat(root.place()).hasToString("spec/a.json:1:1");
        assertThat(root.entries())
                .extracting(entry -> entry.key() + " " + entry.keyPlace().line() + ":"
                        + entry.keyPlace().column() + " "
                        + entry.value().place().line() + ":"
                        + entry.value().place().column())
                .containsExactly("type 2:2 2:11", "😀 3:3 3:8", "deprecated 4:3 4:17");
        SequenceNode items = (SequenceNode) root.get("😀").orElseThrow();
        assertThat(items.items().get(0)).isEqualTo(new ScalarNode(place(3, 9), Kind.NUMBER, "1.50"));
        MappingNode inner = (MappingNode) items.items().get(1);
        assertThat(inner.place().column()).isEqualTo(15);
        assertThat(inner.get("a/b")).contains(new ScalarNode(place(3, 24), Kind.NULL, "null"));
        assertThat(root.get("deprecated")).contains(new ScalarNode(place(4, 17), Kind.BOOLEAN, "true"));
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void readsJsonAndNotYaml() {
        assertThat(((ScalarNode) root("\"on\"")).kind()).isEqualTo(Kind.STRING);
        assertThat(((ScalarNode) root("\"\\u0007\\u2028\u007f\"")).text()).isEqualTo("\u0007\u2028\u007f");
        assertThat(((MappingNode) root("{\"<<\": {}}")).get("<<")).isPresent();
        assertThat(((ScalarNode) root("\ufeff1")).place()).isEqualTo(place(1, 1));
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"a": 1,}             | 1:9  | expected a name, but found "}"
                {"a": 1 // one        | 1:9  | expected "," or "}", but found "/"
                {'a': 1}              | 1:2  | expected a name or "}", but found "'"
                type: object          | 1:2  | expected "true", but found "y"
                [01]                  | 1:3  | expected no digit after a leading zero, but found "1"
                {"é": "\\uD800"}      | 1:8  | unpaired surrogate escape
                ["a                   | 1:4  | expected a quote at the end of the string, but found the end of the text
                {} {}                 | 1:4  | expected the end of the text, but found "{"
                [nul]                 | 1:5  | expected "null", but found "]"
                """)
    void saysWhereJsonEnds(String json, String place, String problem) {
        assertThat(spec.parseJson(json)).isEmpty();
        assertThat(spec.reported()).containsExactly("a.json:" + place + " MALFORMED_JSON");
        assertThat(spec.messages().get(0))
                .startsWith("invalid JSON: " + problem)
                .doesNotContain("at byte");
    }

    @Test
    void findsAllDuplicateKeys() {
        assertThat(spec.parseJson("{\"a\": {\"b\": 1,\n \"\\u0062\": 2}, \"a\": 3}"))
                .isEmpty();
        assertThat(spec.reported()).containsExactly("a.json:2:2 DUPLICATE_KEY", "a.json:2:16 DUPLICATE_KEY");
        assertThat(spec.diagnostics().all().get(1).related())
                .containsExactly(new Related(place(1, 2), "the first is here"));
    }

    @Test
    void isEmptyWithoutAValue() {
        spec.parseJson(" \n");
        assertThat(spec.reported()).containsExactly("a.json:0:0 EMPTY_DOCUMENT");
    }

    @Test
    void hasTheLimitsOfYaml() {
        assertThat(spec.parseJson("[".repeat(100) + "]".repeat(100))).isPresent();
        spec.parseJson("[".repeat(100_000));
        spec.parseJson("[" + "1,\n".repeat(500_000));
        assertThat(spec.reported()).containsExactly("a.json:1:101 NESTED_TOO_DEEPLY", "a.json:400000:1 TOO_MANY_NODES");
    }

    @Test
    void takesAStringAsLongAsAFile() {
        assertThat(((ScalarNode) root("\"" + "x".repeat(3_000_000) + "\"")).text())
                .hasSize(3_000_000);
        assertThat(((ScalarNode) root("1" + "0".repeat(1_000_000))).text()).hasSize(1_000_001);
    }

    private static Place place(int line, int column) {
        return new Place("spec", "a.json", line, column);
    }

    /** A tab before a space begins a line: JSON has no indentation, and our YAML parser takes none of tabs. */
    @ParameterizedTest
    @ValueSource(strings = {"1-0-0", "a.schema", "a.jsonschema", "a.avsc", "a.JSON", "m.room.message#m.text"})
    void readsJsonInFilesOfAnyOtherEnding(String path) {
        for (String text : List.of("{\n\t \"a\": {}\n}", "\ufeff \r\n{\n\t \"a\": {}\n}", "{\t }")) {
            assertThat(parse(path, text)).as(text).isPresent();
        }
        assertThat(spec.reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": on}", "{\"a\": 'b'}", "{a: b}", "\"a\": b", "# {\na: {}", "{\"a\": 1, # one\n}"})
    void leavesYamlInSuchFilesAsItIs(String text) {
        assertThat(parse("1-0-0", text)).isPresent();
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void brokenJsonInSuchFilesIsReportedAsJson() {
        assertThat(parse("1-0-0", "{\n\t \"a\": {]\n}")).isEmpty();
        assertThat(spec.reported()).containsExactly("1-0-0:2:9 MALFORMED_JSON");
    }

    @Test
    void anEndingOfYamlIsBelieved() {
        assertThat(parse("a.yaml", "{\n\t \"a\": {}\n}")).isEmpty();
        assertThat(spec.reported()).hasSize(1).allMatch(reported -> reported.endsWith(" MALFORMED_YAML"));
    }

    private Optional<Document> parse(String path, String text) {
        SourceFile file = new SourceFile(SpecFolder.ORIGIN, path, text.getBytes(StandardCharsets.UTF_8));
        return new DocumentParser().parse(file, spec.diagnostics());
    }
}
