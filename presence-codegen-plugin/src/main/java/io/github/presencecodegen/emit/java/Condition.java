package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition of generated code, in both forms: that it holds, and that it fails. What is known without the value
 * disappears from what is put together.
 */
public final class Condition {

    public static final Condition ALWAYS = new Condition(Expression.atom("true"), Expression.atom("false"));

    public static final Condition NEVER = new Condition(ALWAYS.fails, ALWAYS.holds);

    private final Expression holds;
    private final Expression fails;

    private Condition(Expression holds, Expression fails) {
        this.holds = holds;
        this.fails = fails;
    }

    /** An expression such as a call, which an exclamation mark turns round. */
    public static Condition of(String format, Object... arguments) {
        CodeBlock call = CodeBlock.of(format, arguments);
        return new Condition(new Expression(call, Level.ATOM), new Expression(CodeBlock.of("!$L", call), Level.ATOM));
    }

    /** An expression that is an {@code instanceof}, which needs parentheses to be turned round. */
    public static Condition isInstance(CodeBlock test) {
        return new Condition(new Expression(test, Level.ATOM), new Expression(CodeBlock.of("!($L)", test), Level.ATOM));
    }

    /** A comparison, with the one that is its opposite. */
    public static Condition either(CodeBlock holds, CodeBlock fails) {
        return new Condition(new Expression(holds, Level.ATOM), new Expression(fails, Level.ATOM));
    }

    /** A comparison of an expression, by what stands behind it where it holds and where it fails. */
    public static Condition comparison(CodeBlock left, String holds, String fails) {
        return either(CodeBlock.of("$L $L", left, holds), CodeBlock.of("$L $L", left, fails));
    }

    /** All of them. */
    public static Condition and(List<Condition> conditions) {
        List<Condition> open = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition == NEVER) {
                return NEVER;
            }
            if (condition != ALWAYS) {
                open.add(condition);
            }
        }
        return switch (open.size()) {
            case 0 -> ALWAYS;
            case 1 -> open.get(0);
            default -> new Condition(joined(open, Level.AND, false), joined(open, Level.OR, true));
        };
    }

    /** At least one of them. */
    public static Condition or(List<Condition> conditions) {
        return and(conditions.stream().map(Condition::not).toList()).not();
    }

    /** One condition if another holds, a third if not. */
    public static Condition choice(Condition test, Condition then, Condition otherwise) {
        if (test == ALWAYS) {
            return then;
        }
        if (test == NEVER) {
            return otherwise;
        }
        if (otherwise == ALWAYS) {
            return or(List.of(test.not(), then));
        }
        if (then == ALWAYS) {
            return or(List.of(test, otherwise));
        }
        return new Condition(chosen(test, then.holds, otherwise.holds), chosen(test, then.fails, otherwise.fails));
    }

    private static Expression chosen(Condition test, Expression then, Expression otherwise) {
        CodeBlock code = CodeBlock.of("$L$W? $L$W: $L", test.holds(), then.code(), otherwise.code());
        return new Expression(code, Level.CHOICE);
    }

    /** The opposite. */
    public Condition not() {
        if (this == ALWAYS) {
            return NEVER;
        }
        return this == NEVER ? ALWAYS : new Condition(fails, holds);
    }

    /** The expression that is true where the condition holds, to stand alone. */
    public CodeBlock holds() {
        return holds.code();
    }

    /** The expression that is true where the condition fails, to stand alone. */
    public CodeBlock fails() {
        return fails.code();
    }

    private static Expression joined(List<Condition> conditions, Level level, boolean failing) {
        String operator = level == Level.AND ? "$W&& " : "$W|| ";
        CodeBlock code = conditions.stream()
                .map(condition -> failing ? condition.fails : condition.holds)
                .map(expression -> expression.beside(level))
                .collect(CodeBlock.joining(operator));
        return new Expression(code, level);
    }

    /** What an expression is made of at its outermost. */
    private enum Level {
        ATOM,
        AND,
        OR,
        CHOICE
    }

    private record Expression(CodeBlock code, Level level) {

        static Expression atom(String word) {
            return new Expression(CodeBlock.of(word), Level.ATOM);
        }

        /** The expression as an operand; only where operators mix are there parentheses. */
        CodeBlock beside(Level operator) {
            return level == Level.ATOM || level == operator ? code : CodeBlock.of("($L)", code);
        }
    }
}
