package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SourceText;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a specification forges a line of the build's output, or steers the terminal that shows it. */
class HostileMessagesTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n[ERROR] forged",
                "x\r[INFO] BUILD SUCCESS",
                "\u001b[2J\u001b]0;title\u0007",
                "\u202etxet desrever\u2066",
                "a\u2028b\u2029c\u0085d",
                "\u200b\ufeff\u00ad",
                "%s %n %1$s %",
                "$ref",
            })
    void aMessageStaysOnItsLines(String text) {
        String quoted = '"' + escaped(text) + '"';
        SpecFolder spec = new SpecFolder(temp);
        spec.file("m.keywords.yaml", "type: object\nx: {%1$s: 1}\n%1$s: 1\ndeprecated: %1$s\n".formatted(quoted))
                .file("m.types.yaml", "type: %1$s\nproperties: {a: {enum: [%1$s, 1]}}\n".formatted(quoted))
                .file("m.twice.yaml", "%1$s: 1\n%1$s: 2\n".formatted(quoted))
                .file("m.tag.yaml", "type: !!%s object\n".formatted(text.replaceAll("[^a-z]", "")))
                .file("m.ref.yaml", "properties: {a: {$ref: %s}}\n".formatted(quoted))
                .file("m.pointer.yaml", "properties: {%1$s: {$ref: '#/%2$s'}}\n".formatted(quoted, "nowhere"));
        assertThat(reported(spec)).hasSizeGreaterThan(5).allSatisfy(HostileMessagesTest::checkLines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n[ERROR] forged", "\u001b[2J", "\u202ex"})
    void theNameOfAFileStaysOnItsLine(String name) {
        SpecFolder spec = new SpecFolder(temp);
        assumeThatCode(() -> spec.file("m." + name + ".yaml", "tipe: object\ntype: object\nenum: 5\n")
                        .file("m.list" + name + ".yaml", "[a]\n"))
                .doesNotThrowAnyException();
        assertThat(reported(spec)).isNotEmpty().allSatisfy(HostileMessagesTest::checkLines);
    }

    private static List<String> reported(SpecFolder spec) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(Requests.of(spec.root(), "**"), diagnostics).compile();
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    /** The message and its hint; whatever else is shown stands behind an indent, so that it begins like no message. */
    private static void checkLines(String message) {
        List<String> lines = List.of(message.split("\n"));
        lines.forEach(SourceText::checkShown);
        assertThat(lines.get(0)).matches("spec/m\\..*: (error|warning) PC\\d+: .*");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith(" "));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
