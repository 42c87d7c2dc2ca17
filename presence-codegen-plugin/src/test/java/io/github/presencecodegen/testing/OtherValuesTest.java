package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherValuesTest {

    private record Inner(int number, Set<String> words) {}

    private record Outer(String text, boolean flag, List<Inner> inner, Map<String, Inner> byName) {}

    private record Unknown(String text, Object what) {}

    private static final Inner INNER = new Inner(1, Set.of("a"));

    @Test
    void eachDiffersInOneComponentHoweverDeepItIs() {
        Outer outer = new Outer("a", true, List.of(INNER, INNER), Map.of("k", INNER));

        assertThat(OtherValues.of(outer, Set.of("flag")))
                .containsOnlyKeys("text", "inner.number", "inner.words", "byName key", "byName.number", "byName.words")
                .containsEntry("text", new Outer("ax", true, outer.inner(), outer.byName()))
                .containsEntry(
                        "inner.words",
                        new Outer("a", true, List.of(new Inner(1, Set.of("a", "ax")), INNER), outer.byName()))
                .containsEntry(
                        "byName.number", new Outer("a", true, outer.inner(), Map.of("k", new Inner(2, INNER.words()))));
    }

    @Test
    void aComponentOfAnUnknownKindFailsByItsName() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OtherValues.of(new Unknown("", new StringBuilder()), Set.of()))
                .withMessageStartingWith("component what: ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> OtherValues.of(new Inner(1, Set.of()), Set.of()))
                .withMessageStartingWith("component words: ");
    }
}
