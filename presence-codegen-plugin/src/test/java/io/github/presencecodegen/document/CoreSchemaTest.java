package io.github.presencecodegen.document;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.presencecodegen.document.ScalarNode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void readsNull(String plain) {
        assertThat(CoreSchema.kind(plain)).isEqualTo(Kind.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void readsBooleans(String plain) {
        assertThat(CoreSchema.kind(plain)).isEqualTo(Kind.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "007", "-1", "+1", "0o17", "0x1F", "0xff", "1.", ".5", "-.5", "1.20", "1e400", "1.5E-3", ".inf",
                "-.Inf", "+.INF", ".nan", ".NaN"
            })
    void readsNumbers(String plain) {
        assertThat(CoreSchema.kind(plain)).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "tRUE",
                "nULL",
                "1_000",
                "12:30:45",
                "2001-12-14",
                "0b11",
                "-0x1F",
                "0o8",
                "0x",
                ".",
                "-",
                "e5",
                "1e",
                "1.2.3",
                "<<",
                "=",
                "-.nan",
                "\u0663",
                " 1"
            })
    void leavesTheRestAsStrings(String plain) {
        assertThat(CoreSchema.kind(plain)).isEqualTo(Kind.STRING);
    }

    @Test
    void isQuickWithManyDigits() {
        String digits = "1".repeat(3_000_000);
        assertTimeoutPreemptively(ofSeconds(2), () -> {
            assertThat(CoreSchema.kind(digits)).isEqualTo(Kind.NUMBER);
            assertThat(CoreSchema.kind(digits + "x")).isEqualTo(Kind.STRING);
        });
    }
}
