package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.plan.Evaluation;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The conditions on which it depends what is evaluated, and the method that finds out which of them hold: each is a bit of
 * a {@code long}, which costs nothing; where that has too few, an element of an array.
 */
final class HeldConditions {

    private final ChecksClass checks;
    private final Evaluation evaluation;
    private final boolean ofItems;
    private final String container;
    private final String method;

    /** Each condition where it stands: what is asked inside another counts only if that holds. */
    private final Map<Evaluation.Conditional, Integer> positions = new IdentityHashMap<>();

    private int parts;

    HeldConditions(ChecksClass checks, SchemaPlan plan, Evaluation evaluation, boolean ofItems) {
        this.checks = checks;
        this.evaluation = evaluation;
        this.ofItems = ofItems;
        this.container = ofItems ? "array" : "object";
        this.method = checks.methodsOf(plan).held(ofItems);
        assignPositions(evaluation);
    }

    private void assignPositions(Evaluation of) {
        for (Evaluation.Conditional conditional : of.conditional()) {
            if (positions.putIfAbsent(conditional, positions.size()) == null) {
                assignPositions(conditional.evaluation());
            }
        }
    }

    boolean areSome() {
        return !positions.isEmpty();
    }

    private boolean areBits() {
        return positions.size() <= Long.SIZE;
    }

    /** The type of the variable {@code held}, which says what holds. */
    TypeName type() {
        return areBits() ? TypeName.LONG : ArrayTypeName.of(TypeName.BOOLEAN);
    }

    int position(Evaluation.Conditional conditional) {
        return Objects.requireNonNull(positions.get(conditional));
    }

    /** Whether the variable says that a condition holds. */
    Condition isHeld(Evaluation.Conditional conditional) {
        return areBits()
                ? ScalarConditions.comparison(CodeBlock.of("(held & 1L << $L)", position(conditional)), "!= 0", "== 0")
                : Condition.of("held[$L]", position(conditional));
    }

    /** Adds the method that finds out. */
    void emit() {
        if (!areSome()) {
            return;
        }
        MethodSpec.Builder finding = method(method).returns(type());
        if (areBits()) {
            finding.addStatement("long held = 0");
        } else {
            finding.addStatement("$1T held = new $2T[$3L]", type(), boolean.class, positions.size());
        }
        checks.add(finding.addCode(together(evaluation))
                .addStatement("return held")
                .build());
    }

    private CodeBlock together(Evaluation of) {
        List<CodeBlock> questions = new ArrayList<>();
        for (Evaluation.Conditional conditional : of.conditional()) {
            questions.add(CodeBlock.builder()
                    .beginControlFlow(
                            "if ($L)", condition(conditional.condition()).holds())
                    .addStatement(areBits() ? "held |= 1L << $L" : "held[$L] = true", position(conditional))
                    .add(together(conditional.evaluation()))
                    .endControlFlow()
                    .build());
        }
        if (areBits() || !CodeSize.isLarge(questions)) {
            return CodeBlock.join(questions, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (List<CodeBlock> some : CodeSize.parts(questions, Function.identity())) {
            String name = method + "$part" + ++parts;
            checks.add(method(name)
                    .addParameter(type(), "held")
                    .addCode(CodeBlock.join(some, ""))
                    .build());
            calls.addStatement("$N($N, held)", name, container);
        }
        return calls.build();
    }

    private Condition condition(Evaluation.Condition condition) {
        if (condition instanceof Evaluation.Condition.Holds holds) {
            return checks.holdsOf(holds.schema(), kind(), container);
        }
        if (condition instanceof Evaluation.Condition.Fails fails) {
            return checks.holdsOf(fails.schema(), kind(), container).not();
        }
        return ofItems ? Condition.NEVER : checks.has(container, ((Evaluation.Condition.Present) condition).name());
    }

    private JsonKind kind() {
        return ofItems ? JsonKind.ARRAY : JsonKind.OBJECT;
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(checks.support().of(kind()), container);
    }
}
