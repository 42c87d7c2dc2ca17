package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.Evaluation;
import io.github.presencecodegen.plan.FormatName;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The statements that report what is wrong with members of objects, and with what nothing has evaluated. */
final class MemberCollecting {

    /** The expression for the name of the member that a loop is at. */
    private static final String NAME = "object.nameAt(i)";

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final SchemaPlace place;
    private final CollectingParts parts;

    MemberCollecting(ChecksClass checks, SchemaPlan plan, SchemaPlace place, CollectingParts parts) {
        this.checks = checks;
        this.plan = plan;
        this.place = place;
        this.parts = parts;
    }

    CodeBlock of(Check check) {
        if (check instanceof Check.AdditionalProperties additional) {
            return additional(additional.schema());
        }
        if (check instanceof Check.PropertyNames names) {
            return names(names.schema());
        }
        if (check instanceof Check.UnevaluatedProperties unevaluated) {
            return unevaluated(unevaluated.schema(), unevaluated.evaluation(), false);
        }
        if (check instanceof Check.UnevaluatedItems unevaluated) {
            return unevaluated(unevaluated.schema(), unevaluated.evaluation(), true);
        }
        return CodeBlock.of("");
    }

    /** A loop over the members; more than one for patterns that are too many for it. */
    List<CodeBlock> patterns(Check.PatternProperties properties) {
        List<CodeBlock> names = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        properties.schemas().forEach((regex, schema) -> {
            Condition matches = checks.matches(regex, NAME);
            FormatName format = properties.names().get(regex);
            if (format != null) {
                names.add(malformedName(matches, format, schema));
            }
            CodeBlock below = parts.below("at", "patternProperties", schema);
            values.add(CollectingParts.inBlock(CodeBlock.of("if ($L)", matches.holds()), below));
        });
        List<CodeBlock> loops = new ArrayList<>();
        CodeSize.parts(names, Function.identity()).forEach(some -> loops.add(members(CodeBlock.join(some, ""))));
        CodeSize.parts(values, Function.identity())
                .forEach(some -> loops.add(members(entered(CodeBlock.join(some, "")))));
        return loops;
    }

    /** A name that a pattern takes is reported with the object, at the keyword beside the schema of its value. */
    private CodeBlock malformedName(Condition matches, FormatName format, PlanId schema) {
        Condition isMalformed =
                Condition.and(List.of(matches, checks.hasFormat(format, NAME).not()));
        return isMalformed == Condition.NEVER
                ? CodeBlock.of("")
                : CollectingParts.inBlock(
                        CodeBlock.of("if ($L)", isMalformed.holds()),
                        CodeBlock.builder()
                                .addStatement(
                                        "at.malformedName($L, $L, $L)",
                                        place.of(schema.schema()),
                                        NAME,
                                        JavaLiteral.of(format.name()))
                                .build());
    }

    private CodeBlock additional(PlanId schema) {
        Set<String> named = plan.check(Check.Properties.class)
                .map(properties -> properties.schemas().keySet())
                .orElse(Set.of());
        List<Condition> known = new ArrayList<>();
        if (!named.isEmpty()) {
            known.add(checks.isAmong(List.copyOf(named), NAME));
        }
        NamePatterns patterns = new NamePatterns(checks, plan);
        if (!patterns.areMany()) {
            known.addAll(patterns.matching(NAME));
        } else if (InstanceKinds.of(plan).contains(JsonKind.OBJECT)) {
            known.add(patterns.isUnmatched(NAME).not());
        }
        return members(each(Condition.or(known).not(), "additionalProperties", schema));
    }

    private CodeBlock names(PlanId schema) {
        Condition holds = checks.holds(schema, Subject.TEXT, NAME);
        return holds == Condition.ALWAYS
                ? CodeBlock.of("")
                : members(CodeBlock.builder()
                        .addStatement("at.propertyName(schema, $L, $L)", NAME, holds.holds())
                        .build());
    }

    private CodeBlock unevaluated(PlanId schema, Evaluation evaluation, boolean ofItems) {
        JsonKind kind = ofItems ? JsonKind.ARRAY : JsonKind.OBJECT;
        if (evaluation.all()
                || checks.deciding(schema).isEmpty()
                || !InstanceKinds.of(plan).contains(kind)) {
            return CodeBlock.of("");
        }
        UnevaluatedEmitter emitter = new UnevaluatedEmitter(checks, plan, evaluation, ofItems);
        CodeBlock each = ofItems
                ? CollectingParts.inBlock(
                        CodeBlock.of("if ($L)", emitter.isUnevaluated().holds()),
                        entered(parts.below("at", "unevaluatedItems", schema)))
                : each(emitter.isUnevaluated(), "unevaluatedProperties", schema);
        return loop(kind, ofItems ? "array" : "object", emitter.declareHeld(), each);
    }

    /** What is asked of each member that a condition is about; names that are forbidden are reported with the object. */
    private CodeBlock each(Condition condition, String keyword, PlanId schema) {
        CodeBlock below = checks.deciding(schema).isNever()
                ? CodeBlock.builder()
                        .addStatement("at.unexpectedMember(schema, $S, $L)", keyword, NAME)
                        .build()
                : entered(parts.below("at", keyword, schema));
        return CollectingParts.inBlock(CodeBlock.of("if ($L)", condition.holds()), below);
    }

    private static CodeBlock entered(CodeBlock below) {
        return below.isEmpty()
                ? below
                : CodeBlock.builder()
                        .addStatement("at.enter(i)")
                        .add(below)
                        .addStatement("at.leave()")
                        .build();
    }

    private CodeBlock members(CodeBlock each) {
        return loop(JsonKind.OBJECT, "object", CodeBlock.of(""), each);
    }

    private CodeBlock loop(JsonKind kind, String variable, CodeBlock before, CodeBlock each) {
        if (each.isEmpty()) {
            return each;
        }
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (at.value() instanceof $T $N)", checks.support().of(kind), variable)
                .add(before)
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", variable)
                .add(each)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
