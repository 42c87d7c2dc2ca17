package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.SchemaSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiteReportTest {

    private static final SuiteCase VALID = new SuiteCase("a number", JsonValue.parse("{\"a\":1e19}"), true);
    private static final SuiteCase INVALID = new SuiteCase("a string", JsonValue.parse("\"1\""), false);
    private static final SuiteGroup GROUP =
            new SuiteGroup("type.json", "numbers", JsonValue.parse("{}"), List.of(VALID, INVALID));
    private static final SuiteFolder FOLDER =
            new SuiteFolder("draft4", 1, List.of(GROUP), new SchemaSettings("draft-04", false, true));

    private static SuiteReport report(SuiteMode mode, SuiteCase one, Map<String, String> answers) {
        SuiteReport report = new SuiteReport(mode, FOLDER);
        report.startGroup();
        report.add(GROUP, one, answers);
        return report;
    }

    @Test
    void rightAnswersPass() {
        assertThatCode(
                        report(SuiteMode.VALIDATORS, VALID, Map.of("isValid", "valid", "validate", "valid"))
                                ::requireNoFailure)
                .doesNotThrowAnyException();
        SuiteReport refused =
                report(SuiteMode.VALIDATORS, INVALID, Map.of("isValid", "refused", "validate", "refused by [type]"));
        assertThatCode(refused::requireNoFailure).doesNotThrowAnyException();
        assertThat(refused.figures()).contains("draft4, validators: 1 files, 1 of 1 groups, 1 cases, 1 passed");
    }

    @Test
    void oneWrongAnswerIsEnough() {
        assertThatThrownBy(
                        report(SuiteMode.VALIDATORS, VALID, Map.of("isValid", "valid", "validate", "refused by [type]"))
                                ::requireNoFailure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "type.json / numbers / a number: expected valid, but {validate=refused by [type]}");
    }

    @Test
    void anExceptionIsNoRefusal() {
        assertThatThrownBy(
                        report(SuiteMode.VALIDATORS, INVALID, Map.of("isValid", "threw java.lang.Error"))
                                ::requireNoFailure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected refused, but threw java.lang.Error");
    }

    @Test
    void everyCaseWithoutCodeHasFailed() {
        SuiteReport report = new SuiteReport(SuiteMode.VALIDATORS, FOLDER);
        report.addRefused(GROUP, "an error");

        assertThatThrownBy(report::requireNoFailure).hasMessageContaining("2 cases failed");
    }

    @Test
    void typesMayRefuseWhatNoLongCanHold() {
        Map<String, String> answers = Map.of("isValid", "refused", "read", "refused by [format]");

        assertThatCode(report(SuiteMode.TYPES, VALID, answers)::requireNoFailure)
                .doesNotThrowAnyException();
        assertThatThrownBy(report(SuiteMode.VALIDATORS, VALID, answers)::requireNoFailure)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void typesMayRefuseItForNoOtherReason() {
        assertThatThrownBy(
                        report(SuiteMode.TYPES, VALID, Map.of("read", "refused by [format, type]"))::requireNoFailure)
                .isInstanceOf(AssertionError.class);
        SuiteCase small = new SuiteCase("small", JsonValue.parse("{\"a\":1}"), true);
        assertThatThrownBy(report(SuiteMode.TYPES, small, Map.of("read", "refused by [format]"))::requireNoFailure)
                .isInstanceOf(AssertionError.class);
    }
}
