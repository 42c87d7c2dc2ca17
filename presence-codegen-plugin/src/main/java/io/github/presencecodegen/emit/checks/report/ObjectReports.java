package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.PartKind;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.emit.checks.verdict.KeyNames;
import io.github.presencecodegen.emit.checks.verdict.NamePatterns;
import io.github.presencecodegen.emit.checks.verdict.ObjectSteps;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports what is wrong with an object, and with its members. */
record ObjectReports(ReportCode code) implements ObjectCheck.Cases<List<Report>> {

    /** The expression for the name of the member that a loop is at. */
    static final String NAME = "object.nameAt(i)";

    private CheckCode checks() {
        return code.checks();
    }

    private PartLoop members() {
        return new PartLoop(code, PartKind.PROPERTIES);
    }

    @Override
    public List<Report> size(ObjectCheck.Size size) {
        return List.of(Report.ofSchema("at.$N(schema, $L)", size.kind().word(), size.limit()));
    }

    @Override
    public List<Report> required(ObjectCheck.Required required) {
        return List.of(Report.ofSchema("at.required(schema,$W$L)", code.texts(required.names())));
    }

    @Override
    public List<Report> dependentRequired(ObjectCheck.DependentRequired dependent) {
        int mostWritten = dependent.size() > ObjectSteps.MANY ? 1 : CodeSize.MOST_TOGETHER;
        return dependent.names().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Report.ofSchema(
                        "at.dependentRequired(schema, $S, $L,$W$L)",
                        dependent.keyword(),
                        JavaLiteral.of(entry.getKey()),
                        code.texts(entry.getValue(), mostWritten)))
                .toList();
    }

    @Override
    public List<Report> properties(ObjectCheck.Properties properties) {
        return properties.schemas().entrySet().stream()
                .map(property -> property(property.getKey(), property.getValue()))
                .toList();
    }

    private Report property(String name, PlanId schema) {
        String literal = JavaLiteral.of(name);
        return code.inPart(CodeBlock.of("member($L,", literal), CodeBlock.of("memberType($L,", literal), schema)
                .orElseGet(() -> entered(literal, code.below("properties", schema)));
    }

    private static Report entered(String name, Report below) {
        return below.isNothing()
                ? below
                : below.withCode(CodeBlock.builder()
                                .add(below.code())
                                .addStatement("at.leave()")
                                .build())
                        .inBlock(CodeBlock.of("if (at.enter($L))", name));
    }

    /** A loop over the members; more than one for patterns that are too many for it. */
    @Override
    public List<Report> patternProperties(ObjectCheck.PatternProperties properties) {
        List<Report> names = new ArrayList<>();
        List<Report> values = new ArrayList<>();
        properties.schemas().forEach((regex, schema) -> {
            Condition matches = checks().matches(regex, NAME);
            FormatName format = properties.names().get(regex);
            if (format != null) {
                names.add(malformedName(matches, format, schema));
            }
            Report below = code.below("patternProperties", schema);
            values.add(below.when(matches));
        });
        List<Report> loops = new ArrayList<>();
        CodeSize.parts(names, Report::code).forEach(some -> loops.add(members().around(Report.together(some))));
        CodeSize.parts(values, Report::code)
                .forEach(some -> loops.add(members().around(members().entered(Report.together(some)))));
        loops.addAll(repeated("patternProperties"));
        return loops;
    }

    /** Of names that stand for equal objects, the first that does so after another is reported. */
    private List<Report> repeated(String keyword) {
        return KeyNames.of(code.asking()).stream()
                .filter(keys -> keys.keyword().equals(keyword))
                .map(keys -> Report.ofSchema(
                        "at.repeatedName(schema, $S,$W$L.repeated(at.value(), name -> $L),$W$L)",
                        keyword,
                        checks().format(keys.format()),
                        keys.takes().holds(),
                        JavaLiteral.of(keys.format())))
                .toList();
    }

    /** A name that a pattern matches is reported with the object, at the keyword next to the schema of its value. */
    private Report malformedName(Condition matches, FormatName format, PlanId schema) {
        Condition isMalformed =
                Condition.and(List.of(matches, checks().hasFormat(format, NAME).not()));
        if (isMalformed == Condition.NEVER) {
            return Report.NOTHING;
        }
        SchemaPlace.Expression place = code.place().of(schema.schema());
        CodeBlock call =
                CodeBlock.of("at.malformedName($L, $L, $L)", place.text(), NAME, JavaLiteral.of(format.name()));
        return Report.statement(call, place.namesSchema()).when(isMalformed);
    }

    @Override
    public List<Report> additionalProperties(ObjectCheck.AdditionalProperties additional) {
        Set<String> named = code.plan()
                .check(ObjectCheck.Properties.class)
                .map(ObjectCheck.Properties::schemas)
                .orElse(Map.of())
                .keySet();
        List<Condition> known = new ArrayList<>();
        if (!named.isEmpty()) {
            known.add(checks().isAmong(List.copyOf(named), NAME));
        }
        NamePatterns patterns = new NamePatterns(code.asking());
        if (!patterns.areMany()) {
            known.addAll(patterns.matching(NAME));
        } else if (InstanceKinds.of(code.plan()).contains(JsonKind.OBJECT)) {
            known.add(patterns.isUnmatched(NAME).not());
        }
        Condition isAdditional = Condition.or(known).not();
        return List.of(members().around(members().each(isAdditional, "additionalProperties", additional.schema())));
    }

    @Override
    public List<Report> propertyNames(ObjectCheck.PropertyNames names) {
        Condition holds = checks().holds(names.schema(), Subject.TEXT, NAME);
        List<Report> reports = new ArrayList<>();
        if (holds != Condition.ALWAYS) {
            reports.add(members().around(Report.ofSchema("at.propertyName(schema, $L, $L)", NAME, holds.holds())));
        }
        reports.addAll(repeated("propertyNames"));
        return reports;
    }

    @Override
    public List<Report> unevaluatedProperties(ObjectCheck.UnevaluatedProperties unevaluated) {
        boolean saysNothing = unevaluated.evaluation().all()
                || checks().deciding(unevaluated.schema()).isEmpty()
                || !InstanceKinds.of(code.plan()).contains(JsonKind.OBJECT);
        return saysNothing
                ? List.of()
                : List.of(
                        members().unevaluated(unevaluated.evaluation(), "unevaluatedProperties", unevaluated.schema()));
    }
}
