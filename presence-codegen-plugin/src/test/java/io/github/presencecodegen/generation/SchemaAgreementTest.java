package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small specifications, each with documents whose verdict is known ({@code +} valid, {@code -} not), and others near
 * them on which all answers of the generated code must agree. The types are of one package, unless the part
 * {@code groups} has a line for each group: its pattern, and its package inside that of the others. A part {@code formats}
 * says that formats are asserted, and a part {@code types} has a line for each format with a type: its name, its class and
 * the factory method.
 */
class SchemaAgreementTest {

    private static final Path CASES = Path.of("src/test/resources/agreement");
    private static final int MUTATIONS = 40;

    @TempDir
    private Path temp;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneVerdict(String name) throws IOException {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        List<String> documents = List.of();
        List<SchemaGroup> groups = new ArrayList<>();
        List<String[]> types = new ArrayList<>();
        boolean assertFormats = false;
        for (String part : Files.readString(CASES.resolve(name)).split("(?m)^=== ")) {
            int end = part.indexOf('\n');
            if (part.startsWith("documents")) {
                documents = part.substring(end + 1).lines().toList();
            } else if (part.startsWith("groups")) {
                part.substring(end + 1).lines().map(line -> line.split(" ")).forEach(group -> groups.add(group(group)));
            } else if (part.startsWith("types")) {
                part.substring(end + 1).lines().map(line -> line.split(" ")).forEach(types::add);
            } else if (part.startsWith("formats")) {
                assertFormats = true;
            } else if (end > 0) {
                spec.file(part.substring(0, end), part.substring(end + 1));
            }
        }
        GenerationRequest request =
                groups.isEmpty() ? Requests.of(spec.root(), "m.*.yaml") : Requests.of(spec.root(), groups);
        RequestBuilder builder = new RequestBuilder(request).assertFormats(assertFormats);
        types.forEach(line -> builder.format(line[0], line[1], line[2]));
        GeneratedCode code = GeneratedCode.of(
                builder.build(),
                DiagnosticCode.NEVER_PRESENT,
                DiagnosticCode.MISWRITTEN_KEYWORD,
                DiagnosticCode.REPEATED_KEY);
        String type =
                groups.isEmpty() ? "" : groups.get(0).basePackage().substring(Requests.PACKAGE.length() + 1) + ".";
        Verdicts verdicts = Verdicts.of(code, type + (spec.has("m.tree.yaml") ? "TreeEdu" : "AEdu"));
        List<String> wrong = new ArrayList<>();
        for (String document : documents) {
            Verdict expected = document.startsWith("+") ? Verdict.VALID : Verdict.REFUSED;
            String json = document.substring(2);
            Verdict actual = verdicts.of(json.getBytes(StandardCharsets.UTF_8));
            if (actual != expected) {
                wrong.add(json + " is " + actual);
            }
            for (int seed = 0; seed < MUTATIONS; seed++) {
                verdicts.of(MutatedJson.near(json, new Random(seed)));
            }
        }
        assertThat(documents).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static SchemaGroup group(String[] line) {
        return new SchemaGroup(List.of(line[0]), List.of(), Requests.PACKAGE + "." + line[1], "Edu");
    }
}
