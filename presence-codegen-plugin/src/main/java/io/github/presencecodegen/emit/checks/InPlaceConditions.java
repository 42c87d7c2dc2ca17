package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.plan.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** What the schemas demand that apply to the same value, asked of a value or of a string. */
final class InPlaceConditions {

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final Subject subject;
    private final CheckMethods methods;

    InPlaceConditions(ChecksClass checks, SchemaPlan plan, Subject subject) {
        this.checks = checks;
        this.plan = plan;
        this.subject = subject;
        this.methods = checks.methodsOf(plan);
    }

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Check check : plan.checks()) {
            if (check instanceof Check.InPlace inPlace) {
                inPlace.schemas().forEach(applied -> conditions.add(holds(applied.schema())));
            } else if (check instanceof Check.AnyOf anyOf) {
                conditions.add(noted(anyOf, anyOf(anyOf)));
            } else if (check instanceof Check.OneOf oneOf) {
                conditions.add(noted(oneOf, oneOf(oneOf)));
            } else if (check instanceof Check.Not not) {
                conditions.add(holds(not.schema()).not());
            } else if (check instanceof Check.Condition condition) {
                conditions.add(Condition.choice(
                        holds(condition.test()),
                        condition.then().map(this::holds).orElse(Condition.ALWAYS),
                        condition.otherwise().map(this::holds).orElse(Condition.ALWAYS)));
            }
        }
        return conditions;
    }

    private Condition noted(Check composition, Condition holds) {
        if (subject == Subject.VALUE) {
            checks.note(composition, holds);
        }
        return holds;
    }

    private Condition holds(PlanId schema) {
        return checks.holds(schema, subject, "value");
    }

    private Condition anyOf(Check.AnyOf anyOf) {
        if (anyOf.tag().isPresent()) {
            return chosen(anyOf.keyword(), anyOf.tag().get(), anyOf.schemas());
        }
        List<Condition> branches = anyOf.schemas().stream().map(this::holds).toList();
        if (branches.size() <= Guards.MOST_TOGETHER) {
            return Condition.or(branches);
        }
        Guards none = new Guards();
        branches.forEach(branch -> none.require(branch.not()));
        String name = methods.isNone(anyOf.keyword(), subject);
        checks.addAll(none.methods(name, "value", (part, number) -> method(part, TypeName.BOOLEAN)));
        return Condition.of("$N(value)", name).not();
    }

    private Condition oneOf(Check.OneOf oneOf) {
        if (oneOf.tag().isPresent()) {
            return chosen("oneOf", oneOf.tag().get(), oneOf.schemas());
        }
        List<Condition> branches = new ArrayList<>();
        int certain = 0;
        for (PlanId schema : oneOf.schemas()) {
            Condition branch = holds(schema);
            if (branch == Condition.ALWAYS) {
                certain++;
            } else if (branch != Condition.NEVER) {
                branches.add(branch);
            }
        }
        if (certain > 1) {
            return Condition.NEVER;
        }
        if (certain == 1 || branches.size() < 2) {
            Condition any = Condition.or(branches);
            return certain == 1 ? any.not() : any;
        }
        count(branches);
        return ScalarConditions.comparison(CodeBlock.of("$N(value)", methods.holding(subject)), "== 1", "!= 1");
    }

    /** The method that counts the branches that hold; from two on it does not matter how many. */
    private void count(List<Condition> branches) {
        String name = methods.holding(subject);
        for (int from = 0, part = 1; from < branches.size(); from += Guards.MOST_TOGETHER, part++) {
            int to = Math.min(from + Guards.MOST_TOGETHER, branches.size());
            MethodSpec.Builder method = method(part == 1 ? name : name + "$part" + part, TypeName.INT)
                    .addStatement("int holding = 0");
            for (int i = from; i < to; i++) {
                method.beginControlFlow("if ($L)", branches.get(i).holds());
                if (i > from) {
                    method.beginControlFlow("if (holding == 1)")
                            .addStatement("return 2")
                            .endControlFlow();
                }
                method.addStatement(i == from ? "holding = 1" : "holding++").endControlFlow();
            }
            method.addStatement(
                    to < branches.size() ? "return holding + $N(value)" : "return holding",
                    to < branches.size() ? new Object[] {name + "$part" + (part + 1)} : new Object[0]);
            checks.add(method.build());
        }
    }

    /** Every branch demands an object, so that no string is any of them. */
    private Condition chosen(String keyword, Tag tag, List<PlanId> branches) {
        if (subject == Subject.TEXT) {
            return Condition.NEVER;
        }
        Map<Integer, Condition> conditions = new TreeMap<>();
        for (int i = 0; i < branches.size(); i++) {
            conditions.put(i, holds(branches.get(i)));
        }
        checks.addAll(new TagEmitter(checks, tag, methods.chosen(keyword)).emit());
        List<Map.Entry<Integer, Condition>> entries = List.copyOf(conditions.entrySet());
        String name = methods.isChosen(keyword);
        for (int from = 0, part = 1; from < entries.size(); from += Guards.MOST_TOGETHER, part++) {
            int to = Math.min(from + Guards.MOST_TOGETHER, entries.size());
            CodeBlock.Builder code =
                    CodeBlock.builder().add("return switch ($N(value)) {\n$>", methods.chosen(keyword));
            for (Map.Entry<Integer, Condition> entry : entries.subList(from, to)) {
                code.add("case $L -> $L;\n", entry.getKey(), entry.getValue().holds());
            }
            CodeBlock otherwise = to < entries.size()
                    ? CodeBlock.of("$N(value)", name + "$part" + (part + 1))
                    : CodeBlock.of("false");
            code.add("default -> $L;\n$<};\n", otherwise);
            checks.add(method(part == 1 ? name : name + "$part" + part, TypeName.BOOLEAN)
                    .addCode(code.build())
                    .build());
        }
        return Condition.of("$N(value)", name);
    }

    private MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned)
                .addParameter(
                        subject == Subject.VALUE ? checks.support().jsonValue() : ClassName.get(String.class), "value");
    }
}
