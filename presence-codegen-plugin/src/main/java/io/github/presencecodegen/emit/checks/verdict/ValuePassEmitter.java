package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the pass that only answers yes or no: cheap checks first, nothing allocated. */
public final class ValuePassEmitter {

    /** To check a value that is no deeper than this again is cheaper than to remember anything. */
    private static final int FORGOTTEN_DEPTH = 2;

    private final CheckCode checks;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private final Set<JsonKind> kinds;
    private final TextConditions texts;
    private final NumberConditions numbers;
    private final Guards guards = new Guards();

    /** An emitter of the pass of a plan. */
    public ValuePassEmitter(CheckCode checks) {
        this.checks = checks;
        this.plan = checks.plan();
        this.methods = checks.methods();
        this.kinds = InstanceKinds.of(plan);
        this.texts = new TextConditions(checks, "string.value()");
        this.numbers = new NumberConditions(checks, "number");
    }

    /** Adds the methods. */
    public void emit() {
        if (plan.isNever() || kinds.isEmpty()) {
            guards.require(Condition.NEVER);
        } else {
            parts();
            new ValueConditions(checks, "value").all().forEach(guards::require);
            new InPlaceConditions(checks, Subject.VALUE).all().forEach(guards::require);
            plan.check(ObjectCheck.UnevaluatedProperties.class)
                    .ifPresent(check -> unevaluated(check.schema(), check.evaluation(), PartKind.PROPERTIES));
            plan.check(ArrayCheck.UnevaluatedItems.class)
                    .ifPresent(check -> unevaluated(check.schema(), check.evaluation(), PartKind.ITEMS));
        }
        boolean isRemembered =
                checks.isAnswerRemembered() || checks.recursionDepth().isPresent();
        if (isRemembered) {
            remembering();
        }
        checks.addAll(guards.methods(
                isRemembered ? methods.decide() : methods.isValid(),
                "value",
                name -> method(name, checks.support().jsonValue(), "value")));
    }

    private void remembering() {
        TypeName type = checks.support().jsonVerdicts();
        CodeBlock verdicts = checks.constants()
                .constant(
                        "VERDICTS",
                        List.of("verdicts", methods.decide()),
                        type,
                        CodeBlock.of("new $T($T::$N$L)", type, checks.owner(), methods.decide(), depths()));
        checks.add(method(methods.isValid(), checks.support().jsonValue(), "value")
                .addStatement("return $L.holds(value)", verdicts)
                .build());
    }

    private CodeBlock depths() {
        OptionalInt recursion = checks.recursionDepth();
        if (recursion.isEmpty()) {
            return CodeBlock.of("");
        }
        int depth = recursion.getAsInt();
        int forgotten = checks.isAnswerRemembered() ? Math.min(FORGOTTEN_DEPTH, depth) : depth;
        return CodeBlock.of(", $L, $L", forgotten, depth);
    }

    private void parts() {
        Guards object = new ObjectSteps(checks).steps();
        Guards array = new ArraySteps(checks).steps();
        if (kinds.size() > 1) {
            guards.require(hasKind());
            ifScalar(JsonKind.STRING, texts.unlisted());
            ifScalar(JsonKind.NUMBER, numbers.all());
            ifContainer(JsonKind.OBJECT, object, methods.isObject());
            ifContainer(JsonKind.ARRAY, array, methods.isArray());
            return;
        }
        switch (kinds.iterator().next()) {
            case OBJECT -> container(JsonKind.OBJECT, object, methods.isObject());
            case ARRAY -> container(JsonKind.ARRAY, array, methods.isArray());
            case STRING -> {
                guards.require(bind(JsonKind.STRING, texts.all()));
                texts.all().forEach(guards::require);
            }
            case NUMBER -> {
                guards.require(bind(JsonKind.NUMBER, numbers.all()));
                numbers.all().forEach(guards::require);
            }
            case BOOLEAN -> guards.require(checks.isInstance("value", JsonKind.BOOLEAN));
            case NULL -> guards.require(checks.isInstance("value", JsonKind.NULL));
        }
    }

    private Condition hasKind() {
        if (kinds.size() == JsonKind.values().length || plan.has(ValueCheck.Enum.class)) {
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
                method, variable(kind), name -> method(name, checks.support().of(kind), variable(kind))));
    }

    private CodeBlock ifInstance(JsonKind kind, String variable, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (value instanceof $T $N)", checks.support().of(kind), variable)
                .add(body)
                .endControlFlow()
                .build();
    }

    /** Unevaluated parts are checked last: it is the most expensive check. */
    private void unevaluated(PlanId schema, Evaluation evaluation, PartKind parts) {
        JsonKind kind = parts.whole();
        Condition holds = checks.holds(schema, parts == PartKind.ITEMS ? "array.get(i)" : "object.valueAt(i)");
        if (!kinds.contains(kind) || evaluation.all() || holds == Condition.ALWAYS) {
            return;
        }
        UnevaluatedParts unevaluated = new UnevaluatedParts(checks, evaluation, parts);
        Condition isUnevaluated = unevaluated.isUnevaluated();
        String method = methods.areEvaluated(parts);
        checks.add(method(method, checks.support().of(kind), parts.variable())
                .addCode(unevaluated.declareHeld())
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", parts.variable())
                .addCode(Guards.refuse(Condition.or(List.of(isUnevaluated.not(), holds))))
                .endControlFlow()
                .addStatement("return true")
                .build());
        guards.require(Condition.or(List.of(
                checks.isInstance("value", kind, parts.word()).not(), Condition.of("$N($N)", method, parts.word()))));
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
