package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.FormatName;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.plan.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that report what is wrong, for each check those that are independent of each other. */
final class CollectingParts {

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private final SchemaPlace place;
    private final MemberCollecting members;

    CollectingParts(ChecksClass checks, SchemaPlan plan, SchemaPlace place) {
        this.checks = checks;
        this.plan = plan;
        this.methods = checks.methodsOf(plan);
        this.place = place;
        this.members = new MemberCollecting(checks, plan, place, this);
    }

    List<CodeBlock> of(Check check) {
        if (check instanceof Check.Properties properties) {
            return properties.schemas().entrySet().stream()
                    .map(property -> property(property.getKey(), property.getValue()))
                    .toList();
        }
        if (check instanceof Check.DependentRequired dependent) {
            return dependent.names().entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> statement(CodeBlock.of(
                            "at.dependentRequired(schema, $S, $L,$W$L)",
                            dependent.keyword(),
                            JavaLiteral.of(entry.getKey()),
                            texts(entry.getValue(), dependent.size() > ObjectSteps.MANY ? 1 : Guards.MOST_TOGETHER))))
                    .toList();
        }
        if (check instanceof Check.InPlace inPlace) {
            return inPlace.schemas().stream()
                    .map(applied -> below("at", applied.keyword(), applied.schema()))
                    .toList();
        }
        if (check instanceof Check.DependentSchemas dependent) {
            return dependent.schemas().entrySet().stream()
                    .map(entry -> inBlock(
                            CodeBlock.of("if (at.has($L))", JavaLiteral.of(entry.getKey())),
                            below("at", dependent.keyword(), entry.getValue())))
                    .toList();
        }
        if (check instanceof Check.PrefixItems items) {
            return prefix(items);
        }
        if (check instanceof Check.PatternProperties properties) {
            return members.patterns(properties);
        }
        return List.of(one(check));
    }

    private CodeBlock one(Check check) {
        if (check instanceof Check.Never) {
            return statement(CodeBlock.of("at.forbidden(schema, $S)", "false"));
        }
        if (check instanceof Check.Range range) {
            return statement(CodeBlock.of("at.range(schema, $S)", range.format()));
        }
        if (check instanceof Check.Const constant) {
            return statement(
                    CodeBlock.of("at.constant(schema, $L)", checks.constants().value(constant.value())));
        }
        if (check instanceof Check.Enum allowed) {
            return enumeration(allowed);
        }
        if (check instanceof Check.Bound bound) {
            return statement(CodeBlock.of(
                    "at.$N(schema, $L)", bound.kind().word(), checks.constants().number(bound.limit())));
        }
        if (check instanceof Check.MultipleOf multiple) {
            return statement(
                    CodeBlock.of("at.multipleOf(schema, $L)", checks.constants().number(multiple.divisor())));
        }
        if (check instanceof Check.Count count) {
            return statement(CodeBlock.of("at.$N(schema, $L)", count.kind().word(), count.limit()));
        }
        if (check instanceof Check.Pattern pattern) {
            return statement(CodeBlock.of(
                    "at.pattern(schema, text -> $L, $L)",
                    checks.matches(pattern.regex(), "text").holds(),
                    JavaLiteral.of(pattern.regex().source())));
        }
        if (check instanceof Check.Format format) {
            return format(format.format());
        }
        if (check instanceof Check.Required required) {
            return statement(CodeBlock.of("at.required(schema,$W$L)", texts(required.names())));
        }
        return composed(check);
    }

    private CodeBlock format(FormatName format) {
        Condition hasFormat = checks.hasFormat(format, "text");
        return hasFormat == Condition.ALWAYS
                ? CodeBlock.of("")
                : statement(CodeBlock.of(
                        "at.format(schema, text -> $L, $L)", hasFormat.holds(), JavaLiteral.of(format.name())));
    }

    private CodeBlock composed(Check check) {
        if (check instanceof Check.UniqueItems) {
            return statement(CodeBlock.of("at.uniqueItems(schema)"));
        }
        if (check instanceof Check.Items items) {
            return items("for (int i = " + items.from() + "; i < at.items(); i++)", items.keyword(), items.schema());
        }
        if (check instanceof Check.Contains contains) {
            return contains(contains);
        }
        if (check instanceof Check.AnyOf anyOf) {
            return branches(anyOf.keyword(), anyOf, anyOf.schemas(), anyOf.tag());
        }
        if (check instanceof Check.OneOf oneOf) {
            return branches("oneOf", oneOf, oneOf.schemas(), oneOf.tag());
        }
        if (check instanceof Check.Not not) {
            return statement(CodeBlock.of(
                    "at.not(schema, value -> $L)",
                    checks.holds(not.schema(), "value").holds()));
        }
        if (check instanceof Check.Condition condition) {
            return condition(condition);
        }
        return members.of(check);
    }

    private CodeBlock enumeration(Check.Enum allowed) {
        List<String> texts = ScalarConditions.strings(allowed);
        if (!ScalarConditions.areStrings(allowed)) {
            return statement(CodeBlock.of(
                    "at.enumeration(schema, $L)", checks.constants().values(allowed.values())));
        }
        if (texts.isEmpty()) {
            return statement(CodeBlock.of("at.enumeration(schema, text -> false)"));
        }
        return statement(
                CodeBlock.of("at.enumeration(schema, $T::$N,$W$L)", checks.name(), methods.isListed(), texts(texts)));
    }

    /** Texts as the last arguments: written out, or as an array where they are many. */
    private CodeBlock texts(List<String> texts) {
        return texts(texts, Guards.MOST_TOGETHER);
    }

    private CodeBlock texts(List<String> texts, int mostWritten) {
        return texts.size() > mostWritten ? checks.constants().texts(texts) : SchemaPlace.words(texts);
    }

    private CodeBlock property(String name, PlanId schema) {
        return inBlock(CodeBlock.of("if (at.enter($L))", JavaLiteral.of(name)), entered("properties", schema));
    }

    private List<CodeBlock> prefix(Check.PrefixItems items) {
        List<CodeBlock> code = new ArrayList<>();
        for (int i = 0; i < items.schemas().size(); i++) {
            CodeBlock below = below("at", items.keyword(), items.schemas().get(i));
            if (!below.isEmpty()) {
                code.add(inBlock(
                        CodeBlock.of("if (at.items() > $L)", i),
                        CodeBlock.builder()
                                .addStatement("at.enter($L)", i)
                                .add(below)
                                .addStatement("at.leave()")
                                .build()));
            }
        }
        return code;
    }

    private CodeBlock items(String loop, String keyword, PlanId schema) {
        CodeBlock below = below("at", keyword, schema);
        return below.isEmpty()
                ? below
                : inBlock(
                        CodeBlock.of(loop),
                        CodeBlock.builder()
                                .addStatement("at.enter(i)")
                                .add(below)
                                .addStatement("at.leave()")
                                .build());
    }

    private CodeBlock contains(Check.Contains contains) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (at.value() instanceof $T array)", checks.support().jsonArray())
                .addStatement("int found = 0")
                .beginControlFlow("for (int i = 0; i < array.size(); i++)")
                .beginControlFlow(
                        "if ($L)",
                        checks.holds(contains.schema(), "array.get(i)").holds())
                .addStatement("found++")
                .endControlFlow()
                .endControlFlow()
                .addStatement(
                        "at.contains(schema, found, $L, $L, $L)",
                        contains.min(),
                        contains.max() == Integer.MAX_VALUE ? -1 : contains.max(),
                        contains.isMinWritten())
                .endControlFlow()
                .build();
    }

    private CodeBlock branches(String keyword, Check composition, List<PlanId> schemas, Optional<Tag> tag) {
        CodeBlock chosen =
                tag.isPresent() ? CodeBlock.of("$N(at.value())", methods.chosen(keyword)) : CodeBlock.of("-1");
        boolean areMany = schemas.size() > Guards.MOST_TOGETHER;
        List<CodeBlock> branches = schemas.stream()
                .map(schema -> branch(keyword, schema, areMany ? place.written() : place))
                .toList();
        CodeBlock all = areMany ? checks.constants().branches(branches) : CodeBlock.join(branches, ",$W");
        Optional<Condition> holds = checks.noted(plan, composition);
        return holds.isEmpty()
                ? statement(CodeBlock.of("at.$N(schema, $L,$W$L)", reporter(keyword), chosen, all))
                : statement(CodeBlock.of(
                        "at.$N(schema, $L,$Wvalue -> $L,$W$L)",
                        recursiveReporter(keyword),
                        chosen,
                        holds.get().holds(),
                        all));
    }

    /** The method of the collector that reports a composition. */
    private static String reporter(String keyword) {
        return keyword.equals("type") ? "unionType" : keyword;
    }

    private static String recursiveReporter(String keyword) {
        return switch (keyword) {
            case "anyOf" -> "recursiveAnyOf";
            case "oneOf" -> "recursiveOneOf";
            default -> "recursiveUnionType";
        };
    }

    private CodeBlock branch(String keyword, PlanId schema, SchemaPlace from) {
        SchemaPlan deciding = checks.deciding(schema);
        if (deciding.isEmpty()) {
            return CodeBlock.of("branch -> {}");
        }
        if (ChecksClass.isInline(deciding)) {
            return CodeBlock.of("branch -> $L", report("branch", keyword, deciding, from));
        }
        CheckMethods target = checks.methodsOf(deciding);
        return CodeBlock.of("$T::$N", target.owner(), target.collect());
    }

    private CodeBlock condition(Check.Condition condition) {
        CodeBlock then =
                condition.then().map(schema -> below("at", "then", schema)).orElse(CodeBlock.of(""));
        CodeBlock otherwise =
                condition.otherwise().map(schema -> below("at", "else", schema)).orElse(CodeBlock.of(""));
        Condition test = checks.holds(condition.test(), "at.value()");
        if (then.isEmpty() && otherwise.isEmpty()) {
            return then;
        }
        if (then.isEmpty()) {
            return inBlock(CodeBlock.of("if ($L)", test.fails()), otherwise);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($L)", test.holds()).add(then);
        if (!otherwise.isEmpty()) {
            code.nextControlFlow("else").add(otherwise);
        }
        return code.endControlFlow().build();
    }

    /** The checks of a schema for what the cursor has just moved to. */
    private CodeBlock entered(String keyword, PlanId schema) {
        CodeBlock below = below("at", keyword, schema);
        return below.isEmpty()
                ? below
                : CodeBlock.builder().add(below).addStatement("at.leave()").build();
    }

    /** The checks of another schema, at the cursor. */
    CodeBlock below(String at, String keyword, PlanId schema) {
        SchemaPlan deciding = checks.deciding(schema);
        return deciding.isEmpty() ? CodeBlock.of("") : statement(report(at, keyword, deciding, place));
    }

    private CodeBlock report(String at, String keyword, SchemaPlan deciding, SchemaPlace from) {
        if (deciding.isNever()) {
            return CodeBlock.of("$N.forbidden($L, $L)", at, from.own(), JavaLiteral.of(keyword));
        }
        if (ChecksClass.isInline(deciding)) {
            return SchemaPlace.type(
                    at,
                    from.of(deciding.id().schema()),
                    deciding.check(Check.Types.class).orElseThrow().types());
        }
        CheckMethods target = checks.methodsOf(deciding);
        return target.call(target.collect(), checks.name(), at);
    }

    static CodeBlock inBlock(CodeBlock head, CodeBlock body) {
        return body.isEmpty()
                ? body
                : CodeBlock.builder()
                        .beginControlFlow("$L", head)
                        .add(body)
                        .endControlFlow()
                        .build();
    }

    private static CodeBlock statement(CodeBlock call) {
        return CodeBlock.builder().addStatement(call).build();
    }
}
