package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.FormatName;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A class of checks while it is emitted: what its methods call, and what they need beside them. */
final class ChecksClass {

    private static final Set<SchemaType> BY_CLASS = Set.of(
            SchemaType.NULL,
            SchemaType.BOOLEAN,
            SchemaType.OBJECT,
            SchemaType.ARRAY,
            SchemaType.NUMBER,
            SchemaType.STRING);

    private final Blueprint blueprint;
    private final ClassName name;
    private final CheckConstants constants;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<Check, Condition> compositions = new HashMap<>();

    ChecksClass(Blueprint blueprint, ClassName name) {
        this.blueprint = blueprint;
        this.name = name;
        this.constants = new CheckConstants(blueprint.support());
    }

    Support support() {
        return blueprint.support();
    }

    ClassName name() {
        return name;
    }

    CheckConstants constants() {
        return constants;
    }

    CheckMethods methodsOf(SchemaPlan plan) {
        return blueprint.checks(plan.id());
    }

    /** The plan that decides about a schema. */
    SchemaPlan deciding(PlanId id) {
        return blueprint.plans().deciding(id);
    }

    /** Notes what a composition of a recursive schema demands, so that both passes can ask for it. */
    void note(Check composition, Condition holds) {
        compositions.put(composition, holds);
    }

    /** Whether a composition of a recursive schema holds for a variable called {@code value}; none for other schemas. */
    Optional<Condition> noted(SchemaPlan plan, Check composition) {
        return blueprint.plans().isRecursive(plan.id())
                ? Optional.ofNullable(compositions.get(composition))
                : Optional.empty();
    }

    boolean isAnswerRemembered(SchemaPlan plan) {
        return blueprint.plans().isAnswerRemembered(plan.id());
    }

    boolean isReportRemembered(SchemaPlan plan) {
        return blueprint.plans().isReportRemembered(plan.id());
    }

    void add(MethodSpec method) {
        methods.add(method);
    }

    void addAll(List<MethodSpec> more) {
        methods.addAll(more);
    }

    void addTo(TypeSpec.Builder type) {
        constants.addTo(type);
        type.addMethods(methods);
    }

    /** Whether a schema needs no method of its own, because it says next to nothing. */
    static boolean isInline(SchemaPlan plan) {
        return plan.isEmpty() || plan.isNever() || plan.isOnlyTypes() && isByClass(plan);
    }

    private static boolean isByClass(SchemaPlan plan) {
        Set<SchemaType> types = plan.check(Check.Types.class).orElseThrow().types();
        return types.size() == 1 && BY_CLASS.containsAll(types);
    }

    /** Whether a schema holds. */
    Condition holds(PlanId id, Subject subject, String variable) {
        return subject == Subject.VALUE ? holds(id, variable) : holdsText(id, variable);
    }

    /** Whether a schema holds for a {@code JsonValue}. */
    Condition holds(PlanId id, String variable) {
        SchemaPlan plan = deciding(id);
        if (plan.isNever()) {
            return Condition.NEVER;
        }
        if (plan.isEmpty()) {
            return Condition.ALWAYS;
        }
        if (isInline(plan)) {
            SchemaType type = plan.check(Check.Types.class)
                    .orElseThrow()
                    .types()
                    .iterator()
                    .next();
            return isInstance(variable, type.kind());
        }
        CheckMethods target = methodsOf(plan);
        return Condition.of("$L", target.call(target.isValid(), name, variable));
    }

    /** Whether a schema holds for a variable that is known to be of a kind. */
    Condition holdsOf(PlanId id, JsonKind kind, String variable) {
        SchemaPlan plan = deciding(id);
        if (!plan.isNever() && InstanceKinds.of(plan).contains(kind)) {
            return plan.isOnlyTypes() && kind != JsonKind.NUMBER ? Condition.ALWAYS : holds(id, variable);
        }
        return Condition.NEVER;
    }

    /** Whether a schema holds for a string. */
    private Condition holdsText(PlanId id, String variable) {
        SchemaPlan plan = deciding(id);
        if (plan.isNever() || !InstanceKinds.of(plan).contains(JsonKind.STRING)) {
            return Condition.NEVER;
        }
        if (plan.isEmpty() || plan.isOnlyTypes()) {
            return Condition.ALWAYS;
        }
        CheckMethods target = methodsOf(plan);
        return Condition.of("$L", target.call(PassDemand.textMethod(plan, target), name, variable));
    }

    Condition isInstance(String variable, JsonKind kind) {
        return Condition.isInstance(
                CodeBlock.of("$L instanceof $T", variable, support().of(kind)));
    }

    /** The same, with a name for the value as what it is. */
    Condition isInstance(String variable, JsonKind kind, String bound) {
        return Condition.isInstance(
                CodeBlock.of("$L instanceof $T $N", variable, support().of(kind), bound));
    }

    /** Whether a text has a part that matches. */
    Condition matches(Regex regex, String text) {
        return RegexCondition.of(
                regex,
                text,
                support(),
                initializer -> constants.constant(
                        "PATTERN", List.of("pattern", regex.source()), support().jsonPattern(), initializer));
    }

    /** Whether a text has a format; always for a format that is not known. */
    Condition hasFormat(FormatName format, String text) {
        if (format.isTyped()) {
            return Condition.of(
                    "$T.accepts($L, $L)",
                    support().typedFormat(),
                    text,
                    blueprint.types().factory(format.name()));
        }
        return FormatChecks.of(format.name(), format.isBeforeDraft7())
                .map(check -> Condition.of("$T.$N($L)", support().optional(check.className()), check.method(), text))
                .orElse(Condition.ALWAYS);
    }

    /** Whether an object has all of some members. */
    Condition hasAll(String object, List<String> names) {
        return hasAll(object, names, 8);
    }

    /** The same, with at most so many of the names in the expression itself. */
    Condition hasAll(String object, List<String> names, int mostWritten) {
        if (names.size() <= mostWritten) {
            return Condition.and(names.stream().map(each -> has(object, each)).toList());
        }
        return Condition.of("$T.hasAll($L, $L)", support().jsonAssertions(), object, constants.texts(names));
    }

    Condition has(String object, String member) {
        return Condition.of("$L.has($L)", object, JavaLiteral.of(member));
    }

    /** Whether a text is one of many. */
    Condition isAmong(List<String> texts, String variable) {
        CodeBlock set = constants.set(texts);
        return Condition.of("$L.contains($L)", set, variable);
    }
}
