package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The body of a method that answers no at the first condition that fails; the last condition is its answer. */
final class Guards {

    /** A compiler descends into a chain of conditions as deep as it is long. */
    private static final int MOST_TOGETHER = 100;

    private final CodeBlock.Builder code = CodeBlock.builder();
    private final List<Condition> pending = new ArrayList<>();

    /** Adds a condition that must hold, in both forms; conditions with nothing in between become one. */
    Guards require(CodeBlock holds, CodeBlock fails) {
        return require(new Condition(holds, fails, false));
    }

    /** The same of a condition that is a choice: it needs parentheses beside others. */
    Guards requireEither(CodeBlock holds, CodeBlock fails) {
        return require(new Condition(holds, fails, true));
    }

    private Guards require(Condition condition) {
        if (pending.size() == MOST_TOGETHER) {
            flush();
        }
        pending.add(condition);
        return this;
    }

    private record Condition(CodeBlock holds, CodeBlock fails, boolean isChoice) {}

    /** Adds statements between conditions. */
    Guards add(CodeBlock statements) {
        flush();
        code.add(statements);
        return this;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            code.add(
                    refuse(CodeBlock.join(pending.stream().map(Condition::fails).toList(), "$W|| ")));
            pending.clear();
        }
    }

    /** A statement that answers no. */
    static CodeBlock refuse(CodeBlock fails) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", fails)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    CodeBlock body() {
        CodeBlock answer = pending.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(together(), "$W&& ");
        return code.addStatement("return $L", answer).build();
    }

    private List<CodeBlock> together() {
        boolean several = pending.size() > 1;
        return pending.stream()
                .map(condition ->
                        several && condition.isChoice() ? CodeBlock.of("($L)", condition.holds()) : condition.holds())
                .toList();
    }

    /** The conditions as statements that go on when all hold, to stand inside a block. */
    CodeBlock block() {
        flush();
        return code.build();
    }
}
