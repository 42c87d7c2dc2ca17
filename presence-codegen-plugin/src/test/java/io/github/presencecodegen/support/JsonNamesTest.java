package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonNamesTest {

    @Test
    void findsEachNameAmongBytes() {
        JsonNames names = JsonNames.of("", "a", "aa", "\u00e9", "user_id", "user_ie");
        byte[] in = "xuser_idx".getBytes(StandardCharsets.UTF_8);
        assertThat(names.match(in, 1, 8)).isEqualTo(4);
        assertThat(names.match(in, 1, 7)).isEqualTo(-1);
        assertThat(names.match(in, 0, 8)).isEqualTo(-1);
        assertThat(names.match(in, 3, 3)).isZero();
        assertThat(names.match("\u00e9")).isEqualTo(3);
        assertThat(names.match("user_if")).isEqualTo(-1);
        assertThat(names.size()).isEqualTo(6);
        assertThat(names.name(4)).isEqualTo("user_id");
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
