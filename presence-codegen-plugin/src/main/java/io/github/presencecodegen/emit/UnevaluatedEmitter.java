package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.plan.Evaluation;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that tell whether a property or an item is evaluated. What depends on the value is asked once for all
 * of them: each condition is a bit of one number.
 */
final class UnevaluatedEmitter {

    private final ChecksClass checks;
    private final CheckMethods methods;
    private final Evaluation evaluation;
    private final boolean ofItems;
    private final String container;

    /** The conditions that have a bit, each where it stands: what is asked inside another counts only if that holds. */
    private final Map<Evaluation.Conditional, Integer> bits = new IdentityHashMap<>();

    private final CodeBlock.Builder held = CodeBlock.builder();

    UnevaluatedEmitter(ChecksClass checks, SchemaPlan plan, Evaluation evaluation, boolean ofItems) {
        this.checks = checks;
        this.methods = checks.methodsOf(plan);
        this.evaluation = evaluation;
        this.ofItems = ofItems;
        this.container = ofItems ? "array" : "object";
    }

    /** Adds the methods; both passes call them. */
    void emit() {
        evaluation.conditional().forEach(this::assignBit);
        if (hasConditions()) {
            checks.add(method(methods.held(ofItems), TypeName.LONG)
                    .addStatement("long held = 0")
                    .addCode(held.build())
                    .addStatement("return held")
                    .build());
        }
        Guards guards = new Guards();
        evaluated(evaluation).forEach(condition -> guards.require(condition.not()));
        checks.addAll(guards.methods(methods.isUnevaluated(ofItems), arguments(), (name, part) -> {
            MethodSpec.Builder method = method(name, TypeName.BOOLEAN);
            if (ofItems) {
                method.addParameter(int.class, "index");
            } else {
                method.addParameter(String.class, "name");
            }
            if (hasConditions()) {
                method.addParameter(long.class, "held");
            }
            return method;
        }));
    }

    private String arguments() {
        return container + (ofItems ? ", index" : ", name") + (hasConditions() ? ", held" : "");
    }

    /** The statement that declares what holds, if anything depends on that. */
    CodeBlock declareHeld() {
        return hasConditions()
                ? CodeBlock.builder()
                        .addStatement("long held = $N($N)", methods.held(ofItems), container)
                        .build()
                : CodeBlock.of("");
    }

    /** Whether the member or item at {@code i} is not evaluated. */
    Condition isUnevaluated() {
        return Condition.of(
                ofItems ? "$N($N, i$L)" : "$N($N, object.nameAt(i)$L)",
                methods.isUnevaluated(ofItems),
                container,
                hasConditions() ? ", held" : "");
    }

    private boolean hasConditions() {
        return !evaluation.conditional().isEmpty();
    }

    private void assignBit(Evaluation.Conditional conditional) {
        if (bits.size() == Long.SIZE || bits.containsKey(conditional)) {
            return;
        }
        int bit = bits.size();
        bits.put(conditional, bit);
        Condition condition = condition(conditional.condition());
        held.beginControlFlow("if ($L)", condition.holds()).addStatement("held |= 1L << $L", bit);
        conditional.evaluation().conditional().forEach(this::assignBit);
        held.endControlFlow();
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
                        List.of(isHeld(conditional), Condition.or(evaluated(conditional.evaluation()))))));
        return ways;
    }

    private Condition isHeld(Evaluation.Conditional conditional) {
        Integer bit = bits.get(conditional);
        return bit == null
                ? condition(conditional.condition())
                : ScalarConditions.comparison(CodeBlock.of("(held & 1L << $L)", bit), "!= 0", "== 0");
    }

    private Condition isNamed(List<String> names) {
        return names.size() <= 4
                ? Condition.or(names.stream()
                        .map(each -> Condition.of("name.equals($L)", JavaLiteral.of(each)))
                        .toList())
                : checks.isAmong(names, "name");
    }

    private MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned)
                .addParameter(checks.support().of(kind()), container);
    }
}
