package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.java.Condition;
import java.util.List;

/**
 * Statements that report.
 *
 * @param code the statements
 * @param namesSchema whether they name the variable that holds the place of the schema
 */
record Report(CodeBlock code, boolean namesSchema) {

    static final Report NOTHING = new Report(CodeBlock.of(""), false);

    /** A statement that names the variable. */
    static Report ofSchema(String format, Object... arguments) {
        return statement(CodeBlock.of(format, arguments), true);
    }

    static Report statement(CodeBlock call, boolean namesSchema) {
        return new Report(CodeBlock.builder().addStatement(call).build(), namesSchema);
    }

    /** All of them, one after the other. */
    static Report together(List<Report> reports) {
        return new Report(
                CodeBlock.join(reports.stream().map(Report::code).toList(), ""),
                reports.stream().anyMatch(Report::namesSchema));
    }

    boolean isNothing() {
        return code.isEmpty();
    }

    /** The same inside a block, or between statements; nothing stays nothing. */
    Report inBlock(CodeBlock head) {
        return isNothing()
                ? this
                : withCode(CodeBlock.builder()
                        .beginControlFlow("$L", head)
                        .add(code)
                        .endControlFlow()
                        .build());
    }

    /** The same where a condition holds. */
    Report when(Condition condition) {
        if (condition == Condition.ALWAYS) {
            return this;
        }
        return condition == Condition.NEVER ? NOTHING : inBlock(CodeBlock.of("if ($L)", condition.holds()));
    }

    /** The same with another code around it. */
    Report withCode(CodeBlock other) {
        return new Report(other, namesSchema);
    }
}
