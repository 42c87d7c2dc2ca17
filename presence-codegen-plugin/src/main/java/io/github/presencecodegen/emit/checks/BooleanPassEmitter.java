package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.Evaluation;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the pass that only answers yes or no: cheap checks first, nothing allocated. */
final class BooleanPassEmitter {

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private final Set<JsonKind> kinds;
    private final ScalarConditions scalars;
    private final Guards guards = new Guards();

    BooleanPassEmitter(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
        this.methods = checks.methodsOf(plan);
        this.kinds = InstanceKinds.of(plan);
        this.scalars = new ScalarConditions(checks, plan);
    }

    void emit() {
        if (plan.isNever() || kinds.isEmpty()) {
            guards.require(Condition.NEVER);
        } else {
            parts();
            scalars.value("value").forEach(guards::require);
            new InPlaceConditions(checks, plan, Subject.VALUE).conditions().forEach(guards::require);
            plan.check(Check.UnevaluatedProperties.class)
                    .ifPresent(check -> unevaluated(check.schema(), check.evaluation(), false));
            plan.check(Check.UnevaluatedItems.class)
                    .ifPresent(check -> unevaluated(check.schema(), check.evaluation(), true));
        }
        boolean isRemembered = checks.isAnswerRemembered(plan);
        if (isRemembered) {
            remembering();
        }
        checks.addAll(guards.methods(
                isRemembered ? methods.decide() : methods.isValid(),
                "value",
                (name, part) -> method(name, checks.support().jsonValue(), "value")));
    }

    private void remembering() {
        TypeName type = checks.support().jsonVerdicts();
        CodeBlock verdicts = checks.constants()
                .constant(
                        "VERDICTS",
                        List.of("verdicts", methods.decide()),
                        type,
                        CodeBlock.of("new $T($T::$N)", type, checks.name(), methods.decide()));
        checks.add(method(methods.isValid(), checks.support().jsonValue(), "value")
                .addStatement("return $L.holds(value)", verdicts)
                .build());
    }

    private void parts() {
        Guards object = new ObjectSteps(checks, plan).steps();
        Guards array = new ArraySteps(checks, plan).steps();
        if (kinds.size() > 1) {
            guards.require(hasKind());
            ifScalar(JsonKind.STRING, scalars.textAlone("string.value()"));
            ifScalar(JsonKind.NUMBER, scalars.number("number"));
            ifContainer(JsonKind.OBJECT, object, methods.isObject());
            ifContainer(JsonKind.ARRAY, array, methods.isArray());
            return;
        }
        switch (kinds.iterator().next()) {
            case OBJECT -> container(JsonKind.OBJECT, object, methods.isObject());
            case ARRAY -> container(JsonKind.ARRAY, array, methods.isArray());
            case STRING -> {
                guards.require(bind(JsonKind.STRING, scalars.text("string.value()")));
                scalars.text("string.value()").forEach(guards::require);
            }
            case NUMBER -> {
                guards.require(bind(JsonKind.NUMBER, scalars.number("number")));
                scalars.number("number").forEach(guards::require);
            }
            case BOOLEAN -> guards.require(checks.isInstance("value", JsonKind.BOOLEAN));
            case NULL -> guards.require(checks.isInstance("value", JsonKind.NULL));
        }
    }

    private Condition hasKind() {
        if (kinds.size() == JsonKind.values().length || plan.has(Check.Enum.class)) {
            // What is one of the listed values is of one of their kinds.
            return Condition.ALWAYS;
        }
        List<Condition> choice = new ArrayList<>();
        kinds.forEach(kind -> choice.add(checks.isInstance("value", kind)));
        return Condition.or(choice);
    }

    private Condition bind(JsonKind kind, List<Condition> conditions) {
        return Condition.and(conditions) == Condition.ALWAYS
                ? checks.isInstance("value", kind)
                : checks.isInstance("value", kind, variable(kind));
    }

    private void ifScalar(JsonKind kind, List<Condition> conditions) {
        Condition all = Condition.and(conditions);
        if (kinds.contains(kind) && all != Condition.ALWAYS) {
            guards.require(Condition.or(List.of(bind(kind, conditions).not(), all)));
        }
    }

    /** A value that can only be an object, or an array. */
    private void container(JsonKind kind, Guards steps, String method) {
        if (steps.isEmpty()) {
            guards.require(checks.isInstance("value", kind));
        } else if (steps.isLong()) {
            guards.require(checks.isInstance("value", kind, variable(kind)));
            ownMethod(kind, steps, method);
            guards.require(Condition.of("$N($N)", method, variable(kind)));
        } else {
            guards.require(checks.isInstance("value", kind, variable(kind))).addAll(steps);
        }
    }

    private void ifContainer(JsonKind kind, Guards steps, String method) {
        if (!kinds.contains(kind) || steps.isEmpty()) {
            return;
        }
        if (steps.isLong()) {
            ownMethod(kind, steps, method);
            guards.require(Condition.or(List.of(
                    checks.isInstance("value", kind, variable(kind)).not(),
                    Condition.of("$N($N)", method, variable(kind)))));
        } else {
            guards.add(ifInstance(kind, variable(kind), steps.block()));
        }
    }

    private void ownMethod(JsonKind kind, Guards steps, String method) {
        checks.addAll(steps.methods(
                method,
                variable(kind),
                (name, part) -> method(name, checks.support().of(kind), variable(kind))));
    }

    private CodeBlock ifInstance(JsonKind kind, String variable, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (value instanceof $T $N)", checks.support().of(kind), variable)
                .add(body)
                .endControlFlow()
                .build();
    }

    /** What has been evaluated is asked last: it is the dearest question. */
    private void unevaluated(PlanId schema, Evaluation evaluation, boolean ofItems) {
        JsonKind kind = ofItems ? JsonKind.ARRAY : JsonKind.OBJECT;
        Condition holds = checks.holds(schema, ofItems ? "array.get(i)" : "object.valueAt(i)");
        if (!kinds.contains(kind) || evaluation.all() || holds == Condition.ALWAYS) {
            return;
        }
        UnevaluatedEmitter emitter = new UnevaluatedEmitter(checks, plan, evaluation, ofItems);
        emitter.emit();
        String method = methods.areEvaluated(ofItems);
        checks.add(method(method, checks.support().of(kind), variable(kind))
                .addCode(emitter.declareHeld())
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", variable(kind))
                .addCode(Guards.refuse(
                        Condition.or(List.of(emitter.isUnevaluated().not(), holds))))
                .endControlFlow()
                .addStatement("return true")
                .build());
        String whole = ofItems ? "items" : "members";
        guards.require(Condition.or(
                List.of(checks.isInstance("value", kind, whole).not(), Condition.of("$N($N)", method, whole))));
    }

    private static String variable(JsonKind kind) {
        return switch (kind) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN, NULL -> "other";
        };
    }

    private static MethodSpec.Builder method(String name, TypeName type, String parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(type, parameter);
    }
}
