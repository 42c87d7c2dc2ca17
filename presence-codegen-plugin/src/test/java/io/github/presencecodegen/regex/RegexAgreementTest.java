package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.pattern.JsonPattern;
import io.github.presencecodegen.support.regex.EcmaRegex;
import io.github.presencecodegen.support.regex.RegexSyntaxException;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The ways to match, and java.util.regex where it means the same, give one answer. */
class RegexAgreementTest {

    /** Makes a program too large for the bits of one number; no text of these tests has the letter. */
    private static final String LARGE = "|Z{70}";

    private static final Arbitrary<String> SETS =
            Arbitraries.of("a", "b", "[ab]", "[^a]", ".", "\\w", "\\d", "[^]", "\uD83D\uDC32", "[\\W_]", "\u00E9");

    private static final Arbitrary<String> ANCHORS = Arbitraries.of("^", "$", "\\b", "\\B");

    @Provide
    Arbitrary<String> texts() {
        return texts("a", "b", "A", "_", "1", " ", "\n", "\u00E9", "\uD83D\uDC32", "\uD83D");
    }

    /** Java looks for matches between the halves of a pair, too. */
    @Provide
    Arbitrary<String> textsWithoutPairs() {
        return texts("a", "b", "A", "_", "1", " ", "\n", "\u00E9");
    }

    private static Arbitrary<String> texts(String... characters) {
        return Arbitraries.of(characters).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> regular() {
        return small(expressions(ANCHORS, Arbitraries.just("")));
    }

    /** Java goes wrong where a counted repetition can be empty: no repetition here is. */
    @Provide
    Arbitrary<String> regularAsInJava() {
        return small(expressions(ANCHORS, SETS));
    }

    @Provide
    Arbitrary<String> lookAheadAsInJava() {
        return small(expressions(Arbitraries.of("(?=a)", "(?!b)", "(?=.*b)", "(?!.?a$)", "(?=(?!a)[^b]+)", "^"), SETS));
    }

    /** Nested counted repetitions soon have more parts than are translated. */
    private static Arbitrary<String> small(Arbitrary<String> expressions) {
        return expressions.filter(1_000, expression -> expression.length() <= 60);
    }

    /** What starts a repetition is in every repetition. */
    private static Arbitrary<String> expressions(Arbitrary<String> assertions, Arbitrary<String> repetitionStart) {
        return Arbitraries.lazyOf(
                () -> SETS,
                () -> SETS,
                () -> assertions,
                () -> Combinators.combine(
                                expressions(assertions, repetitionStart), expressions(assertions, repetitionStart))
                        .as((first, second) -> first + second),
                () -> Combinators.combine(
                                expressions(assertions, repetitionStart), expressions(assertions, repetitionStart))
                        .as((first, second) -> "(?:" + first + "|" + second + ")"),
                () -> Combinators.combine(
                                repetitionStart,
                                expressions(assertions, repetitionStart),
                                Arbitraries.of("*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "+?", "??"))
                        .as((start, body, quantifier) -> "(?:" + start + body + ")" + quantifier));
    }

    @Property(tries = 2_000)
    void allWaysToMatchAgree(@ForAll("regular") String regex, @ForAll("texts") String text)
            throws RegexSyntaxException, UntranslatableException {
        boolean expected = Matching.find(regex, text);
        assertThat(Matching.loaded(linear(regex)).find(text)).as("bits").isEqualTo(expected);
        assertThat(Matching.loaded(linear(regex + LARGE)).find(text)).as("sets").isEqualTo(expected);
        JsonPattern backtracking = Matching.loaded(RegexCompiler.backtracking(EcmaRegex.parse(regex, true)));
        Assume.that(!Matching.isUndecided(backtracking, text));
        assertThat(backtracking.find(text)).as("backtracking").isEqualTo(expected);
    }

    @Property(tries = 2_000)
    void regularExpressionsMeanWhatTheyMeanInJava(
            @ForAll("regularAsInJava") String regex, @ForAll("textsWithoutPairs") String text) {
        assertThat(Matching.find(regex, text))
                .isEqualTo(java(regex).matcher(text).find());
    }

    @Property(tries = 2_000)
    void lookAheadMeansWhatItMeansInJava(
            @ForAll("lookAheadAsInJava") String regex, @ForAll("textsWithoutPairs") String text) {
        CompiledRegex compiled = new RegexCompiler().compile(regex);
        Assume.that(!(compiled instanceof CompiledRegex.Bounded)
                || !Matching.isUndecided(Matching.pattern(compiled), text));
        assertThat(Matching.find(regex, text))
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
