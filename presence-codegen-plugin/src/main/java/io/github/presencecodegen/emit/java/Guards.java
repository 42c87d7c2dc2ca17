package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The body of a method that answers no at the first condition that fails; the last condition is its answer. A long one
 * goes on in further methods, since the virtual machine compiles none of more than 8,000 bytes.
 */
public final class Guards {

    private final List<Step> steps = new ArrayList<>();

    /** After a condition that never holds comes nothing. */
    private boolean isClosed;

    private sealed interface Step {

        /** What the step says, to tell how long it is. */
        CodeBlock code();
    }

    private record Required(Condition condition) implements Step {

        @Override
        public CodeBlock code() {
            return condition.holds();
        }
    }

    /** A condition about a variable, which must stay with its declaration. */
    private record Declared(CodeBlock declaration, Condition condition) implements Step {

        @Override
        public CodeBlock code() {
            return CodeBlock.of("$L $L", declaration, condition.holds());
        }
    }

    private record Statements(CodeBlock code) implements Step {}

    /** Adds a condition that must hold; conditions with nothing in between become one. */
    public Guards require(Condition condition) {
        if (!isClosed && condition != Condition.ALWAYS) {
            steps.add(new Required(condition));
            isClosed = condition == Condition.NEVER;
        }
        return this;
    }

    /** Adds a condition that must hold of what statements declare. */
    public Guards require(CodeBlock declaration, Condition condition) {
        if (!isClosed && condition != Condition.ALWAYS) {
            steps.add(new Declared(declaration, condition));
            isClosed = condition == Condition.NEVER;
        }
        return this;
    }

    /** Adds statements between conditions. */
    public Guards add(CodeBlock statements) {
        if (!isClosed && !statements.isEmpty()) {
            steps.add(new Statements(statements));
        }
        return this;
    }

    /** A statement that answers no. */
    public static CodeBlock refuse(Condition condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition.fails())
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    /** Adds the steps of others. */
    public Guards addAll(Guards others) {
        steps.addAll(others.steps);
        isClosed |= others.isClosed;
        return this;
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether a method would be about full with these steps, so that nothing else should be beside them. */
    public boolean isLong() {
        return CodeSize.isLarge(steps.stream().map(Step::code).toList());
    }

    /** The statements of a method. */
    public CodeBlock body() {
        return body(steps);
    }

    /** The steps as statements that go on when all hold, to stand inside a block. */
    public CodeBlock block() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Condition> left = write(steps, code);
        refuseAll(left, code);
        return code.build();
    }

    /**
     * The methods that the steps take: as many as the virtual machine must have to compile them.
     *
     * @param arguments what each method takes, and hands on
     * @param method begins a method of a name
     */
    public List<MethodSpec> methods(String name, String arguments, Function<String, MethodSpec.Builder> method) {
        return new MethodParts(name).chained(CodeSize.parts(steps, Step::code), (partName, part, next) -> {
            List<Step> some = new ArrayList<>(part);
            next.ifPresent(further -> some.add(new Required(Condition.of("$N($L)", further, arguments))));
            return method.apply(partName).addCode(body(some)).build();
        });
    }

    private static CodeBlock body(List<Step> steps) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Condition> left = write(steps, code);
        return code.addStatement("return $L", Condition.and(left).holds()).build();
    }

    /** Writes all but the last conditions. */
    private static List<Condition> write(List<Step> steps, CodeBlock.Builder code) {
        List<Condition> pending = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Statements statements) {
                refuseAll(pending, code);
                pending.clear();
                code.add(statements.code());
            } else if (step instanceof Declared declared) {
                refuseAll(pending, code);
                pending.clear();
                code.add(declared.declaration());
                pending.add(declared.condition());
            } else if (step instanceof Required required) {
                pending.add(required.condition());
            }
        }
        return pending;
    }

    private static void refuseAll(List<Condition> conditions, CodeBlock.Builder code) {
        Condition all = Condition.and(conditions);
        if (all == Condition.NEVER) {
            code.addStatement("return false");
        } else if (all != Condition.ALWAYS) {
            code.add(refuse(all));
        }
    }
}
