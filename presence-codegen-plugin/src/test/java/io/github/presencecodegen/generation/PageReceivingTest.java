package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of documents on the page about receiving says what comes of each. */
class PageReceivingTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path root;

    private record Row(String type, String document, String tolerance, String value, List<String> pointers) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(
                    code(cells.get(2)).get(0),
                    code(cells.get(3)).get(0),
                    code(cells.get(4)).stream().findFirst().orElse(""),
                    cells.get(5).startsWith("refused")
                            ? "refused"
                            : code(cells.get(5)).get(0),
                    code(cells.get(6)));
        }

        private static List<String> code(String cell) {
            return CODE.matcher(cell)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }

        String call() {
            String dot = tolerance.isEmpty() ? "" : ".";
            return "all.add(said(%s.JSON.with(Tolerance.none()%s%s).read(\"%s\")));"
                    .formatted(type, dot, tolerance, document.replace("\"", "\\\""));
        }
    }

    @Test
    void everyDocumentComesToWhatTheTableSays() {
        PageSection section = PageSection.of("docs/receiving.md", "Kinds of documents");
        SpecFolder spec = new SpecFolder(root);
        section.files().forEach(spec::file);
        List<Row> rows = section.body()
                .lines()
                .filter(line -> line.startsWith("|") && line.contains("`{"))
                .map(Row::of)
                .toList();
        assertThat(rows).hasSizeGreaterThan(15);
        String calls = rows.stream().map(Row::call).collect(Collectors.joining("\n"));
        Object said = ProbedCode.of(spec).run("List<String> all = new ArrayList<>();\n" + calls + """
                        return all;
                    }

                    private static String said(ReadResult<? extends JsonModel> read) {
                        return read.value() == null
                            ? "refused " + read.violations().stream()
                                .map(each -> each.pointer().isEmpty() ? each.keyword() : each.pointer()).toList()
                            : read.value().toJson() + " " + read.repairs().stream().map(Repair::pointer).toList();
                    """);
        assertThat(said)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.value() + " " + row.pointers())
                        .toList());
    }
}
