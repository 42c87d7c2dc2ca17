package io.github.presencecodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of mistakes in the syntax of YAML: what is wrong, where, and what to write. */
class SyntaxMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¨',
            value = {
                // indentation
                "properties:⏎⇥a: {}¦2:1¦this line is indented with a tab¦Indent with spaces; YAML allows no tabs there.",
                "a:⏎  - b⏎  ⇥- c¦3:3¦this line is indented with a tab¦Indent with spaces; YAML allows no tabs there.",
                "a:⏎  b:⇥⏎    c: 1¦2:5¦a tab is not allowed here¦Replace it by a space, or delete it.",
                "a:⏎  b: 1⏎ c: 2¦3:2¦the indentation of this line fits none of the lines above"
                        + "¦Indent it by exactly as many spaces as the keys beside it.",
                "¨ a: 1⏎b: 2¨¦2:1¦the indentation of this line fits none of the lines above"
                        + "¦Indent it by exactly as many spaces as the keys beside it.",
                "a: |⏎    x⏎  y¦3:3¦the indentation of this line fits none of the lines above"
                        + "¦Indent it by exactly as many spaces as the keys beside it. If it continues a text, indent it as that text.",
                "type: object⏎  title: X¦2:8¦this key is indented deeper than the key above, which has a value already"
                        + "¦Indent it by exactly as many spaces as the keys beside it. If it is text that continues the line"
                        + " above, put all of the text in quotes.",
                "a:⏎  - b⏎  c: 1¦3:3¦a key between the items of a list"
                        + "¦Begin items with \"- \". Indent a key by exactly as many spaces as the keys beside it.",
                "a: 1⏎- b¦2:1¦an item of a list between keys¦Write the items below the key that they are the value of.",
                "a: - b¦1:4¦a list cannot begin behind a key"
                        + "¦Write each item on a line of its own, or the list as [a, b]. Put text that begins with \"- \" in quotes.",
                // keys
                "description: Note: this¦1:18¦a colon and a space inside text without quotes"
                        + "¦Put the text in quotes: 'Note: this'. If this is a key, write it on a line of its own, indented.",
                "- a: it's b: c¦1:12¦a colon and a space inside text without quotes"
                        + "¦Put the text in quotes: 'it''s b: c'. If this is a key, write it on a line of its own, indented.",
                "type:object⏎title: X¦2:6¦in the line before, a space is missing behind the colon¦Write \"type: object\".",
                "// words⏎type: object¦2:5¦the line before is no comment of YAML¦Begin comments with #.",
                "properties⏎  a: {}¦2:4¦a key is not expected here, since the line before is no key"
                        + "¦Write the line before as \"key: value\", or with a colon at its end.",
                "type: object⏎title⏎minimum: 1¦2:1¦this line is no key with a value"
                        + "¦Write it as \"key: value\". If it continues the text above, indent it deeper.",
                // what plain text cannot begin with
                "a: @room¦1:4¦text without quotes cannot begin with @¦Put it in quotes: '@room'.",
                "a: [`b`, c]¦1:5¦text without quotes cannot begin with `¦Put it in quotes: '`b`'.",
                "- %d # percent¦1:3¦text without quotes cannot begin with %¦Put it in quotes: '%d'.",
                "%d: 1¦1:1¦a line cannot begin with %, which begins a directive¦Put the key or the text in quotes.",
                "a: **/x.yaml¦1:4¦text without quotes cannot begin with *, which begins an alias"
                        + "¦Put it in quotes: '**/x.yaml'.",
                "a: &¦1:4¦text without quotes cannot begin with &, which begins an anchor¦Put it in quotes: '&'.",
                "a: *bold text¦1:4¦anchor &bold is not defined before this alias"
                        + "¦Define the anchor above. If this is text, put it in quotes: '*bold'.",
                "a: > 5¦1:6¦> is followed by text on the same line"
                        + "¦Begin the text on the next line, indented; or put it in quotes: '> 5'.",
                "pattern: [a-z]+¦1:15¦text behind the end of a value¦If all of it is text, put it in quotes: '[a-z]+'.",
                "pattern: {1}x¦1:13¦text behind the end of a value¦If all of it is text, put it in quotes: '{1}x'.",
                // quotes and escapes
                "a: 'open⏎b: 1¦1:4¦the text that begins here with ' has no closing '"
                        + "¦Add the closing '. Inside single quotes, ' is written ''.",
                "a: \"open⏎b: 1¦1:4¦the text that begins here with \" has no closing \""
                        + "¦Add the closing \". Inside double quotes, \" is written \\\".",
                "a: 'open⏎b: 'x'¦2:5¦a text in quotes that begins in a line above ends here¦Add its closing ' there.",
                "a: 'it's'¦1:8¦text behind the end of a value"
                        + "¦The quotes end before this. Inside single quotes, ' is written ''.",
                "a: \"x\" y¦1:8¦text behind the end of a value"
                        + "¦The quotes end before this. Inside double quotes, \" is written \\\".",
                "pattern: \"\\d+\"¦1:12¦\\d is not an escape of YAML"
                        + "¦Put the text in single quotes, where \\ is an ordinary character, or write \\\\.",
                "a: \"\\u12\"¦1:7¦an escape is incomplete¦\\x takes 2 hexadecimal digits, \\u takes 4, and \\U takes 8.",
                // brackets
                "a: [b, c¦1:4¦the [ is never closed¦Add the closing ].",
                "a: {b: {c: d}¦1:4¦the { is never closed¦Add the closing }.",
                "a: {b: c⏎d: e¦2:2¦\",\" or \"}\" is missing before this"
                        + "¦Close the { with } where it ends. Add a comma between entries.",
                "a: {b: c: d}¦1:9¦\",\" or \"}\" is missing before this"
                        + "¦Add a comma between entries. Put text that contains \": \" or brackets in quotes.",
                "a: [b}¦1:6¦[ is closed by ], not by }¦Write ].",
                "{a: 1}}¦1:7¦a closing bracket without an opening one¦Remove it.",
                "a: {b: 1,, c: 2}¦1:10¦a value is missing in front of this¦Write the value. If this is text, put it in quotes.",
                "a: 1⏎---⏎b: 2¦2:1¦a second document begins here¦Write each schema in a file of its own.",
            })
    void saysWhatIsWrongAndWhatToWrite(String yaml, String place, String problem, String advice) {
        assertThat(reported(yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.code()).isEqualTo(DiagnosticCode.MALFORMED_YAML);
            assertThat(mistake.place().line() + ":" + mistake.place().column()).isEqualTo(place);
            assertThat(mistake.message()).isEqualTo("invalid YAML: " + problem);
            assertThat(mistake.hint()).isEqualTo(advice);
        });
    }

    /** The marks of the parser count characters, not the halves of surrogate pairs. */
    @Test
    void findsThePlaceBehindCharactersOfTwoHalves() {
        assertThat(reported("a: 1⏎😀b: 😀x: y"))
                .extracting(Diagnostic::hint)
                .singleElement()
                .asString()
                .startsWith("Put the text in quotes: '😀x: y'.");
    }

    @Test
    void cutsALongText() {
        assertThat(reported("a: @" + "x".repeat(1_000)))
                .extracting(Diagnostic::hint)
                .containsExactly("Put it in quotes: '@" + "x".repeat(59) + "...'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "a: ", ": ", "\"", "["})
    void looksAtALittleOfALongLine(String part) {
        assertThat(reported(part.repeat(50) + "x".repeat(100) + "⏎@" + part.repeat(200_000)))
                .isNotEmpty();
        assertThat(reported(part.repeat(200_000) + "⏎@x: y: z⏎@")).isNotEmpty();
    }

    private static List<Diagnostic> reported(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] text = yaml.replace('⏎', '\n').replace('⇥', '\t').getBytes(StandardCharsets.UTF_8);
        new DocumentParser().parse(new SourceFile("spec", "a.yaml", text), diagnostics);
        return diagnostics.all();
    }
}
