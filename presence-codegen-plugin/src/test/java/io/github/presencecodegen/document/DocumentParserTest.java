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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentParserTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @Test
    void locatesEveryNode() {
        MappingNode root = mapping("""
            # a comment
            type: object
            properties:
              "user_id": { type: string }
            required: [user_id, 'b']
            description: |-
              Two
              lines
            """);
        assertThat(root.entries())
                .extracting(MappingNode.Entry::key)
                .containsExactly("type", "properties", "required", "description");
        assertThat(root.place()).hasToString("spec/a.yaml:2:1");
        assertThat(value(root, "type").place()).hasToString("spec/a.yaml:2:7");
        MappingNode properties = (MappingNode) value(root, "properties");
        assertThat(properties.place()).hasToString("spec/a.yaml:4:3");
        assertThat(properties.entries().get(0).keyPlace()).hasToString("spec/a.yaml:4:3");
        assertThat(value(properties, "user_id").place()).hasToString("spec/a.yaml:4:14");
        SequenceNode required = (SequenceNode) value(root, "required");
        assertThat(required.place()).hasToString("spec/a.yaml:5:11");
        assertThat(required.items()).extracting(item -> item.place().column()).containsExactly(12, 21);
        assertThat(((ScalarNode) value(root, "description")).text()).isEqualTo("Two\nlines");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void resolvesPlainScalarsOnly() {
        SequenceNode items = (SequenceNode) root("[on, 0x1F, 1.20, true, ~, '5', \"true\", ! 7, 2001-12-14]");
        assertThat(items.items())
                .extracting(item -> ((ScalarNode) item).kind() + " " + ((ScalarNode) item).text())
                .containsExactly(
                        "STRING on",
                        "NUMBER 0x1F",
                        "NUMBER 1.20",
                        "BOOLEAN true",
                        "NULL ~",
                        "STRING 5",
                        "STRING true",
                        "STRING 7",
                        "STRING 2001-12-14");
        assertThat(((ScalarNode) root("|\n  5\n")).kind()).isEqualTo(Kind.STRING);
    }

    @Test
    void keepsKeysAsTheyAreWritten() {
        assertThat(mapping("{200: a, 1.20: b, on: c, null: d, ~: e, true: f, 0x1: g, ? : h, \"<<\": i}")
                        .entries())
                .extracting(MappingNode.Entry::key)
                .containsExactly("200", "1.20", "on", "null", "~", "true", "0x1", "", "<<");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void readsWhatLooksLikeJson() {
        MappingNode root = mapping("{\n\t\"type\": \"object\",\n\t\"deprecated\": true }");
        assertThat(((ScalarNode) value(root, "type")).text()).isEqualTo("object");
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(mapping("\ufefftype: object").place()).hasToString("spec/a.yaml:1:1");
    }

    @Test
    void countsColumnsInCharacters() {
        spec.parse("\ud83d\ude00: 1\n\"\ud83d\ude00\": 2\n");
        assertThat(spec.reported()).containsExactly("a.yaml:2:1 DUPLICATE_KEY");
        assertThat(root("{\ud83d\ude00: [b]}"))
                .extracting(node ->
                        value((MappingNode) node, "\ud83d\ude00").place().column())
                .isEqualTo(5);
    }

    @Test
    void convertsAnAliasedNodeOnceAndPlacesItWhereTheAliasIs() {
        MappingNode root = mapping("""
            first: &shared {a: b}
            second: *shared
            &name third: *name
            """);
        MappingNode second = (MappingNode) value(root, "second");
        assertThat(second.entries()).isSameAs(((MappingNode) value(root, "first")).entries());
        assertThat(second.place()).hasToString("spec/a.yaml:2:9");
        assertThat(((ScalarNode) value(root, "third")).text()).isEqualTo("third");
    }

    @Test
    void takesTheLatestAnchorOfAName() {
        SequenceNode items = (SequenceNode) root("[&a 1, *a, &a [&a 2, *a], *a]");
        assertThat(((ScalarNode) items.items().get(1)).text()).isEqualTo("1");
        assertThat(((ScalarNode) ((SequenceNode) items.items().get(2)).items().get(1)).text())
                .isEqualTo("2");
        assertThat(((ScalarNode) items.items().get(3)).text()).isEqualTo("2");
    }

    @Test
    void reportsDuplicateKeysWithBothLines() {
        assertThat(spec.parse("""
            a: 1
            properties:
              x: 1
              1: a
              "1": b
              x: 3
            a: 2
            """)).isEmpty();
        assertThat(spec.reported())
                .containsExactly("a.yaml:5:3 DUPLICATE_KEY", "a.yaml:6:3 DUPLICATE_KEY", "a.yaml:7:1 DUPLICATE_KEY");
        assertThat(spec.messages().get(0)).startsWith("duplicate key \"1\"");
        assertThat(spec.diagnostics().all().get(0).related())
                .containsExactly(new Related(new Place("spec", "a.yaml", 4, 3), "the first is here"));
    }

    @Test
    void takesTheLastOfEqualKeysWhereItCounts() {
        SourceFile file = new SourceFile(
                SpecFolder.ORIGIN, "a.yaml", "a: 1\nb: 2\na: 3\na: {a: 4}\n".getBytes(StandardCharsets.UTF_8));
        MappingNode root = (MappingNode) new DocumentParser(RepeatedKeys.LAST_COUNTS)
                .parse(file, spec.diagnostics())
                .orElseThrow()
                .root();
        assertThat(root.entries()).extracting(MappingNode.Entry::key).containsExactly("b", "a");
        assertThat(value(root, "a")).isInstanceOf(MappingNode.class);
        assertThat(spec.reported()).containsExactly("a.yaml:3:1 REPEATED_KEY", "a.yaml:4:1 REPEATED_KEY");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        assertThat(spec.diagnostics().all().get(1).related())
                .containsExactly(new Related(new Place("spec", "a.yaml", 3, 1), "this one is ignored"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: !foo 5; 1:4; YAML_TAG",
                "a: !!str 5; 1:4; YAML_TAG",
                "!!int a: 5; 1:1; YAML_TAG",
                "a: !<tag:x> {}; 1:4; YAML_TAG",
                "a: {b: 1, <<: {c: 2}}; 1:11; MERGE_KEY",
                "{[a]: b}; 1:2; KEY_NOT_TEXT",
                "a: &x [1, *x]; 1:11; ALIAS_CYCLE",
                "&x a: {*x : *y}; 1:13; MALFORMED_YAML",
                "&m {*m : b}; 1:5; ALIAS_CYCLE",
                "a: *none; 1:4; MALFORMED_YAML",
                "a: \"\\ud800\"; 1:4; MALFORMED_YAML",
                "a: b: c; 1:5; MALFORMED_YAML",
                "a: [b; 1:4; MALFORMED_YAML",
                "a: @b; 1:4; MALFORMED_YAML",
                "[a]]; 1:4; MALFORMED_YAML",
            })
    void reportsWhatIsWrong(String yaml, String place, String code) {
        assertThat(spec.parse(yaml)).isEmpty();
        assertThat(spec.reported()).containsExactly("a.yaml:" + place + " " + code);
        assertThat(spec.messages().get(0)).doesNotContain("<block", "<stream", "<doc", "\n");
    }

    @Test
    void reportsEachKeyThatIsNoTextForItself() {
        spec.parse("? [a]\n: b\n? {c: d}\n: e\n\"\": f\n");
        assertThat(spec.reported()).containsExactly("a.yaml:1:3 KEY_NOT_TEXT", "a.yaml:3:3 KEY_NOT_TEXT");
    }

    @Test
    void reportsATab() {
        spec.parse("a:\n\tb: c\n");
        assertThat(spec.reported()).containsExactly("a.yaml:2:1 MALFORMED_YAML");
        assertThat(spec.messages().get(0)).contains("this line is indented with a tab");
    }

    @Test
    void reportsASecondDocument() {
        spec.parse("---\na: b\n---\nc: d\n");
        assertThat(spec.reported()).containsExactly("a.yaml:3:1 MALFORMED_YAML");
        assertThat(spec.messages().get(0)).contains("a second document begins here");
    }

    @Test
    void reportsAnEmptyFile() {
        for (String empty : List.of("", "\n\n", "# only a comment\n", "\ufeff")) {
            SpecFolder each = new SpecFolder(Path.of(""));
            assertThat(each.parse(empty)).isEmpty();
            assertThat(each.reported()).containsExactly("a.yaml:0:0 EMPTY_DOCUMENT");
        }
    }

    @Test
    void reportsBytesThatAreNotUtf8() {
        spec.parse("a: b\r\nc: d\u00e9\rx: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(spec.reported()).containsExactly("a.yaml:2:5 NOT_UTF8");
        assertThat(spec.messages().get(0)).contains("byte 0xE9");
    }

    @Test
    void reportsATruncatedCharacter() {
        spec.parse(new byte[] {'a', ':', ' ', (byte) 0xF0, (byte) 0x9F});
        assertThat(spec.reported()).containsExactly("a.yaml:1:4 NOT_UTF8");
    }

    @Test
    void reportsControlCharactersButNotTheirEscapes() {
        assertThat(((ScalarNode) value(mapping("a: \"x\\0y\""), "a")).text()).isEqualTo("x\0y");
        spec.parse("a: b\nc:\n  d\0e\n");
        assertThat(spec.reported()).containsExactly("a.yaml:3:4 MALFORMED_YAML");
        assertThat(spec.messages().get(0)).contains("the character U+0000 is not allowed");
    }

    private Node root(String yaml) {
        return spec.parse(yaml)
                .orElseThrow(() -> new AssertionError(spec.messages()))
                .root();
    }

    private MappingNode mapping(String yaml) {
        return (MappingNode) root(yaml);
    }

    private static Node value(MappingNode mapping, String key) {
        return mapping.get(key).orElseThrow();
    }
}
