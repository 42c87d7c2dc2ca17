package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.java.SwitchMethod;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** What the schemas demand that apply to the same value, asked of a variable {@code value}: a value, or a string. */
public final class InPlaceConditions implements InPlaceCheck.Cases<List<Condition>> {

    private final CheckCode checks;
    private final Subject subject;
    private final CheckMethods methods;

    /** The conditions of a plan. */
    public InPlaceConditions(CheckCode checks, Subject subject) {
        this.checks = checks;
        this.subject = subject;
        this.methods = checks.methods();
    }

    /** All of them. */
    List<Condition> all() {
        return checks.plan().checks(InPlaceCheck.class).stream()
                .flatMap(check -> check.match(this).stream())
                .toList();
    }

    /** Whether what a composition demands holds. */
    public Condition of(InPlaceCheck composition) {
        return Condition.and(composition.match(this));
    }

    private Condition holds(PlanId schema) {
        return checks.holds(schema, subject, "value");
    }

    private List<Condition> hold(List<PlanId> schemas) {
        return schemas.stream().map(this::holds).toList();
    }

    @Override
    public List<Condition> all(InPlaceCheck.All all) {
        return hold(all.applied().stream().toList());
    }

    /** They are asked with the members of an object. */
    @Override
    public List<Condition> dependentSchemas(InPlaceCheck.DependentSchemas dependent) {
        return List.of();
    }

    @Override
    public List<Condition> negation(InPlaceCheck.Not not) {
        return List.of(holds(not.schema()).not());
    }

    @Override
    public List<Condition> ifThenElse(InPlaceCheck.IfThenElse check) {
        return List.of(Condition.choice(
                holds(check.test()),
                check.then().map(this::holds).orElse(Condition.ALWAYS),
                check.otherwise().map(this::holds).orElse(Condition.ALWAYS)));
    }

    @Override
    public List<Condition> anyOf(InPlaceCheck.AnyOf anyOf) {
        return List.of(anyOf.tag()
                .map(tag -> chosen(anyOf.keyword(), tag, anyOf.schemas()))
                .orElseGet(() -> any(anyOf)));
    }

    private Condition any(InPlaceCheck.AnyOf anyOf) {
        List<Condition> branches = hold(anyOf.schemas());
        if (branches.size() <= CodeSize.MOST_TOGETHER) {
            return Condition.or(branches);
        }
        String name = methods.isNone(anyOf.keyword(), subject);
        checks.share(name, () -> {
            Guards none = new Guards();
            branches.forEach(branch -> none.require(branch.not()));
            return none.methods(name, "value", part -> method(part, TypeName.BOOLEAN));
        });
        return Condition.of("$N(value)", name).not();
    }

    @Override
    public List<Condition> oneOf(InPlaceCheck.OneOf oneOf) {
        return List.of(oneOf.tag()
                .map(tag -> chosen("oneOf", tag, oneOf.schemas()))
                .orElseGet(() -> one(hold(oneOf.schemas()))));
    }

    private Condition one(List<Condition> branches) {
        long certain =
                branches.stream().filter(branch -> branch == Condition.ALWAYS).count();
        List<Condition> open = branches.stream()
                .filter(branch -> branch != Condition.ALWAYS && branch != Condition.NEVER)
                .toList();
        if (certain > 1) {
            return Condition.NEVER;
        }
        if (certain == 1 || open.size() < 2) {
            Condition any = Condition.or(open);
            return certain == 1 ? any.not() : any;
        }
        String name = methods.holding(subject);
        checks.share(name, () -> new MethodParts(name).chained(CodeSize.together(open), this::counting));
        return Condition.comparison(CodeBlock.of("$N(value)", name), "== 1", "!= 1");
    }

    /** A method that counts the branches that hold; from two on it does not matter how many. */
    private MethodSpec counting(String name, List<Condition> branches, Optional<String> next) {
        MethodSpec.Builder method = method(name, TypeName.INT).addStatement("int holding = 0");
        for (int i = 0; i < branches.size(); i++) {
            method.beginControlFlow("if ($L)", branches.get(i).holds());
            if (i > 0) {
                method.beginControlFlow("if (holding == 1)")
                        .addStatement("return 2")
                        .endControlFlow();
            }
            method.addStatement(i == 0 ? "holding = 1" : "holding++").endControlFlow();
        }
        CodeBlock result = next.map(further -> CodeBlock.of("return holding + $N(value)", further))
                .orElse(CodeBlock.of("return holding"));
        return method.addStatement(result).build();
    }

    /** Every branch demands an object, so that no string is any of them. */
    private Condition chosen(String keyword, Tag tag, List<PlanId> branches) {
        if (subject == Subject.TEXT) {
            return Condition.NEVER;
        }
        String chosen = methods.chosen(keyword);
        String name = methods.isChosen(keyword);
        List<SwitchMethod.Case> cases = IntStream.range(0, branches.size())
                .mapToObj(i -> new SwitchMethod.Case(
                        CodeBlock.of("$L", i), holds(branches.get(i)).holds()))
                .toList();
        checks.share(name, () -> {
            List<MethodSpec> both = new ArrayList<>(new TagMethod(checks, tag, chosen).methods());
            CodeBlock position = CodeBlock.of("$N(value)", chosen);
            both.addAll(new SwitchMethod(new MethodParts(name), position, CodeBlock.of("false"), "value")
                    .methods(cases, part -> method(part, TypeName.BOOLEAN)));
            return both;
        });
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
