package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1, 1e0",
        "1, 10e-1",
        "0, -0",
        "0, 0.000e99",
        "0, -0e-5",
        "100, 1E+2",
        "-1.5, -0.15e1",
        "1e999999999999999999999, 10e999999999999999999998",
        "0.1e-99999999999999999999, 1e-100000000000000000000",
        "123456789012345678901234567890, 1.23456789012345678901234567890e29",
        "5.0, 0.5e1",
        "9223372036854775807, 9223372036854775807.0",
    })
    void isEqualByValue(String one, String other) {
        JsonNumber left = JsonNumber.of(one);
        JsonNumber right = JsonNumber.of(other);
        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right).isEqualByComparingTo(right);
        assertThat(left.text()).isEqualTo(one);
    }

    @Test
    void isOrderedByValue() {
        List<String> ascending = List.of(
                "-1e1000000000000",
                "-2",
                "-1.5",
                "-1",
                "-1e-1000000000000",
                "-0",
                "1e-1000000000000",
                "0.1",
                "0.12",
                "1",
                "1.0000000000000000000001",
                "2",
                "9.9",
                "10",
                "99999999999999999999",
                "1e999999999",
                "2e999999999",
                "1e1000000000",
                "1e100000000000000000000");
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                JsonNumber left = JsonNumber.of(ascending.get(i));
                JsonNumber right = JsonNumber.of(ascending.get(j));
                assertThat(Integer.signum(left.compareTo(right)))
                        .as(left + " " + right)
                        .isEqualTo(Integer.compare(i, j));
                assertThat(left.equals(right)).isEqualTo(i == j);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "5.0", "50e-1", "1e2", "1e999999999", "0e-5", "123456789012345678901234567890"})
    void knowsIntegers(String text) {
        assertThat(JsonNumber.of(text).isInteger()).isTrue();
        assertThat(JsonNumber.of(text).typeName()).isEqualTo("integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "5e-1", "1e-999999999", "123456789012345678901234567890.1", "12e-2"})
    void knowsFractions(String text) {
        assertThat(JsonNumber.of(text).isInteger()).isFalse();
        assertThat(JsonNumber.of(text).isLong()).isFalse();
        assertThat(JsonNumber.of(text).typeName()).isEqualTo("number");
    }

    @Test
    void convertsWithinRangeOnly() {
        assertThat(JsonNumber.of("9223372036854775807.0").longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(JsonNumber.of("-9223372036854775808").longValue()).isEqualTo(Long.MIN_VALUE);
        assertThat(JsonNumber.of("9223372036854775808").isLong()).isFalse();
        assertThat(JsonNumber.of("2147483648").isInt()).isFalse();
        assertThat(JsonNumber.of("-2147483648").intValue()).isEqualTo(Integer.MIN_VALUE);
        assertThat(JsonNumber.of("1e400").isLong()).isFalse();
        assertThat(JsonNumber.of("1.5").doubleValue()).isEqualTo(1.5);
        assertThat(JsonNumber.of("-0").doubleValue()).isEqualTo(-0.0);
        assertThat(JsonNumber.of("1e-400").doubleValue()).isZero();
        assertThat(JsonNumber.of("1.50").toBigDecimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(JsonNumber.of("0e99999999999").toBigDecimal()).isEqualTo(BigDecimal.ZERO);
        for (Runnable conversion : List.<Runnable>of(
                () -> JsonNumber.of("9223372036854775808").longValue(),
                () -> JsonNumber.of("1.5").longValue(),
                () -> JsonNumber.of("2147483648").intValue(),
                () -> JsonNumber.of("1.5").intValue(),
                () -> JsonNumber.of("1e400").doubleValue(),
                () -> JsonNumber.of("-1e400").doubleValue(),
                () -> JsonNumber.of("1e99999999999").toBigDecimal())) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(conversion::run);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "NaN", "0x1", "1_000", "١", "--1", "1e5.0"})
    void refusesWhatIsNoNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonNumber.of(text))
                .withMessageStartingWith("not a JSON number");
    }

    @ParameterizedTest
    @CsvSource({
        "5, true",
        "-5, true",
        "-0, true",
        "99999999999999999999999, true",
        "5.0, false",
        "-5.5, false",
        "5e0, false",
        "5E+2, false",
        "99999999999999999999999.0, false",
    })
    void knowsHowIntegersAreWritten(String text, boolean expected) {
        assertThat(JsonNumber.of(text).isWrittenAsInteger()).isEqualTo(expected);
    }

    @Test
    void isMadeOfJavaNumbers() {
        assertThat(JsonNumber.of(Long.MIN_VALUE).text()).isEqualTo("-9223372036854775808");
        assertThat(JsonNumber.of(new BigDecimal("1E+3")).text()).isEqualTo("1E+3");
        assertThat(JsonNumber.of(1e300).text()).isEqualTo("1.0E300");
        assertThat(JsonNumber.of(-0.0).text()).isEqualTo("-0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of(Double.NEGATIVE_INFINITY));
        assertThat(JsonNumber.of("1".repeat(1000)).text()).hasSize(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of("1".repeat(1001)));
    }

    @Test
    void neverExpandsAnExponent() {
        String exponent = "9".repeat(990);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String text : List.of("1e" + exponent, "1e-" + exponent, "-7e" + exponent, "1e999999999")) {
                JsonNumber number = JsonNumber.of(text);
                assertThat(number)
                        .isEqualTo(JsonNumber.of(text.replace("e", ".0e")))
                        .hasSameHashCodeAs(text(text));
                assertThat(number.compareTo(JsonNumber.of("1"))).isNotZero();
                assertThat(number.isLong()).isFalse();
            }
        });
    }

    private static JsonNumber text(String text) {
        return JsonNumber.of(text.replace("e", ".00e"));
    }

    @Test
    void comparesLikeBigDecimal() {
        Seeds.tries(1000).check(random -> comparesLikeBigDecimal(number(random), number(random)));
    }

    private static void comparesLikeBigDecimal(String one, String other) {
        JsonNumber left = JsonNumber.of(one);
        JsonNumber right = JsonNumber.of(other);
        int order = new BigDecimal(one).compareTo(new BigDecimal(other));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(order);
        assertThat(left.equals(right)).isEqualTo(order == 0);
        if (order == 0) {
            assertThat(left).hasSameHashCodeAs(right);
        }
    }

    @Test
    void knowsIntegersAndLongsLikeBigDecimal() {
        Seeds.tries(1000).check(random -> knowsIntegersAndLongsLikeBigDecimal(number(random)));
    }

    private static void knowsIntegersAndLongsLikeBigDecimal(String text) {
        BigDecimal exact = new BigDecimal(text);
        boolean isInteger = exact.stripTrailingZeros().scale() <= 0;
        JsonNumber number = JsonNumber.of(text);
        assertThat(number.isInteger()).isEqualTo(isInteger);
        assertThat(number.isLong()).isEqualTo(isInteger && exact.toBigInteger().bitLength() < 64);
        if (number.isLong()) {
            assertThat(number.longValue()).isEqualTo(exact.longValueExact());
        }
        assertThat(number).isEqualTo(JsonNumber.of(exact)).hasSameHashCodeAs(JsonNumber.of(exact));
    }

    private static String number(RandomSource random) {
        String whole = random.any(
                () -> String.valueOf(random.between(0, 120)),
                () -> String.valueOf(random.between(0, Long.MAX_VALUE)),
                () -> random.of("9223372036854775807", "9223372036854775808", "100", "1000"));
        String fraction = random.any(
                () -> random.of("", ".0", ".000", ".5", ".50", ".05"), () -> "." + random.text("0123456789", 1, 18));
        String exponent = random.any(() -> "", () -> "e" + random.between(-25, 25), () -> "E+0" + random.between(0, 3));
        return random.of("", "-") + whole + fraction + exponent;
    }
}
