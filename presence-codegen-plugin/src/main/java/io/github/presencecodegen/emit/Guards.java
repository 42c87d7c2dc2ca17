package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;

/** The body of a method that answers no at the first condition that fails; the last condition is its answer. */
final class Guards {

    private final CodeBlock.Builder code = CodeBlock.builder();
    private CodeBlock lastHolds = CodeBlock.of("true");
    private CodeBlock lastFails = CodeBlock.of("");

    /** Adds a condition that must hold, in both forms. */
    Guards require(CodeBlock holds, CodeBlock fails) {
        flush();
        lastHolds = holds;
        lastFails = fails;
        return this;
    }

    /** Adds statements between conditions. */
    Guards add(CodeBlock statements) {
        flush();
        code.add(statements);
        return this;
    }

    private void flush() {
        if (!lastFails.isEmpty()) {
            code.add(refuse(lastFails));
        }
        lastHolds = CodeBlock.of("true");
        lastFails = CodeBlock.of("");
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
        return code.addStatement("return $L", lastHolds).build();
    }

    /** The conditions as statements that go on when all hold, to stand inside a block. */
    CodeBlock block() {
        flush();
        return code.build();
    }
}
