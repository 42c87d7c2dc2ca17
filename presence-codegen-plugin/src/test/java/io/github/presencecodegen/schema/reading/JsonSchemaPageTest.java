package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of {@code docs/json-schema.md} say what the dialects do. */
class JsonSchemaPageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static List<List<String>> table(String header) throws IOException {
        return Files.readString(Path.of("../docs/json-schema.md"))
                .lines()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, matrix", "2, 2020-12", "3, 2019-09", "4, draft-07", "5, draft-06", "6, draft-04"})
    void knowsHowADialectTreatsEachKeyword(int column, String word) throws IOException {
        Dialect dialect = Dialects.named(word);
        Map<String, String> expected = new TreeMap<>();
        dialect.keywords().forEach(keyword -> expected.put(keyword, sign(dialect.treatment(keyword))));
        Map<String, String> written = new TreeMap<>();
        for (List<String> row : table("| | `matrix` |")) {
            code(row.get(0)).forEach(keyword -> written.put(keyword, row.get(column)));
        }
        written.values().removeIf(String::isEmpty);
        assertThat(written).isEqualTo(expected);
    }

    private static String sign(Dialect.Treatment treatment) {
        return treatment instanceof Dialect.Read ? "\u2713" : treatment instanceof Dialect.Ignored ? "*a*" : "\u2717";
    }

    @ParameterizedTest
    @CsvSource({"2020-12", "2019-09", "draft-07", "draft-06", "draft-04"})
    void knowsTheMetaschemaOfADialect(String word) throws IOException {
        List<String> row = table("| `dialect` |").stream()
                .filter(cells -> cells.get(0).equals("`" + word + "`"))
                .findFirst()
                .orElseThrow();
        assertThat(Dialects.ofMetaschema(code(row.get(1)).get(0)).orElseThrow().name())
                .isEqualTo(Dialects.named(word).name());
    }

    @Test
    void knowsEachFormat() throws IOException {
        assertThat(table("| format |").stream().flatMap(row -> code(row.get(0)).stream()))
                .containsExactlyInAnyOrderElementsOf(KnownFormat.words());
    }
}
