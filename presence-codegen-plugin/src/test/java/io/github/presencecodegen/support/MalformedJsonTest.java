package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused as malformed, and at which byte. */
class MalformedJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        ''              | 0  | expected a value, but found the end of the text
        '  '            | 2  | expected a value, but found the end of the text
        'x'             | 0  | expected a value, but found "x"
        '[1,]'          | 3  | expected a value, but found "]"
        '[1 2]'         | 3  | expected "," or "]", but found "2"
        '[1'            | 2  | expected "," or "]", but found the end of the text
        '['             | 1  | expected a value, but found the end of the text
        '[1}'           | 2  | expected "," or "]", but found "}"
        '{'             | 1  | expected a name or "}", but found the end of the text
        '{a:1}'         | 1  | expected a name or "}", but found "a"
        '{"a"}'         | 4  | expected ":" after a name, but found "}"
        '{"a":}'        | 5  | expected a value, but found "}"
        '{"a":1,}'      | 7  | expected a name, but found "}"
        '{"a":1 "b"}'   | 7  | expected "," or "}", but found a quote
        '{"a":1]'       | 6  | expected "," or "}", but found "]"
        '1 2'           | 2  | expected the end of the text, but found "2"
        '{}}'           | 2  | expected the end of the text, but found "}"
        'tru'           | 3  | expected "true", but found the end of the text
        'fAlse'         | 1  | expected "false", but found "A"
        'nul1'          | 3  | expected "null", but found "1"
        'truex'         | 4  | expected the end of the text, but found "x"
        '01'            | 1  | expected no digit after a leading zero, but found "1"
        '-'             | 1  | expected a digit, but found the end of the text
        '+1'            | 0  | expected a value, but found "+"
        '-x'            | 1  | expected a digit, but found "x"
        '1.'            | 2  | expected a digit, but found the end of the text
        '1.e5'          | 2  | expected a digit, but found "e"
        '.5'            | 0  | expected a value, but found "."
        '1e'            | 2  | expected a digit, but found the end of the text
        '1e+'           | 3  | expected a digit, but found the end of the text
        'NaN'           | 0  | expected a value, but found "N"
        '-Infinity'     | 1  | expected a digit, but found "I"
        '0x1'           | 1  | expected the end of the text, but found "x"
        '"abc'          | 4  | expected a quote at the end of the string, but found the end of the text
        '"a\\'          | 3  | expected one of "\\/bfnrtu after a backslash, but found the end of the text
        '"a\\x"'        | 3  | expected one of "\\/bfnrtu after a backslash, but found "x"
        '"\\u12G4"'     | 5  | expected a hexadecimal digit, but found "G"
        '"\\u12'        | 5  | expected a hexadecimal digit, but found the end of the text
        '["\\ud800"]'   | 2  | unpaired surrogate escape
        '["\\udc00"]'   | 2  | unpaired surrogate escape
        '"\\ud83dx"'    | 1  | unpaired surrogate escape
        '"\\ud83d\\u0041"' | 1 | unpaired surrogate escape
        '{"\\ud83d":1}' | 2  | unpaired surrogate escape
        '{"a":1,"a":2}' | 7  | duplicate name "a"
        '{"a":1,"\\u0061":2}' | 7 | duplicate name "a"
        '"é'            | 3  | expected a quote at the end of the string, but found the end of the text
        '["é€😀",x]'    | 13 | expected a value, but found "x"
        '{"é":1,"é":2}' | 8  | duplicate name "é"
        """)
    void namesTheFirstByteThatCannotBeThere(String json, int offset, String message) {
        assertMalformed(json.getBytes(StandardCharsets.UTF_8), offset, message);
        InvalidJsonException fromString = catchThrowableOfType(InvalidJsonException.class, () -> JsonValue.parse(json));
        assertThat(fromString.violations()).isEqualTo(violations(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "22 80 22,                1", // continuation alone
        "22 C0 80 22,             1", // overlong U+0000
        "22 C1 BF 22,             1",
        "22 E0 80 80 22,          1", // overlong
        "22 E0 9F BF 22,          1",
        "22 ED A0 80 22,          1", // a surrogate, CESU
        "22 ED A0 BD ED B8 80 22, 1",
        "22 F0 80 80 80 22,       1", // overlong
        "22 F0 8F BF BF 22,       1",
        "22 F4 90 80 80 22,       1", // above U+10FFFF
        "22 F5 80 80 80 22,       1",
        "22 F8 88 80 80 80 22,    1",
        "22 FF 22,                1",
        "22 61 C3 22,             2", // truncated
        "22 61 E2 82 22,          2",
        "22 61 F0 9F 98 22,       2",
        "22 C3 A9 C3,             3",
        "22 5C 6E C3 22,          3", // after an escape
        "7B 22 FF 22 3A 31 7D,    2", // in a name
        "5B C3 A9 5D,             1", // outside a string
        "FE FF 00 31,             0",
    })
    void refusesWhatIsNotUtf8(String hex, int offset) {
        assertThat(violations(bytes(hex)))
                .singleElement()
                .extracting(Violation::params)
                .isEqualTo(Map.of("offset", Integer.toString(offset)));
    }

    @Test
    void refusesAByteOrderMark() {
        assertMalformed(bytes("EF BB BF 7B 7D"), 0, "expected a value, but found a byte order mark");
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> JsonValue.parse("\uFEFF{}"))
                        .violations())
                .isEqualTo(violations(bytes("EF BB BF 7B 7D")));
    }

    @Test
    void refusesUnescapedControlCharacters() {
        for (int c = 0; c < 0x20; c++) {
            byte[] json = {'"', 'a', (byte) c, '"'};
            assertThat(violations(json).get(0).params()).containsEntry("offset", "2");
            byte[] escaped = {'"', '\\', 'n', (byte) c, '"'};
            assertThat(violations(escaped).get(0).params()).containsEntry("offset", "3");
        }
        assertThat(((JsonString) JsonValue.parse("\"\u007f\"")).value()).isEqualTo("\u007f");
    }

    @Test
    void refusesLoneSurrogatesInStringsAtTheirOffsetInUtf8() {
        for (String lone : new String[] {"\ud800", "\udc00", "\ud800x"}) {
            InvalidJsonException e =
                    catchThrowableOfType(InvalidJsonException.class, () -> JsonValue.parse("\"é€😀" + lone + "\""));
            assertThat(e.violations().get(0).params()).containsEntry("offset", "10");
            assertThat(e.violations().get(0).message()).contains("surrogate");
        }
    }

    @Test
    void theViolationHasNoPointerAndNoSchema() {
        Violation violation = violations("{".getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(violation.pointer()).isEmpty();
        assertThat(violation.keyword()).isEqualTo("$parse");
        assertThat(violation.schemaLocation()).isEmpty();
        assertThat(violation).hasToString("(root) $parse: " + violation.message());
    }

    @Test
    void theMessageQuotesAHostileNameShortAndEscaped() {
        String name = "\u202e\\n" + "x".repeat(1000);
        InvalidJsonException e = catchThrowableOfType(
                InvalidJsonException.class, () -> JsonValue.parse("{\"" + name + "\":1,\"" + name + "\":2}"));
        assertThat(e).hasMessageContaining("duplicate name \"\\u202e\\u000axxx").hasMessageContaining("xxx...\"");
        assertThat(e.violations().get(0).message()).hasSizeLessThan(150).doesNotContain("\n", "\u202e");
    }

    private static void assertMalformed(byte[] json, int offset, String message) {
        Violation violation = violations(json).get(0);
        assertThat(violation.message()).isEqualTo(message + ", at byte " + offset);
        assertThat(violation.params()).isEqualTo(Map.of("offset", Integer.toString(offset)));
    }

    private static List<Violation> violations(byte[] json) {
        return catchThrowableOfType(InvalidJsonException.class, () -> JsonValue.parse(json))
                .violations();
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String b : hex.trim().split(" +")) {
            out.write(Integer.parseInt(b, 16));
        }
        return out.toByteArray();
    }
}
