package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.pattern.JsonPattern;
import io.github.presencecodegen.support.regex.EcmaRegex;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Patterns and texts that make a backtracking engine run for ever or overflow the stack, on a small stack. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePatternTest {

    private static final String PROFILE_KEY = "^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$";

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "small stack", 512 * 1024).start();
        return task.get();
    }

    private static boolean find(String pattern, String text) throws Exception {
        return onSmallStack(() -> Matching.find(pattern, text));
    }

    @Test
    void regularExpressionsNeverBacktrack() throws Exception {
        assertThat(find("(a+)+$", "a".repeat(100_000) + "b")).isFalse();
        assertThat(find("^(.*a){12}$", "a".repeat(60) + "b")).isFalse();
        assertThat(find("^(.*a){12}$", "ba".repeat(60))).isTrue();
        assertThat(find("\\s+$", " ".repeat(20_000) + "x")).isFalse();
        assertThat(find("^(a|b)*$", "ab".repeat(50_000))).isTrue();
        assertThat(find("^(a|b)*$", "ab".repeat(50_000) + "c")).isFalse();
        assertThat(find(PROFILE_KEY, "a." + "a".repeat(100_000))).isTrue();
        assertThat(find(PROFILE_KEY, "a.a".repeat(33_000) + "!")).isFalse();
    }

    @Test
    void whatHasTooManyStatesIsStillLinear() throws Exception {
        assertThat(find("(a|b)*a(a|b){12}$", "ab".repeat(50_000))).isFalse();
        assertThat(find("(a|b)*a(a|b){200}$", "ab".repeat(5_000) + "a" + "b".repeat(200)))
                .isTrue();
        assertThat(find("^(x?y?z?){500}[xy]$", "xyz".repeat(500) + "z")).isFalse();
    }

    @Test
    void aSearchThatTakesTooManyStepsFindsNothingAndIsUndecided() throws Exception {
        JsonPattern pattern = Matching.pattern(new RegexCompiler().compile("^(?=(a+)+$)"));
        assertThat(onSmallStack(() -> pattern.find("a".repeat(50) + "b"))).isFalse();
        assertThat(Matching.isUndecided(pattern, "a".repeat(50) + "b")).isTrue();
        assertThat(Matching.isUndecided(pattern, "a")).isFalse();
        assertThat(Matching.isUndecided(pattern, "b")).isFalse();
    }

    @Test
    void comparingAndForgettingAreStepsToo() throws Exception {
        String text = "a".repeat(200_000);
        assertThat(find("(.*)\\1\\1x", text)).isFalse();
        assertThat(find("^(?:" + "()".repeat(1_000) + "a)*\\1b", text)).isFalse();
        assertThat(find("(?=(?:(?=a)a)*b)", text)).isFalse();
    }

    @Test
    void aSearchBacktracksWithoutRecursion() throws Exception {
        assertThat(find("^(?:(a)|b)*(?!c)$", "ab".repeat(20_000))).isTrue();
    }

    @Test
    void nestingIsBoundedBeforeTheStackIs() throws Exception {
        String deepest = "(?:".repeat(200) + "a*" + ")*".repeat(200);
        assertThat(find(deepest + "$", "aaab")).isTrue();
        assertThat(find("^" + "(?=".repeat(200) + "a" + ")".repeat(200), "a")).isTrue();
        assertThat(onSmallStack(() -> new RegexCompiler().compile("(".repeat(100_000))))
                .isEqualTo(new CompiledRegex.Invalid("more than 200 groups are nested in each other", 200));
    }

    @Test
    void validityIsDecidedInBoundedTime() throws Exception {
        assertThat(onSmallStack(() -> EcmaRegex.isValid("(".repeat(100_000)))).isFalse();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("[".repeat(100_000)))).isFalse();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("(?<a>)|".repeat(14_000))))
                .isTrue();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("a|".repeat(50_000)))).isTrue();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("a".repeat(EcmaRegex.MAX_LENGTH))))
                .isTrue();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("a".repeat(EcmaRegex.MAX_LENGTH + 1))))
                .isFalse();
        assertThat(onSmallStack(() -> EcmaRegex.isValid("{1".repeat(40_000)))).isFalse();
    }

    @Test
    void manySetsAreToldApartInBoundedTime() throws Exception {
        StringBuilder pattern = new StringBuilder("^(?:");
        for (int i = 0; i < 5_000; i++) {
            pattern.appendCodePoint(0x4E00 + i).append('|');
        }
        assertThat(find(pattern + "x)$", "\u4E01")).isTrue();
        assertThat(find("\\p{L}\\p{Lu}\\P{Ll}\\p{Alpha}".repeat(200), "a".repeat(1_000)))
                .isFalse();
    }
}
