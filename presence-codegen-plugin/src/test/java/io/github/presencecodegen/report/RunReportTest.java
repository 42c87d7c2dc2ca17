package io.github.presencecodegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.output.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private final List<String> lines = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void sumsUpInOneLine() {
        report(81, new WriteResult(2, 1, 80));
        report(1, new WriteResult(1, 0, 0));
        report(81, new WriteResult(0, 0, 82));
        assertThat(lines)
                .containsExactly(
                        "info Generated 82 files (2 changed, 1 deleted, 80 up to date) from 81 schemas"
                                + " into target/generated-sources/presence-codegen",
                        "info Generated 1 file (1 changed, 0 deleted, 0 up to date) from 1 schema"
                                + " into target/generated-sources/presence-codegen",
                        "info Nothing to generate: 82 files from 81 schemas are up to date"
                                + " in target/generated-sources/presence-codegen");
    }

    @Test
    void warningsDoNotFail() {
        warn(3);
        report(1, new WriteResult(0, 0, 1));
        assertThat(lines.get(0))
                .isEqualTo("warn src/main/spec/a.yaml:3:1: warning PC302: unknown keyword \"requierd\"\n"
                        + "    Did you mean \"required\"?");
        assertThat(lines).hasSize(2);
    }

    @Test
    void errorsFailWithOneLine() {
        diagnostics.report(
                DiagnosticCode.MALFORMED_YAML,
                new Place("src/main/spec", "a.yaml", 3, 7),
                "a quote is missing",
                "Add it.");
        assertThat(report(1, WriteResult.NONE)).contains("1 error in src/main/spec, see above; nothing was generated.");
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("error src/main/spec/a.yaml:3:7: error PC201: invalid YAML: a quote is missing\n");
    }

    @Test
    void aWarningMayFailAndTheLastLineSaysWhy() {
        for (int line = 1; line <= 3; line++) {
            warn(line);
        }
        assertThat(report(Outcome.STOPPED, 0, WriteResult.NONE))
                .contains(
                        "3 warnings in src/main/spec, see above; nothing was generated, because <failOnWarning> is set.");
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("warn "));
    }

    @Test
    void showsTheFirstHundredAndCountsAll() {
        for (int line = 1; line <= 1_334; line++) {
            warn(line);
        }
        for (int line = 1; line <= 101; line++) {
            diagnostics.report(DiagnosticCode.MERGE_KEY, new Place("src/main/spec", "b.yaml", line, 1));
        }
        assertThat(report(1, WriteResult.NONE))
                .contains("101 errors and 1,334 warnings in src/main/spec, see above; nothing was generated.");
        assertThat(lines).hasSize(201);
        assertThat(lines.get(99)).startsWith("warn src/main/spec/a.yaml:100:1: ");
        assertThat(lines.get(199)).startsWith("error src/main/spec/b.yaml:100:1: ");
        assertThat(lines.get(200)).isEqualTo("error ... and 1 more error and 1,234 more warnings");
    }

    @Test
    void namesThePomWhereASettingIsWrong() {
        diagnostics.report(DiagnosticCode.UNKNOWN_ENUM, Place.of("", "<enums>"), "Mood", "There are no enums.");
        assertThat(report(0, WriteResult.NONE))
                .contains("1 error in module/pom.xml, see above; nothing was generated.");
    }

    @Test
    void namesThePomWhereASettingNamesAFolderThatIsNotTheRightOne() {
        diagnostics.report(
                DiagnosticCode.SPEC_DIRECTORY_MISSING, Place.of("src/main/spec", ""), "Did you mean another?");
        diagnostics.report(DiagnosticCode.NO_SCHEMA_SELECTED, Place.of("src/main/spec", ""));
        assertThat(report(0, WriteResult.NONE))
                .contains("2 errors in module/pom.xml, see above; nothing was generated.");
    }

    @Test
    void namesAFolderThatCannotBeWritten() {
        diagnostics.report(DiagnosticCode.OUTPUT_UNWRITABLE, Place.of("target/presence-codegen", ""), "No space");
        assertThat(report(0, WriteResult.NONE))
                .contains("1 error in target/presence-codegen, see above; nothing was generated.");
    }

    @Test
    void namesAllThatIsWrong() {
        diagnostics.report(DiagnosticCode.MERGE_KEY, new Place("src/main/spec", "b.yaml", 1, 1));
        diagnostics.report(DiagnosticCode.UNKNOWN_ENUM, Place.of("", "<enums>"), "Mood", "There are no enums.");
        diagnostics.report(DiagnosticCode.UNKNOWN_ENUM, Place.of("", "<enums>"), "Mode", "There are no enums.");
        diagnostics.report(
                DiagnosticCode.OUTPUT_NOT_OURS, Place.of("target/generated-sources/presence-codegen", "A.java"));
        assertThat(report(0, WriteResult.NONE))
                .contains("4 errors in module/pom.xml, src/main/spec and target/generated-sources/presence-codegen,"
                        + " see above; nothing was generated.");
    }

    @Test
    void doesNotSayThatNothingWasGeneratedWhereTheDiskFailedHalfWay() {
        diagnostics.report(
                DiagnosticCode.OUTPUT_UNWRITABLE,
                Place.of("target/generated-sources/presence-codegen", "A.java"),
                "No space left on device");
        assertThat(report(Outcome.INTERRUPTED, 1, WriteResult.NONE))
                .contains("1 error in target/generated-sources/presence-codegen, see above; not everything was written."
                        + " The next run repairs that.");
    }

    private void warn(int line) {
        diagnostics.report(
                DiagnosticCode.UNKNOWN_KEYWORD,
                new Place("src/main/spec", "a.yaml", line, 1),
                "requierd",
                "Did you mean \"required\"?");
    }

    private Optional<String> report(int schemas, WriteResult files) {
        return report(diagnostics.hasErrors() ? Outcome.STOPPED : Outcome.SUCCEEDED, schemas, files);
    }

    private Optional<String> report(Outcome outcome, int schemas, WriteResult files) {
        return new RunReport(
                        new RecordingLog(),
                        Diagnostic::toString,
                        "module/pom.xml",
                        "target/generated-sources/presence-codegen")
                .print(new GenerationResult(diagnostics.all(), outcome, schemas, files));
    }

    private final class RecordingLog implements ReportLog {
        @Override
        public void info(String content) {
            lines.add("info " + content);
        }

        @Override
        public void warning(String content) {
            lines.add("warn " + content);
        }

        @Override
        public void error(String content) {
            lines.add("error " + content);
        }
    }
}
