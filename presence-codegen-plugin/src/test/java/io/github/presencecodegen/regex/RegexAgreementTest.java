package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.pattern.JsonPattern;
import io.github.presencecodegen.support.regex.EcmaRegex;
import io.github.presencecodegen.support.regex.RegexSyntaxException;
import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ways to match, and java.util.regex where it means the same, give one answer. */
class RegexAgreementTest {

    /** Makes a program too large for the bits of one number; no text of these tests has the letter. */
    private static final String LARGE = "|Z{70}";

    private static final String[] SETS = {
        "a", "b", "[ab]", "[^a]", ".", "\\w", "\\d", "[^]", "\uD83D\uDC32", "[\\W_]", "\u00E9"
    };

    private static final String[] ANCHORS = {"^", "$", "\\b", "\\B"};

    private static final String[] LOOK_AHEAD = {"(?=a)", "(?!b)", "(?=.*b)", "(?!.?a$)", "(?=(?!a)[^b]+)", "^"};

    private static final String[] QUANTIFIERS = {"*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "+?", "??"};

    private static final int TRIES = 2_000;

    private static String text(RandomSource random) {
        return String.join(
                "",
                random.list(
                        0, 8, () -> random.of("a", "b", "A", "_", "1", " ", "\n", "\u00E9", "\uD83D\uDC32", "\uD83D")));
    }

    /** Java looks for matches between the halves of a pair, too. */
    private static String textWithoutPairs(RandomSource random) {
        return random.text("abA_1 \n\u00E9", 0, 8);
    }

    private static String regular(RandomSource random) {
        return small(random, ANCHORS, "");
    }

    /** Java goes wrong where a counted repetition can be empty: no repetition here is. */
    private static String regularAsInJava(RandomSource random) {
        return small(random, ANCHORS, SETS);
    }

    private static String lookAheadAsInJava(RandomSource random) {
        return small(random, LOOK_AHEAD, SETS);
    }

    /** Nested counted repetitions soon have more parts than are translated. */
    private static String small(RandomSource random, String[] assertions, String... repetitionStart) {
        String expression = expression(random, assertions, repetitionStart, 5);
        return expression.length() <= 60 ? expression : small(random, assertions, repetitionStart);
    }

    /** What starts a repetition is in every repetition. */
    private static String expression(RandomSource random, String[] assertions, String[] repetitionStart, int depth) {
        if (depth == 0) {
            return random.of(SETS);
        }
        Supplier<String> part = () -> expression(random, assertions, repetitionStart, depth - 1);
        return random.any(
                () -> random.of(SETS),
                () -> random.of(SETS),
                () -> random.of(assertions),
                () -> part.get() + part.get(),
                () -> "(?:" + part.get() + "|" + part.get() + ")",
                () -> "(?:" + random.of(repetitionStart) + part.get() + ")" + random.of(QUANTIFIERS));
    }

    @Test
    void allWaysToMatchAgree() {
        AtomicInteger decided = new AtomicInteger();
        Seeds seeds = Seeds.tries(TRIES);
        seeds.check(random -> decided.addAndGet(allWaysToMatchAgree(regular(random), text(random)) ? 1 : 0));
        checkMany(seeds, decided.get());
    }

    /** Whether the way that may give up gave an answer, too. */
    private static boolean allWaysToMatchAgree(String regex, String text)
            throws RegexSyntaxException, UntranslatableException {
        boolean expected = Matching.find(regex, text);
        assertThat(Matching.loaded(linear(regex)).find(text)).as("bits").isEqualTo(expected);
        assertThat(Matching.loaded(linear(regex + LARGE)).find(text)).as("sets").isEqualTo(expected);
        JsonPattern backtracking = Matching.loaded(RegexCompiler.backtracking(EcmaRegex.parse(regex, true)));
        if (Matching.isUndecided(backtracking, text)) {
            return false;
        }
        assertThat(backtracking.find(text)).as("backtracking").isEqualTo(expected);
        return true;
    }

    @Test
    void regularExpressionsMeanWhatTheyMeanInJava() {
        Seeds.tries(TRIES).check(random -> meansWhatItMeansInJava(regularAsInJava(random), textWithoutPairs(random)));
    }

    @Test
    void lookAheadMeansWhatItMeansInJava() {
        AtomicInteger decided = new AtomicInteger();
        Seeds seeds = Seeds.tries(TRIES);
        seeds.check(random -> {
            String regex = lookAheadAsInJava(random);
            String text = textWithoutPairs(random);
            if (isDecided(regex, text)) {
                decided.incrementAndGet();
                meansWhatItMeansInJava(regex, text);
            }
        });
        checkMany(seeds, decided.get());
    }

    private static void checkMany(Seeds seeds, int decided) {
        if (seeds.count() >= TRIES) {
            assertThat(decided).as("texts that a pattern decides on").isGreaterThan(seeds.count() / 2);
        }
    }

    private static boolean isDecided(String regex, String text) throws RegexSyntaxException, UntranslatableException {
        CompiledRegex compiled = new RegexCompiler().compile(regex);
        return !(compiled instanceof CompiledRegex.Bounded) || !Matching.isUndecided(Matching.pattern(compiled), text);
    }

    private static void meansWhatItMeansInJava(String regex, String text)
            throws RegexSyntaxException, UntranslatableException {
        assertThat(Matching.find(regex, text))
                .as("%s on %s", regex, text)
                .isEqualTo(java(regex).matcher(text).find());
    }

    private static String linear(String regex) throws RegexSyntaxException, UntranslatableException {
        return RegexCompiler.linear(InstructionCompiler.compile(EcmaRegex.parse(regex, true), false));
    }

    /** Java's dollar also holds before a last line feed, and its boundaries are those of Unicode on some releases. */
    private static Pattern java(String regex) {
        return Pattern.compile(regex.replace("$", "\\z")
                .replace("[^]", "[\\s\\S]")
                .replace("\\b", "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))")
                .replace("\\B", "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))"));
    }
}
