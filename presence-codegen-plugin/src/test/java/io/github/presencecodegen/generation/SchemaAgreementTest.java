package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.AgreementCase;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of each {@link AgreementCase}, and others near them on which all answers of the generated code must agree. */
class SchemaAgreementTest {

    private static final int MUTATIONS = 40;

    @TempDir
    private Path temp;

    static Stream<String> cases() {
        return AgreementCase.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneVerdict(String name) {
        AgreementCase given = AgreementCase.read(name);
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        given.files().forEach(spec::file);
        GeneratedCode code = GeneratedCode.of(
                given.request(spec.root()),
                DiagnosticCode.NARROWED,
                DiagnosticCode.NEVER_PRESENT,
                DiagnosticCode.MISWRITTEN_KEYWORD,
                DiagnosticCode.NAME_CLASH,
                DiagnosticCode.REPEATED_KEY);
        Verdicts verdicts = Verdicts.of(code, given.type());
        List<String> wrong = new ArrayList<>();
        for (String document : given.documents()) {
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
        assertThat(given.documents()).isNotEmpty();
        assertThat(wrong).isEmpty();
    }
}
