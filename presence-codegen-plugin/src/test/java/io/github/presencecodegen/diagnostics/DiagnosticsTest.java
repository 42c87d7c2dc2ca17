package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static Place line(int line) {
        return new Place("spec", "a.yaml", line, 1);
    }

    @Test
    void keepsTheSameMistakeOnceAndSortsByPlace() {
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(2));
        diagnostics.report(DiagnosticCode.UNKNOWN_KEYWORD, line(1), "a", "b");
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(2));
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_KEYWORD, DiagnosticCode.MERGE_KEY);
    }

    @Test
    void keepsTheFirstThousandsOfEachSeverity() {
        for (int line = 1; line <= 300_000; line++) {
            diagnostics.report(DiagnosticCode.UNKNOWN_KEYWORD, line(line), "x", "y");
        }
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(300_001));
        assertThat(diagnostics.all()).hasSize(Diagnostics.MOST_KEPT + 1);
        assertThat(diagnostics.hasErrors()).isTrue();
        DiagnosticSummary summary = DiagnosticSummary.of(diagnostics.all());
        assertThat(summary.counts()).isEqualTo("1 error and at least 10,000 warnings");
        assertThat(summary.omitted()).contains("... and at least 9,900 more warnings");
    }

    @Test
    void boundsWhatASingleMistakeHolds() {
        Related related = new Related(line(1), "x".repeat(5_000));
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(2), Collections.nCopies(1_000, related));
        List<Related> kept = diagnostics.all().get(0).related();
        assertThat(kept).hasSizeLessThan(10).allMatch(party -> party.label().length() < 500);
    }

    @Test
    void sumsUp() {
        assertThat(DiagnosticSummary.of(diagnostics.all()).counts()).isEmpty();
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(1));
        diagnostics.report(DiagnosticCode.MERGE_KEY, line(2));
        DiagnosticSummary summary = DiagnosticSummary.of(diagnostics.all());
        assertThat(summary.counts()).isEqualTo("2 errors");
        assertThat(summary.omitted()).isEmpty();
    }
}
