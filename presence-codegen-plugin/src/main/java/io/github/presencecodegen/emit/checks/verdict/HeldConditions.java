package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.plan.check.Evaluation;
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

    private final CheckCode checks;
    private final Evaluation evaluation;
    private final PartKind parts;
    private final String container;
    private final String method;

    /** Each condition where it stands: what is asked inside another counts only if that holds. */
    private final Map<Evaluation.Conditional, Integer> positions = new IdentityHashMap<>();

    private int further;

    HeldConditions(CheckCode checks, Evaluation evaluation, PartKind parts) {
        this.checks = checks;
        this.evaluation = evaluation;
        this.parts = parts;
        this.container = parts.variable();
        this.method = checks.methods().held(parts);
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
                ? Condition.comparison(CodeBlock.of("(held & 1L << $L)", position(conditional)), "!= 0", "== 0")
                : Condition.of("held[$L]", position(conditional));
    }

    /** The name of the method that finds out, which is added when it is first asked for. */
    String method() {
        checks.share(method, this::methods);
        return method;
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder finding = method(method).returns(type());
        if (areBits()) {
            finding.addStatement("long held = 0");
        } else {
            finding.addStatement("$1T held = new $2T[$3L]", type(), boolean.class, positions.size());
        }
        CodeBlock questions = together(evaluation, methods);
        methods.add(finding.addCode(questions).addStatement("return held").build());
        return methods;
    }

    private CodeBlock together(Evaluation of, List<MethodSpec> methods) {
        List<CodeBlock> questions = new ArrayList<>();
        for (Evaluation.Conditional conditional : of.conditional()) {
            questions.add(CodeBlock.builder()
                    .beginControlFlow(
                            "if ($L)", condition(conditional.condition()).holds())
                    .addStatement(areBits() ? "held |= 1L << $L" : "held[$L] = true", position(conditional))
                    .add(together(conditional.evaluation(), methods))
                    .endControlFlow()
                    .build());
        }
        if (areBits() || !CodeSize.isLarge(questions)) {
            return CodeBlock.join(questions, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (List<CodeBlock> some : CodeSize.parts(questions, Function.identity())) {
            String name = method + "$part" + ++further;
            methods.add(method(name)
                    .addParameter(type(), "held")
                    .addCode(CodeBlock.join(some, ""))
                    .build());
            calls.addStatement("$N($N, held)", name, container);
        }
        return calls.build();
    }

    private Condition condition(Evaluation.Condition condition) {
        if (condition instanceof Evaluation.Condition.Holds holds) {
            return checks.holdsOf(holds.schema(), parts.whole(), container);
        }
        if (condition instanceof Evaluation.Condition.Fails fails) {
            return checks.holdsOf(fails.schema(), parts.whole(), container).not();
        }
        return parts == PartKind.ITEMS
                ? Condition.NEVER
                : checks.has(container, ((Evaluation.Condition.Present) condition).name());
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(checks.support().of(parts.whole()), container);
    }
}
