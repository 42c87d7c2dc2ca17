package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.check.Evaluation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that tell whether a property or an item is evaluated. What depends on the value is asked once for all
 * of them, by {@link HeldConditions}.
 */
public final class UnevaluatedParts {

    private final CheckCode checks;
    private final CheckMethods methods;
    private final Evaluation evaluation;
    private final PartKind parts;
    private final String container;
    private final HeldConditions held;

    /**
     * The parts of a value that nothing has evaluated.
     *
     * @param checks the code of the pass that answers yes or no
     */
    public UnevaluatedParts(CheckCode checks, Evaluation evaluation, PartKind parts) {
        this.checks = checks;
        this.methods = checks.methods();
        this.evaluation = evaluation;
        this.parts = parts;
        this.container = parts.variable();
        this.held = new HeldConditions(checks, evaluation, parts);
    }

    private boolean areItems() {
        return parts == PartKind.ITEMS;
    }

    private List<MethodSpec> methods(List<Condition> ways, String name) {
        Guards guards = new Guards();
        ways.forEach(way -> guards.require(way.not()));
        return guards.methods(name, arguments(), partName -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(partName)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(boolean.class)
                    .addParameter(checks.support().of(parts.whole()), container);
            if (areItems()) {
                method.addParameter(int.class, "index");
            } else {
                method.addParameter(String.class, "name");
            }
            if (held.areSome()) {
                method.addParameter(held.type(), "held");
            }
            return method;
        });
    }

    private String arguments() {
        return container + (areItems() ? ", index" : ", name") + (held.areSome() ? ", held" : "");
    }

    /** The statement that declares what holds, if anything depends on that. */
    public CodeBlock declareHeld() {
        return held.areSome()
                ? CodeBlock.builder()
                        .addStatement("$T held = $N($N)", held.type(), held.method(), container)
                        .build()
                : CodeBlock.of("");
    }

    /** Whether the member or item at {@code i} is not evaluated, by a method that is added when it is first asked for. */
    public Condition isUnevaluated() {
        String method = methods.isUnevaluated(parts);
        if (held.areSome()) {
            held.method();
        }
        checks.share(method, () -> methods(evaluated(evaluation), method));
        return Condition.of(
                areItems() ? "$N($N, i$L)" : "$N($N, object.nameAt(i)$L)",
                method,
                container,
                held.areSome() ? ", held" : "");
    }

    /** The ways in which the member or item at hand can be evaluated. */
    private List<Condition> evaluated(Evaluation by) {
        List<Condition> ways = new ArrayList<>();
        if (by.all()) {
            return List.of(Condition.ALWAYS);
        }
        if (areItems()) {
            if (by.prefix() > 0) {
                ways.add(Condition.comparison(CodeBlock.of("index"), "< " + by.prefix(), ">= " + by.prefix()));
            }
            by.contained().forEach(schema -> ways.add(checks.holds(schema, "array.get(index)")));
        } else {
            ways.add(checks.isNamed(List.copyOf(by.names())));
            by.patterns().forEach(regex -> ways.add(checks.matches(regex, "name")));
        }
        by.conditional()
                .forEach(conditional -> ways.add(Condition.and(
                        List.of(held.isHeld(conditional), inside(conditional, evaluated(conditional.evaluation()))))));
        return ways;
    }

    /** Whether one of the ways holds that count under a condition; what is long has a method of its own. */
    private Condition inside(Evaluation.Conditional conditional, List<Condition> ways) {
        if (!CodeSize.isLarge(ways.stream().map(Condition::holds).toList())) {
            return Condition.or(ways);
        }
        String name = methods.isUnevaluated(parts) + "$in" + held.position(conditional);
        checks.share(name, () -> methods(ways, name));
        return Condition.of("$N($L)", name, arguments()).not();
    }
}
