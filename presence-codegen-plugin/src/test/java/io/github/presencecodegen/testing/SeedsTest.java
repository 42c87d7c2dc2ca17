package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SeedsTest {

    private static <T> List<T> drawn(Seeds seeds, Function<RandomSource, T> draw) {
        List<T> values = new ArrayList<>();
        seeds.check(random -> values.add(draw.apply(random)));
        return values;
    }

    private static <T> List<T> drawn(int tries, Function<RandomSource, T> draw) {
        return drawn(new Seeds(1, tries), draw);
    }

    @Test
    void aFailureNamesItsSeedAndHowToRunItAlone() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Seeds(5, 1).check(random -> assertThat(1).isEqualTo(2)))
                .withMessageStartingWith("seed 5 (this one alone: -Dtest=SeedsTest -Dproperty.seed=5): ")
                .havingCause()
                .isInstanceOf(AssertionError.class);
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void systemPropertiesAskForOtherSeeds() {
        List<Long> drawn = drawn(7, random -> random.random().nextLong());
        Supplier<List<Long>> three =
                () -> drawn(Seeds.tries(3), random -> random.random().nextLong());
        assertThat(with(Map.of(), three)).isEqualTo(drawn.subList(0, 3));
        assertThat(with(Map.of("property.tries", "5"), three)).isEqualTo(drawn.subList(0, 5));
        assertThat(with(Map.of("property.start", "2"), three)).isEqualTo(drawn.subList(1, 4));
        assertThat(with(Map.of("property.tries", "5", "property.seed", "7"), three))
                .isEqualTo(drawn.subList(6, 7));
    }

    private static <T> T with(Map<String, String> properties, Supplier<T> run) {
        Properties before = (Properties) System.getProperties().clone();
        Stream.of("tries", "start", "seed").forEach(name -> System.clearProperty("property." + name));
        properties.forEach(System::setProperty);
        try {
            return run.get();
        } finally {
            System.setProperties(before);
        }
    }

    @Test
    void neighbouringSeedsHaveNothingInCommon() {
        assertThat(Set.copyOf(drawn(40, random -> random.random().nextInt(4)))).hasSize(4);
        assertThat(Set.copyOf(drawn(100, random -> random.random().nextLong()))).hasSize(100);
    }

    @Test
    void theEndsOfARangeAreDrawnAndNothingBeyond() {
        List<Long> longs = drawn(2000, random -> random.between(Long.MIN_VALUE, Long.MAX_VALUE));
        assertThat(longs).contains(Long.MIN_VALUE, Long.MAX_VALUE, 0L, 1L, -1L);
        List<Integer> ints = drawn(500, random -> random.between(-3, 4));
        assertThat(new TreeSet<>(ints)).containsExactly(-3, -2, -1, 0, 1, 2, 3, 4);
        List<Long> far = drawn(500, random -> random.between(Long.MAX_VALUE - (1L << 40), Long.MAX_VALUE));
        assertThat(Collections.min(far)).isEqualTo(Long.MAX_VALUE - (1L << 40));
        assertThat(Collections.max(far)).isEqualTo(Long.MAX_VALUE);
        assertThat(drawn(10, random -> random.between(5, 5))).containsOnly(5);
    }

    @Test
    void textsHaveAnyLengthOfTheirRangeAndAnyCharacter() {
        List<String> texts = drawn(1000, random -> random.text(0, 5));
        assertThat(texts.stream().map(String::length).distinct()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        String all = String.join("|", texts);
        assertThat(all.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .isTrue();
        assertThat(all.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE))
                .isTrue();
        assertThat(all).contains("\n", "\"", "\\", "\0", "\uffff");
    }

    @Test
    void numbersAreFiniteLargeAndSmall() {
        List<Double> numbers = drawn(1000, RandomSource::finite);
        assertThat(numbers).allMatch(Double::isFinite).contains(0.0, Double.MAX_VALUE, Double.MIN_VALUE);
        assertThat(numbers).anyMatch(number -> number != 0 && Math.abs(number) < 1e-300);
    }
}
