package io.github.presencecodegen.emit.checks.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.CheckPass;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.RegexCondition;
import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The code of one pass of one plan while it is emitted: where its methods go, and its expressions about a value. */
public final class CheckCode {

    private static final Set<SchemaType> BY_CLASS = Set.of(
            SchemaType.NULL,
            SchemaType.BOOLEAN,
            SchemaType.OBJECT,
            SchemaType.ARRAY,
            SchemaType.NUMBER,
            SchemaType.STRING);

    private final Blueprint blueprint;
    private final SchemaPlan plan;
    private final PlanCode code;
    private final CheckPass pass;
    private final CheckMethods methods;

    public CheckCode(Blueprint blueprint, SchemaPlan plan, PlanCode code, CheckPass pass) {
        this.blueprint = blueprint;
        this.plan = plan;
        this.code = code;
        this.pass = pass;
        this.methods = blueprint.checks(plan.id());
    }

    /** The same plan in another pass. */
    public CheckCode in(CheckPass other) {
        return new CheckCode(blueprint, plan, code, other);
    }

    /** The support types. */
    public Support support() {
        return blueprint.support();
    }

    /** The class that the code is part of. */
    public ClassName owner() {
        return methods.owner();
    }

    /** The names of the methods of the plan. */
    public CheckMethods methods() {
        return methods;
    }

    /** The plan. */
    public SchemaPlan plan() {
        return plan;
    }

    /** The constants that the code can ask for. */
    public CheckConstants constants() {
        return new CheckConstants(support(), constant -> code.need(pass, constant));
    }

    /** Adds a method. */
    public void add(MethodSpec method) {
        code.add(pass, List.of(method));
    }

    /** Adds methods. */
    public void addAll(List<MethodSpec> more) {
        code.add(pass, more);
    }

    /** Adds methods that other passes call as well, the first time that one of them does. */
    public void share(String name, Supplier<List<MethodSpec>> shared) {
        code.share(pass, name, shared);
    }

    /** The methods of another plan. */
    public CheckMethods methodsOf(SchemaPlan other) {
        return blueprint.checks(other.id());
    }

    /** The plan that decides about a schema. */
    public SchemaPlan deciding(PlanId id) {
        return blueprint.plans().deciding(id);
    }

    /** Whether the plan leads back to itself. */
    public boolean isRecursive() {
        return blueprint.plans().isRecursive(plan.id());
    }

    /** Whether the answer about a value is remembered. */
    public boolean isAnswerRemembered() {
        return blueprint.plans().isAnswerRemembered(plan.id());
    }

    /** The greatest depth of a value that may be checked by recursion, if that is limited. */
    public OptionalInt recursionDepth() {
        return blueprint.plans().recursionDepth(plan.id());
    }

    /** Whether the report about a value is remembered. */
    public boolean isReportRemembered() {
        return blueprint.plans().isReportRemembered(plan.id());
    }

    /** Whether a schema needs no method of its own, because its check is trivial. */
    public static boolean isInline(SchemaPlan plan) {
        return plan.isEmpty() || plan.isNever() || plan.isOnlyTypes() && isByClass(plan);
    }

    private static boolean isByClass(SchemaPlan plan) {
        Set<SchemaType> types = plan.check(ValueCheck.Types.class).orElseThrow().types();
        return types.size() == 1 && BY_CLASS.containsAll(types);
    }

    /**
     * What a support method asks of a part by a schema: the class that the part must be of, or the method that answers.
     * A recursive schema asks by itself, since a support method would take as much of the stack again at each level.
     */
    public Optional<CodeBlock> asked(PlanId id) {
        SchemaPlan other = deciding(id);
        if (isRecursive() || other.isEmpty() || other.isNever()) {
            return Optional.empty();
        }
        if (isInline(other)) {
            return Optional.of(
                    CodeBlock.of("$T.class", support().of(inlineType(other).kind())));
        }
        CheckMethods target = methodsOf(other);
        return Optional.of(CodeBlock.of("$T::$N", target.owner(), target.isValid()));
    }

    private static SchemaType inlineType(SchemaPlan plan) {
        return plan.check(ValueCheck.Types.class)
                .orElseThrow()
                .types()
                .iterator()
                .next();
    }

    /** Whether a schema holds. */
    public Condition holds(PlanId id, Subject subject, String variable) {
        return subject == Subject.VALUE ? holds(id, variable) : holdsText(id, variable);
    }

    /** Whether a schema holds for a {@code JsonValue}. */
    public Condition holds(PlanId id, String variable) {
        SchemaPlan other = deciding(id);
        if (other.isNever()) {
            return Condition.NEVER;
        }
        if (other.isEmpty()) {
            return Condition.ALWAYS;
        }
        if (isInline(other)) {
            return isInstance(variable, inlineType(other).kind());
        }
        CheckMethods target = methodsOf(other);
        return Condition.of("$L", target.call(target.isValid(), owner(), variable));
    }

