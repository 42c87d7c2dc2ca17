package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions on an object, other than its type: {@code required} and {@code properties} in one look-up for each
 * name; whatever is said of all members in one loop.
 */
public final class ObjectSteps {

    /** Up to this many properties are looked up; more are met while all members are gone through. */
    private static final int LOOKED_UP = 16;

    /** More names than this would be too many constants for the class. */
    public static final int MANY = 1_000;

    /** What other variables of the same method are called. */
    private static final List<String> TAKEN = List.of("value", "object", "i", "members", "items");

    private final CheckCode checks;
    private final SchemaPlan plan;
    private final Guards guards = new Guards();

    ObjectSteps(CheckCode checks) {
        this.checks = checks;
        this.plan = checks.plan();
    }

    /** The steps for a variable that is called {@code object}. */
    Guards steps() {
        for (ObjectCheck.Size size : plan.checks(ObjectCheck.Size.class)) {
            guards.require(Size.of("object", size.kind(), size.limit()));
        }
        properties();
        plan.checks(ObjectCheck.DependentRequired.class)
                .forEach(dependent -> dependent
                        .names()
                        .forEach((name, needed) -> guards.require(Condition.or(List.of(
                                checks.has("object", name).not(),
                                checks.hasAll("object", needed, dependent.size() <= MANY ? 8 : 1))))));
        members();
        KeyNames.of(checks)
                .forEach(keys -> guards.require(Condition.of(
                        "$L.areKeys(object, name -> $L)",
                        checks.format(keys.format()),
                        keys.takes().holds())));
        plan.checks(InPlaceCheck.DependentSchemas.class)
                .forEach(dependent -> dependent
                        .schemas()
                        .forEach((name, schema) -> guards.require(Condition.or(List.of(
                                checks.has("object", name).not(),
                                checks.holdsOf(schema, JsonKind.OBJECT, "object"))))));
        return guards;
    }

    private Map<String, PlanId> described() {
        return plan.check(ObjectCheck.Properties.class)
                .map(ObjectCheck.Properties::schemas)
                .orElse(Map.of());
    }

    private void properties() {
        Set<String> required = new LinkedHashSet<>(plan.check(ObjectCheck.Required.class)
                .map(ObjectCheck.Required::names)
                .orElse(List.of()));
        if (described().size() <= LOOKED_UP) {
            NameAllocator locals = new NameAllocator();
            TAKEN.forEach(locals::newName);
            described().forEach((name, schema) -> property(name, schema, required, locals));
        }
        guards.require(checks.hasAll("object", List.copyOf(required)));
    }

    private void property(String name, PlanId schema, Set<String> required, NameAllocator locals) {
        Condition any = checks.holds(schema, "value");
        if (any == Condition.ALWAYS) {
            return;
        }
        if (any == Condition.NEVER) {
            guards.require(checks.has("object", name).not());
            return;
        }
        Optional<CodeBlock> asked = checks.asked(schema);
        if (asked.isPresent()) {
            guards.require(asked(name, schema, asked.get(), required.remove(name)));
            return;
        }
        String local = locals.newName(localName(name));
        CodeBlock declaration = CodeBlock.builder()
                .addStatement("$T $N = object.get($L)", checks.support().jsonValue(), local, JavaLiteral.of(name))
                .build();
        guards.require(declaration, property(name, schema, local, required));
    }

    private Condition asked(String name, PlanId schema, CodeBlock asked, boolean isRequired) {
        if (isRequired && CheckCode.isInline(checks.deciding(schema))) {
            // null is an instance of nothing
            return checks.holds(schema, "object.get(" + JavaLiteral.of(name) + ")");
        }
        return Condition.of(
                isRequired ? "$T.required(object, $L, $L)" : "$T.optional(object, $L, $L)",
                checks.support().jsonParts(),
                JavaLiteral.of(name),
                asked);
    }

    private Condition property(String name, PlanId schema, String local, Set<String> required) {
        Condition holds = checks.holds(schema, local);
        Condition isThere = Condition.comparison(CodeBlock.of("$N", local), "!= null", "== null");
        if (!required.remove(name)) {
            return Condition.or(List.of(isThere.not(), holds));
        }
        // null is an instance of nothing
        boolean refusesNull = CheckCode.isInline(checks.deciding(schema));
        return refusesNull ? holds : Condition.and(List.of(isThere, holds));
    }

    /** A readable name for a local variable. It begins small: a class of its name would be hidden. */
    private static String localName(String property) {
        StringBuilder local = new StringBuilder();
        boolean upper = false;
        for (char c : property.toCharArray()) {
            if (!isPlain(c)) {
                upper = !local.isEmpty();
            } else {
                char small = local.isEmpty() ? Character.toLowerCase(c) : c;
                local.append(upper ? Character.toUpperCase(c) : small);
                upper = false;
            }
        }
        return local.isEmpty() ? "property" : local.toString();
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private void members() {
        Map<String, PlanId> met = described().size() > LOOKED_UP ? described() : Map.of();
        MemberChecks member = new MemberChecks(checks, met);
        if (member.saysSomething()) {
            String method = member.emit();
            guards.add(CodeBlock.builder()
                    .beginControlFlow("for (int i = 0; i < object.size(); i++)")
                    .add(Guards.refuse(Condition.of("$N(object.nameAt(i), object.valueAt(i))", method)))
                    .endControlFlow()
                    .build());
        }
    }
}
