package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Evaluation;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that tell whether a property or an item is evaluated. What depends on the value is asked once for all
 * of them, by {@link HeldConditions}.
 */
final class UnevaluatedEmitter {

    private final ChecksClass checks;
    private final CheckMethods methods;
    private final Evaluation evaluation;
    private final boolean ofItems;
    private final String container;
    private final HeldConditions held;

    UnevaluatedEmitter(ChecksClass checks, SchemaPlan plan, Evaluation evaluation, boolean ofItems) {
        this.checks = checks;
        this.methods = checks.methodsOf(plan);
        this.evaluation = evaluation;
        this.ofItems = ofItems;
        this.container = ofItems ? "array" : "object";
        this.held = new HeldConditions(checks, plan, evaluation, ofItems);
    }

    /** Adds the methods; both passes call them. */
    void emit() {
        held.emit();
        isUnevaluated(evaluated(evaluation), methods.isUnevaluated(ofItems));
    }

    private void isUnevaluated(List<Condition> ways, String name) {
        Guards guards = new Guards();
        ways.forEach(way -> guards.require(way.not()));
        checks.addAll(guards.methods(name, arguments(), (partName, part) -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(partName)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(boolean.class)
                    .addParameter(checks.support().of(ofItems ? JsonKind.ARRAY : JsonKind.OBJECT), container);
            if (ofItems) {
                method.addParameter(int.class, "index");
            } else {
                method.addParameter(String.class, "name");
            }
            if (held.areSome()) {
                method.addParameter(held.type(), "held");
            }
            return method;
        }));
    }

    private String arguments() {
        return container + (ofItems ? ", index" : ", name") + (held.areSome() ? ", held" : "");
    }

    /** The statement that declares what holds, if anything depends on that. */
    CodeBlock declareHeld() {
        return held.areSome()
                ? CodeBlock.builder()
                        .addStatement("$T held = $N($N)", held.type(), methods.held(ofItems), container)
                        .build()
                : CodeBlock.of("");
    }

    /** Whether the member or item at {@code i} is not evaluated. */
    Condition isUnevaluated() {
        return Condition.of(
                ofItems ? "$N($N, i$L)" : "$N($N, object.nameAt(i)$L)",
                methods.isUnevaluated(ofItems),
                container,
                held.areSome() ? ", held" : "");
    }

    /** The ways in which the member or item at hand can be evaluated. */
    private List<Condition> evaluated(Evaluation by) {
        List<Condition> ways = new ArrayList<>();
        if (by.all()) {
            return List.of(Condition.ALWAYS);
        }
        if (ofItems) {
            if (by.prefix() > 0) {
                ways.add(ScalarConditions.comparison(CodeBlock.of("index"), "< " + by.prefix(), ">= " + by.prefix()));
            }
            by.contained().forEach(schema -> ways.add(checks.holds(schema, "array.get(index)")));
        } else {
            ways.add(isNamed(List.copyOf(by.names())));
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
        String name = methods.isUnevaluated(ofItems) + "$in" + held.position(conditional);
        isUnevaluated(ways, name);
        return Condition.of("$N($L)", name, arguments()).not();
    }

    private Condition isNamed(List<String> names) {
        return names.size() <= 4
                ? Condition.or(names.stream()
                        .map(each -> Condition.of("name.equals($L)", JavaLiteral.of(each)))
                        .toList())
                : checks.isAmong(names, "name");
    }
}
