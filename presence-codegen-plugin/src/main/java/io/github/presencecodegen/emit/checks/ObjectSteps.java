package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.support.JsonKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold of an object, beside being one: {@code required} and {@code properties} in one look-up for each name;
 * whatever is said of all members in one loop.
 */
final class ObjectSteps {

    /** Up to this many properties are looked up; more are met while all members are gone through. */
    private static final int LOOKED_UP = 16;

    /** More names than this would be too many constants for the class. */
    static final int MANY = 1_000;

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final Guards guards = new Guards();

    ObjectSteps(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
    }

    /** The steps for a variable that is called {@code object}. */
    Guards steps() {
        for (Check.Count count : plan.checks(Check.Count.class)) {
            if (count.kind() == CountKind.MIN_PROPERTIES) {
                guards.require(size(">= ", "< ", count.limit()));
            } else if (count.kind() == CountKind.MAX_PROPERTIES) {
                guards.require(size("<= ", "> ", count.limit()));
            }
        }
        properties();
        plan.checks(Check.DependentRequired.class)
                .forEach(dependent -> dependent
                        .names()
                        .forEach((name, needed) -> guards.require(Condition.or(List.of(
                                checks.has("object", name).not(),
                                checks.hasAll("object", needed, dependent.size() <= MANY ? 8 : 1))))));
        members();
        plan.checks(Check.DependentSchemas.class)
                .forEach(dependent -> dependent
                        .schemas()
                        .forEach((name, schema) -> guards.require(Condition.or(List.of(
                                checks.has("object", name).not(),
                                checks.holdsOf(schema, JsonKind.OBJECT, "object"))))));
        return guards;
    }

    private static Condition size(String holds, String fails, int limit) {
        return ScalarConditions.comparison(CodeBlock.of("object.size()"), holds + limit, fails + limit);
    }

    private Map<String, PlanId> described() {
        return plan.check(Check.Properties.class).map(Check.Properties::schemas).orElse(Map.of());
    }

    private void properties() {
        Set<String> required = new LinkedHashSet<>(
                plan.check(Check.Required.class).map(Check.Required::names).orElse(List.of()));
        if (described().size() <= LOOKED_UP) {
            NameAllocator locals = new NameAllocator();
            List.of("value", "object").forEach(locals::newName);
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
        String local = locals.newName(localName(name));
        CodeBlock declaration = CodeBlock.builder()
                .addStatement("$T $N = object.get($L)", checks.support().jsonValue(), local, JavaLiteral.of(name))
                .build();
        guards.require(declaration, property(name, schema, local, required));
    }

    private Condition property(String name, PlanId schema, String local, Set<String> required) {
        Condition holds = checks.holds(schema, local);
        Condition isThere = ScalarConditions.comparison(CodeBlock.of("$N", local), "!= null", "== null");
        if (!required.remove(name)) {
            return Condition.or(List.of(isThere.not(), holds));
        }
        // null is an instance of nothing
        boolean refusesNull = ChecksClass.isInline(checks.deciding(schema));
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
        MemberChecks member = new MemberChecks(checks, plan, met);
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