    /** Whether a schema holds for a variable that is known to be of a kind. */
    public Condition holdsOf(PlanId id, JsonKind kind, String variable) {
        SchemaPlan other = deciding(id);
        if (!other.isNever() && InstanceKinds.of(other).contains(kind)) {
            return other.isOnlyTypes() && kind != JsonKind.NUMBER ? Condition.ALWAYS : holds(id, variable);
        }
        return Condition.NEVER;
    }

    /** Whether a schema holds for a string whose typed format is asked for elsewhere. */
    public Condition holdsBesideFormat(PlanId id, String variable) {
        return blueprint.typedFormats().areAll(List.of(id))
                ? Condition.ALWAYS
                : holdsText(id, variable, blueprint::methodBesideFormat);
    }

    /** Whether a schema holds for a string. */
    private Condition holdsText(PlanId id, String variable) {
        return holdsText(id, variable, blueprint::textMethod);
    }

    private Condition holdsText(PlanId id, String variable, Function<SchemaPlan, String> method) {
        SchemaPlan other = deciding(id);
        if (other.isNever() || !InstanceKinds.of(other).contains(JsonKind.STRING)) {
            return Condition.NEVER;
        }
        if (other.isEmpty() || other.isOnlyTypes()) {
            return Condition.ALWAYS;
        }
        return Condition.of("$L", methodsOf(other).call(method.apply(other), owner(), variable));
    }

    /** Whether a variable is of a kind. */
    public Condition isInstance(String variable, JsonKind kind) {
        return Condition.isInstance(
                CodeBlock.of("$L instanceof $T", variable, support().of(kind)));
    }

    /** The same, with a name for the value as what it is. */
    public Condition isInstance(String variable, JsonKind kind, String bound) {
        return Condition.isInstance(
                CodeBlock.of("$L instanceof $T $N", variable, support().of(kind), bound));
    }

    /** Whether a text has a part that matches. */
    public Condition matches(Regex regex, String text) {
        return RegexCondition.of(regex, text, literals -> {
            ClassName type = support().jsonPattern();
            CodeBlock initializer = CodeBlock.of("$T.of($L)", type, literals);
            return constants().constant("PATTERN", List.of("pattern", regex.source()), type, initializer);
        });
    }

    /** Whether a text has an encoding, or contains what is of a media type. */
    public Condition hasContent(TextCheck.Content content, String text) {
        return Condition.of(
                content.isJson() ? "$T.$N.holdsJson($L)" : "$T.$N.accepts($L)",
                support().contentEncoding(),
                content.encoding().name(),
                text);
    }

    /** Whether a text has a format; always for a format that is not known. */
    public Condition hasFormat(FormatName format, String text) {
        if (format.isTyped()) {
            return Condition.of("$L.accepts($L)", blueprint.format(format.name()), text);
        }
        return KnownFormat.named(format.name())
                .flatMap(known -> known.predicate(format.isBeforeDraft7()))
                .map(check -> Condition.of("$T.$N($L)", support().named(check.type()), check.method(), text))
                .orElse(Condition.ALWAYS);
    }

    /** The typed format that a schema asserts of strings; the last where there are several. */
    public Optional<String> typedFormat(PlanId schema) {
        return blueprint.typedFormats().of(List.of(schema)).stream().reduce((wider, narrower) -> narrower);
    }

    /** Whether a schema says nothing of strings but one typed format. */
    public boolean areTyped(PlanId schema) {
        return blueprint.typedFormats().areAll(List.of(schema))
                && blueprint.typedFormats().of(List.of(schema)).size() == 1;
    }

    /** The constant that converts texts of a format. */
    public CodeBlock format(String format) {
        return blueprint.format(format);
    }

    /** Whether an object has all of some members. */
    public Condition hasAll(String object, List<String> names) {
        return hasAll(object, names, 8);
    }

    /** The same, with at most so many of the names in the expression itself. */
    public Condition hasAll(String object, List<String> names, int mostWritten) {
        if (names.size() <= mostWritten) {
            return Condition.and(names.stream().map(each -> has(object, each)).toList());
        }
        return Condition.of(
                "$T.hasAll($L, $L)",
                support().jsonAssertions(),
                object,
                constants().texts(names));
    }

    /** Whether an object has a member. */
    public Condition has(String object, String member) {
        return Condition.of("$L.has($L)", object, JavaLiteral.of(member));
    }

    /** Whether a text is one of many. */
    public Condition isAmong(List<String> texts, String variable) {
        return Condition.of("$L.contains($L)", constants().set(texts), variable);
    }

    /** Whether a name, in a variable called so, is one of some: written out where they are few. */
    public Condition isNamed(List<String> names) {
        return names.size() <= 4
                ? Condition.or(names.stream()
                        .map(each -> Condition.of("name.equals($L)", JavaLiteral.of(each)))
                        .toList())
                : isAmong(names, "name");
    }
}
