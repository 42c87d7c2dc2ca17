package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.java.SwitchMethod;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the method that checks one member of an object against what the schema requires of all members. */
final class MemberChecks {

    private final CheckCode checks;
    private final CheckMethods methods;
    private final Map<String, PlanId> met;
    private final List<KeyNames> keys;
    private final Set<String> named;
    private final Map<Regex, Condition> patterns = new LinkedHashMap<>();
    private final NamePatterns namePatterns;
    private final Condition additional;
    private final Condition name;

    /**
     * An emitter.
     *
     * @param met the described properties that nothing else looks up
     */
    MemberChecks(CheckCode checks, Map<String, PlanId> met) {
        this.checks = checks;
        this.methods = checks.methods();
        this.met = new LinkedHashMap<>(met);
        this.met.values().removeIf(schema -> holds(schema) == Condition.ALWAYS);
        SchemaPlan plan = checks.plan();
        this.keys = KeyNames.of(checks);
        this.named = plan.check(ObjectCheck.Properties.class)
                .map(properties -> properties.schemas().keySet())
                .orElse(Set.of());
        plan.check(ObjectCheck.PatternProperties.class).ifPresent(this::addPatterns);
        this.namePatterns = new NamePatterns(checks);
        this.additional = plan.check(ObjectCheck.AdditionalProperties.class)
                .map(check -> checks.holds(check.schema(), "value"))
                .orElse(Condition.ALWAYS);
        this.name = plan.check(ObjectCheck.PropertyNames.class)
                .filter(check -> !KeyNames.askOfAll(keys))
                .map(check -> checks.holds(check.schema(), Subject.TEXT, "name"))
                .orElse(Condition.ALWAYS);
    }

    private void addPatterns(ObjectCheck.PatternProperties properties) {
        properties.schemas().forEach((regex, schema) -> {
            FormatName format = properties.names().get(regex);
            Condition hasFormat =
                    format == null || KeyNames.ask(keys, format) ? Condition.ALWAYS : checks.hasFormat(format, "name");
            patterns.put(regex, Condition.and(List.of(hasFormat, holds(schema))));
        });
    }

    /** Whether there is anything to ask of a member. */
    boolean saysSomething() {
        return additional != Condition.ALWAYS
                || name != Condition.ALWAYS
                || !met.isEmpty()
                || patterns.values().stream().anyMatch(holds -> holds != Condition.ALWAYS);
    }

    /** Adds the method and returns its name. */
    String emit() {
        Condition property = met.isEmpty() ? Condition.ALWAYS : property();
        if (additional == Condition.ALWAYS && name == Condition.ALWAYS && patterns.isEmpty()) {
            return methods.isProperty();
        }
        checks.addAll(member(property));
        return methods.isMember();
    }

    private List<MethodSpec> member(Condition property) {
        Guards guards = new Guards().require(name).require(property);
        boolean asksForRest = additional != Condition.ALWAYS;
        if (asksForRest && !patterns.isEmpty() && !namePatterns.areMany()) {
            guards.add(CodeBlock.builder()
                    .addStatement("boolean isAdditional = $L", isNamed().fails())
                    .build());
            patterns.forEach((regex, holds) -> guards.add(pattern(regex, holds)));
            guards.require(Condition.or(List.of(Condition.of("isAdditional").not(), additional)));
            return List.of(method(methods.isMember()).addCode(guards.body()).build());
        }
        patterns.forEach((regex, holds) -> guards.require(
                Condition.or(List.of(checks.matches(regex, "name").not(), holds))));
        if (asksForRest) {
            guards.require(Condition.or(List.of(isNamed(), isMatched(), additional)));
        }
        return guards.methods(methods.isMember(), "name, value", this::method);
    }

    /** Checked apart from the patterns, by a method of its own. */
    private Condition isMatched() {
        return patterns.isEmpty()
                ? Condition.NEVER
                : namePatterns.isUnmatched("name").not();
    }

    /** A member whose name matches is not additional, even if its value violates the schema of the pattern. */
    private CodeBlock pattern(Regex regex, Condition holds) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", checks.matches(regex, "name").holds());
        if (holds != Condition.ALWAYS) {
            code.add(Guards.refuse(holds));
        }
        return code.addStatement("isAdditional = false").endControlFlow().build();
    }

    /** Whether the name is that of a described property. */
    private Condition isNamed() {
        return checks.isNamed(List.copyOf(named));
    }

    /** Whether the value satisfies the schema of the property of that name. */
    private Condition property() {
        String method = methods.isProperty();
        List<SwitchMethod.Case> cases = met.entrySet().stream()
                .map(entry -> new SwitchMethod.Case(
                        CodeBlock.of("$L", JavaLiteral.of(entry.getKey())),
                        holds(entry.getValue()).holds()))
                .toList();
        checks.addAll(
                new SwitchMethod(new MethodParts(method), CodeBlock.of("name"), CodeBlock.of("true"), "name, value")
                        .methods(cases, this::method));
        return Condition.of("$N(name, value)", method);
    }

    private Condition holds(PlanId schema) {
        return checks.holds(schema, "value");
    }

    private MethodSpec.Builder method(String methodName) {
        return MethodSpec.methodBuilder(methodName)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "name")
                .addParameter(checks.support().jsonValue(), "value");
    }
}
