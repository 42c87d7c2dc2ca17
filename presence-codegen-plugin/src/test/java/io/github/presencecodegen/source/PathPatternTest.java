package io.github.presencecodegen.source;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "**/event-schemas/*.yaml, event-schemas/m.presence.yaml, true",
        "**/event-schemas/*.yaml, a/b/event-schemas/m.presence.yaml, true",
        "**/event-schemas/*.yaml, event-schemas/deep/m.presence.yaml, false",
        "**/event-schemas/*.yaml, my-event-schemas/m.presence.yaml, false",
        "*.yaml, a.yaml, true",
        "*.yaml, b/a.yaml, false",
        "**, a/b/c, true",
        "**/*, a, true",
        "a/**/b, a/b, true",
        "a/**/b, a/x/y/b, true",
        "a/**/b, a/x/y/c, false",
        "dir/, dir/a/b.yaml, true",
        "dir/, other/dir/a, false",
        "dir\\a.yaml, dir/a.yaml, true",
        "m.?oom.*, m.room.member, true",
        "m.?oom.*, m.oom.member, false",
        "m.room.message#m.*, m.room.message#m.text, true",
        "m.room.message$m.*, m.room.message$m.text, true",
        "[ab].{c}, a.c, false",
        "[ab].{c}, [ab].{c}, true",
        "?.yaml, \ud83d\ude00.yaml, true",
        "A.yaml, a.yaml, false",
        "a**b/c, axxb/c, true",
        "a**b/c, a/b/c, false",
    })
    void matchesAsMavenDoes(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void takesNoLongerForManyWildcards() {
        PathPattern pattern = new PathPattern("**/a/".repeat(50) + "*a".repeat(50) + "b");
        String path = "a/".repeat(200) + "a".repeat(200);
        assertThat(assertTimeoutPreemptively(ofSeconds(2), () -> pattern.matches(path)))
                .isFalse();
    }
}
