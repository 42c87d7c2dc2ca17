package io.github.presencecodegen.emit.java;

import static io.github.presencecodegen.emit.java.Condition.ALWAYS;
import static io.github.presencecodegen.emit.java.Condition.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final Condition A = Condition.of("a()");
    private static final Condition B = Condition.of("b()");
    private static final Condition LESS = Condition.either(CodeBlock.of("x < y"), CodeBlock.of("x >= y"));
    private static final Condition STRING = Condition.isInstance(CodeBlock.of("x instanceof String"));
    private static final Condition BOTH = and(A, B);
    private static final Condition EITHER = or(A, B);

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(ALWAYS, "true", "false"),
                Arguments.of(NEVER, "false", "true"),
                Arguments.of(A, "a()", "!a()"),
                Arguments.of(LESS, "x < y", "x >= y"),
                Arguments.of(STRING, "x instanceof String", "!(x instanceof String)"),
                Arguments.of(A.not(), "!a()", "a()"),
                Arguments.of(ALWAYS.not(), "false", "true"),
                Arguments.of(and(), "true", "false"),
                Arguments.of(or(), "false", "true"),
                Arguments.of(and(A), "a()", "!a()"),
                Arguments.of(BOTH, "a() && b()", "!a() || !b()"),
                Arguments.of(EITHER, "a() || b()", "!a() && !b()"),
                Arguments.of(BOTH.not(), "!a() || !b()", "a() && b()"),
                Arguments.of(and(A, ALWAYS, B), "a() && b()", "!a() || !b()"),
                Arguments.of(and(A, NEVER), "false", "true"),
                Arguments.of(or(A, NEVER), "a()", "!a()"),
                Arguments.of(or(A, ALWAYS), "true", "false"),
                Arguments.of(and(LESS, STRING), "x < y && x instanceof String", "x >= y || !(x instanceof String)"),
                Arguments.of(and(EITHER, LESS), "(a() || b()) && x < y", "(!a() && !b()) || x >= y"),
                Arguments.of(or(BOTH, LESS), "(a() && b()) || x < y", "(!a() || !b()) && x >= y"),
                Arguments.of(and(BOTH, LESS), "a() && b() && x < y", "!a() || !b() || x >= y"),
                Arguments.of(or(EITHER, LESS), "a() || b() || x < y", "!a() && !b() && x >= y"),
                Arguments.of(choice(ALWAYS, A, B), "a()", "!a()"),
                Arguments.of(choice(NEVER, A, B), "b()", "!b()"),
                Arguments.of(choice(A, B, ALWAYS), "!a() || b()", "a() && !b()"),
                Arguments.of(choice(A, ALWAYS, B), "a() || b()", "!a() && !b()"),
                Arguments.of(choice(A, B, LESS), "a() ? b() : x < y", "a() ? !b() : x >= y"),
                Arguments.of(
                        and(choice(A, B, LESS), STRING),
                        "(a() ? b() : x < y) && x instanceof String",
                        "(a() ? !b() : x >= y) || !(x instanceof String)"),
                Arguments.of(choice(A, NEVER, ALWAYS), "!a()", "a()"),
                Arguments.of(choice(A, ALWAYS, NEVER), "a()", "!a()"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void saysThatItHoldsAndThatItFails(Condition condition, String holds, String fails) {
        assertThat(text(condition.holds())).isEqualTo(holds);
        assertThat(text(condition.fails())).isEqualTo(fails);
    }

    /** Behind a place where a line may be broken, JavaPoet holds text back until the line ends. */
    private static String text(CodeBlock code) {
        return CodeBlock.of("$L\n", code).toString().strip();
    }

    @Test
    void knowsWithoutTheValueWhatIsKnown() {
        assertThat(and(ALWAYS, ALWAYS)).isSameAs(ALWAYS);
        assertThat(or(NEVER, A, ALWAYS)).isSameAs(ALWAYS);
        assertThat(choice(A, ALWAYS, ALWAYS)).isSameAs(ALWAYS);
    }

    private static Condition and(Condition... conditions) {
        return Condition.and(List.of(conditions));
    }

    private static Condition or(Condition... conditions) {
        return Condition.or(List.of(conditions));
    }

    private static Condition choice(Condition test, Condition then, Condition otherwise) {
        return Condition.choice(test, then, otherwise);
    }
}
