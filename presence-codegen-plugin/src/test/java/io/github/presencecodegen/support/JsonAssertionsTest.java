package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonAssertionsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "ab, 2",
        "\ud83d\ude00, 1",
        "\ud83d\ude00\ud83d\ude00, 2",
        "a\ud83d\ude00b, 3",
        "\u00e9\uffff, 2",
    })
    void countsCodePoints(String text, int length) {
        for (int limit = 0; limit < 10; limit++) {
            assertThat(JsonAssertions.hasMinLength(text, limit)).isEqualTo(length >= limit);
            assertThat(JsonAssertions.hasMaxLength(text, limit)).isEqualTo(length <= limit);
        }
        assertThat(JsonAssertions.hasMinLength(text, Integer.MAX_VALUE)).isFalse();
        assertThat(JsonAssertions.hasMaxLength(text, Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void countsHalfOfASurrogatePairAsOne() {
        for (String text : List.of("\ud83d", "\ude00", "\ude00\ud83d".substring(1))) {
            assertThat(JsonAssertions.hasMinLength(text, 1)).isTrue();
            assertThat(JsonAssertions.hasMaxLength(text, 0)).isFalse();
        }
        assertThat(JsonAssertions.hasMaxLength("\ude00\ud83d", 1)).isFalse();
        assertThat(JsonAssertions.hasMinLength("\ude00\ud83d", 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0,        5,     true",
        "0e999999999999,  5, true",
        "-0.0,     1e-7,  true",
        "10,       5,     true",
        "7,        2,     false",
        "-9,       3,     true",
        "35,       1.5,   false",
        "4.5,      1.5,   true",
        "0.0075,   0.0001, true",
        "0.00751,  0.0001, false",
        "0.3,      0.1,   true",
        "1e308,    0.123456789, false",
        "12391239123, 1e-8, true",
        "999999999999999999, 0.1, true",
        "999999999999999999, 0.17, false",
        "0.00000000000000007, 0.00000000000000001, true",
        "100000000000000000, 0.00000000000000001, true",
        "100000000000000000, 0.00000000000000003, false",
        "9223372036854775807, 7, true",
        "9223372036854775808, 7, false",
        "9223372036854775808, 2, true",
        "1e2,      100,   true",
        "1e1,      100,   false",
        "1e1000000000, 3, false",
        "3e1000000000, 3, true",
        "1e1000000000, 8, true",
        "1e1000000000, 7e999999999, false",
        "1e1000000000, 5e999999999, true",
        "1e-1000000000, 1e-1000000001, true",
        "1e-1000000000, 1e-999999999, false",
        "1e99999999999999999999999999, 0.01, true",
        "1e1000000000, 1073741824, true",
        "1, 1e1000000000, false",
    })
    void dividesExactly(String value, String divisor, boolean expected) {
        assertThat(isMultipleOf(value, divisor)).isEqualTo(expected);
    }

    @Test
    void nothingIsAMultipleOfZero() {
        for (String value : List.of("1", "0", "1e99", "0.5")) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> isMultipleOf(value, "0"));
        }
    }

    @Test
    void dividesLikeBigDecimal() {
        Seeds.tries(3000).check(random -> dividesLikeBigDecimal(number(random), divisor(random)));
    }

    private static void dividesLikeBigDecimal(String value, String divisor) {
        boolean expected =
                new BigDecimal(value).remainder(new BigDecimal(divisor)).signum() == 0;
        assertThat(isMultipleOf(value, divisor)).isEqualTo(expected);
    }

    @Test
    void findsEveryMultiple() {
        Seeds.tries(1000).check(random -> findsEveryMultiple(number(random), divisor(random)));
    }

    private static void findsEveryMultiple(String factor, String divisor) {
        BigDecimal multiple = new BigDecimal(factor.replaceAll("[.e].*", "")).multiply(new BigDecimal(divisor));
        assertThat(isMultipleOf(multiple.toString(), divisor)).isTrue();
        assertThat(isMultipleOf(multiple.toPlainString(), divisor)).isTrue();
    }

    @Test
    void findsWhatComparingAllPairsFinds() {
        Seeds.tries(2000).check(random -> findsWhatComparingAllPairsFinds(items(random)));
    }

    private static void findsWhatComparingAllPairsFinds(List<JsonValue> items) {
        EqualItems expected = null;
        for (int j = 0; j < items.size() && expected == null; j++) {
            int i = items.indexOf(items.get(j));
            expected = i < j ? new EqualItems(i, j) : null;
        }
        JsonArray array = JsonArray.of(items);
        assertThat(JsonAssertions.areUnique(array)).isEqualTo(expected == null);
        assertThat(EqualItems.in(array)).isEqualTo(expected);
    }

    @Test
    void comparesItemsByValue() {
        assertThat(areUnique("[]")).isTrue();
        assertThat(areUnique("[1]")).isTrue();
        assertThat(areUnique("[1,1.0]")).isFalse();
        assertThat(areUnique("[1,true,\"1\",[1],{\"a\":1},null,false,0]")).isTrue();
        assertThat(areUnique("[1,true,\"1\",[1],{\"a\":1},null,false,0,[0],[true],{\"a\":true}]"))
                .isTrue();
        assertThat(areUnique("[{\"a\":1,\"b\":2},{\"b\":2e0,\"a\":1}]")).isFalse();
        assertThat(areUnique("[0,1,2,3,4,5,6,7,8,{\"a\":[1],\"b\":2},{\"b\":2e0,\"a\":[1.0]}]"))
                .isFalse();
    }

    @Test
    void findsMissingMembers() {
        JsonObject object = JsonObject.of("a", JsonNull.INSTANCE, "b", JsonNull.INSTANCE);
        assertThat(JsonAssertions.hasAll(object, new String[0])).isTrue();
        assertThat(JsonAssertions.hasAll(object, new String[] {"b", "a"})).isTrue();
        assertThat(JsonAssertions.hasAll(object, new String[] {"a", "c"})).isFalse();
        assertThat(JsonAssertions.hasAll(JsonObject.EMPTY, new String[] {"a"})).isFalse();
    }

    private static boolean isMultipleOf(String value, String divisor) {
        return JsonAssertions.isMultipleOf(JsonNumber.of(value), JsonNumber.of(divisor));
    }

    private static boolean areUnique(String json) {
        return JsonAssertions.areUnique((JsonArray) JsonValue.parse(json));
    }

    private static String number(RandomSource random) {
        String digits = random.any(
                () -> String.valueOf(random.between(0, 2000)),
                () -> String.valueOf(random.between(Long.MIN_VALUE, Long.MAX_VALUE)),
                () -> new BigInteger(random.between(0, 200), random.random()).toString());
        String fraction = random.of("", ".0", ".5", ".25", ".125", ".003", ".333");
        String exponent = random.of("", "e" + random.between(-30, 30));
        return digits + fraction + exponent;
    }

    private static String divisor(RandomSource random) {
        long digits = random.any(() -> random.between(1L, 70L), () -> random.between(1, Long.MAX_VALUE));
        return digits + random.of("", "", ".5", ".25", ".01", "e2", "e-1", "e-3", "e-12", "e19");
    }

    private static List<JsonValue> items(RandomSource random) {
        SimilarValues similar = new SimilarValues(random);
        return random.any(
                () -> random.list(0, 4, similar::next),
                () -> random.list(9, 14, similar::next),
                () -> random.list(0, 30, () -> JsonNumber.of(random.between(0, 200))));
    }
}
