package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.CheckPass;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import java.util.List;
import java.util.Optional;

/**
 * The words in which the code of one plan reports.
 *
 * @param checks the code that reports
 * @param place says where the schema is written
 */
record ReportCode(CheckCode checks, SchemaPlace place) {

    SchemaPlan plan() {
        return checks.plan();
    }

    /** The code that answers yes or no by the same plan. */
    CheckCode asking() {
        return checks.in(CheckPass.VALUE);
    }

    /** Texts as the last arguments: written out, or as an array where they are many. */
    CodeBlock texts(List<String> texts) {
        return texts(texts, CodeSize.MOST_TOGETHER);
    }

    /** The same, with at most so many written out. */
    CodeBlock texts(List<String> texts, int mostWritten) {
        return texts.size() > mostWritten
                ? checks.constants().texts(texts)
                : texts.stream()
                        .map(text -> CodeBlock.of("$L", JavaLiteral.of(text)))
                        .collect(CodeBlock.joining(",$W"));
    }

    /** The checks of another schema, at the cursor. */
    Report below(String keyword, PlanId schema) {
        SchemaPlan deciding = checks.deciding(schema);
        if (deciding.isEmpty()) {
            return Report.NOTHING;
        }
        Report call = call("at", keyword, deciding, place);
        return Report.statement(call.code(), call.namesSchema());
    }

    /**
     * The same for a part that a method of the cursor moves to. A recursive schema moves the cursor by itself, since that
     * method would take as much of the stack again at each level.
     *
     * @param part the name of the method, with its first argument and a comma
     */
    Optional<Report> inPart(CodeBlock part, CodeBlock typeOfPart, PlanId schema) {
        SchemaPlan deciding = checks.deciding(schema);
        if (checks.isRecursive() || deciding.isEmpty() || deciding.isNever()) {
            return Optional.empty();
        }
        if (CheckCode.isInline(deciding)) {
            SchemaPlace.Expression other = place.of(deciding.id().schema());
            SchemaType type = deciding.check(ValueCheck.Types.class)
                    .orElseThrow()
                    .types()
                    .iterator()
                    .next();
            return Optional.of(Report.statement(
                    CodeBlock.of("at.$L$W$L, $S)", typeOfPart, other.text(), type.word()), other.namesSchema()));
        }
        CheckMethods target = checks.methodsOf(deciding);
        return Optional.of(
                Report.statement(CodeBlock.of("at.$L$W$T::$N)", part, target.owner(), target.collect()), false));
    }

    /** The same for a part that the cursor moves to, by a statement. */
    Report entered(CodeBlock enter, Report below) {
        return below.isNothing()
                ? below
                : below.withCode(CodeBlock.builder()
                        .addStatement(enter)
                        .add(below.code())
                        .addStatement("at.leave()")
                        .build());
    }

    /** What reports the branch of a composition to a cursor of its own, as a lambda or a reference to a method. */
    Report branch(String keyword, PlanId schema, SchemaPlace from) {
        SchemaPlan deciding = checks.deciding(schema);
        if (deciding.isEmpty()) {
            return new Report(CodeBlock.of("branch -> {}"), false);
        }
        if (CheckCode.isInline(deciding)) {
            Report call = call("branch", keyword, deciding, from);
            return call.withCode(CodeBlock.of("branch -> $L", call.code()));
        }
        CheckMethods target = checks.methodsOf(deciding);
        return new Report(CodeBlock.of("$T::$N", target.owner(), target.collect()), false);
    }

    private Report call(String at, String keyword, SchemaPlan deciding, SchemaPlace from) {
        if (deciding.isNever()) {
            SchemaPlace.Expression own = from.own();
            return new Report(
                    CodeBlock.of("$N.forbidden($L, $L)", at, own.text(), JavaLiteral.of(keyword)), own.namesSchema());
        }
        if (CheckCode.isInline(deciding)) {
            SchemaPlace.Expression other = from.of(deciding.id().schema());
            return new Report(
                    SchemaPlace.type(
                            at,
                            other.text(),
                            deciding.check(ValueCheck.Types.class).orElseThrow().types()),
                    other.namesSchema());
        }
        CheckMethods target = checks.methodsOf(deciding);
        return new Report(target.call(target.collect(), checks.owner(), at), false);
    }
}
