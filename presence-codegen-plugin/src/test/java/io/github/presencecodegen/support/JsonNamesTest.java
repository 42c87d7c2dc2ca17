package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonNamesTest {

    @Test
    void findsEachNameByItsText() {
        JsonNames names = JsonNames.of("", "a", "aa", "\u00e9", "user_id", "user_ie");
        assertThat(names.match("\u00e9")).isEqualTo(3);
        assertThat(names.match("user_if")).isEqualTo(-1);
        assertThat(names.size()).isEqualTo(6);
        assertThat(names.name(4)).isEqualTo("user_id");
    }

    /** Names of every length around those of words, of which many begin or end alike. */
    @Test
    void findsNamesInTheBytesOfAText() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<String> all = Stream.generate(() -> name(random))
                    .distinct()
                    .limit(1 + random.nextInt(40))
                    .toList();
            JsonNames names = JsonNames.of(all.toArray(String[]::new));
            for (int i = 0; i < all.size(); i++) {
                assertMatch(names, all, all.get(i), random.nextInt(all.size() + 1));
                assertMatch(names, all, name(random), i);
                assertMatch(names, all, all.get(i) + name(random), i);
            }
        }
    }

    private static String name(Random random) {
        String letters = "ab\u00e9\u20ac";
        String end = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> letters.substring(random.nextInt(4)).substring(0, 1))
                .collect(Collectors.joining());
        return "org.example.names.of.members".substring(random.nextInt(3), 3 + random.nextInt(25)) + end;
    }

    /** What is found is right wherever the text ends; with enough text behind it, a name is found if few look like it. */
    private static void assertMatch(JsonNames names, List<String> all, String name, int expected) {
        byte[] in = ("\"" + name + "\"        ").getBytes(StandardCharsets.UTF_8);
        int quoted = name.getBytes(StandardCharsets.UTF_8).length + 2;
        for (int end = quoted - 2; end <= in.length; end++) {
            int index = names.matchQuoted(Arrays.copyOf(in, end), 1, expected);
            assertThat(index).isIn(-1, end < quoted ? -1 : all.indexOf(name));
        }
        if (all.size() <= 8) {
            assertThat(names.matchQuoted(in, 1, expected)).isEqualTo(all.indexOf(name));
        }
    }

    @Test
    void leavesNamesThatAreWrittenWithEscapesToTheCommonWay() {
        for (String name : List.of("a\"", "\\a", "a\u0000", "a\nb", "long enough for words\n")) {
            byte[] in = (name + "\"          ").getBytes(StandardCharsets.UTF_8);
            assertThat(JsonNames.of(name).matchQuoted(in, 0, 0)).isEqualTo(-1);
            assertThat(JsonNames.of(name).match(name)).isZero();
        }
    }

    @Test
    void findsManyNamesThatLookAlike() {
        String[] many =
                IntStream.range(0, 2000).mapToObj(i -> "a" + i + "m" + i + "z").toArray(String[]::new);
        JsonNames names = JsonNames.of(many);
        for (int i = 0; i < many.length; i++) {
            assertThat(names.match(many[i])).isEqualTo(i);
        }
        assertThat(names.match("a2000m2000z")).isEqualTo(-1);
    }

    @Test
    void knowsNothingWhenThereAreNoNames() {
        assertThat(JsonNames.NONE.match("")).isEqualTo(-1);
        assertThat(JsonNames.NONE.match("a")).isEqualTo(-1);
    }

    @Test
    void refusesDuplicatesAndWhatIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNames.of("a", "b", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNames.of("\ud800"));
    }
}
