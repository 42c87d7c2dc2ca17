package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the pass that reports. It runs only after a "no", and walks the schema in its own order. */
public final class ReportEmitter {

    private final CheckCode checks;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private final SchemaPlace place;

    /** An emitter of the pass of a plan. */
    public ReportEmitter(CheckCode checks) {
        this.checks = checks;
        this.plan = checks.plan();
        this.methods = checks.methods();
        this.place = new SchemaPlace(plan.id().schema());
    }

    /** Adds the methods. A failed {@code type} silences the other assertions, but not what applies in place. */
    public void emit() {
        List<Report> guarded = new ArrayList<>();
        List<Report> inPlace = new ArrayList<>();
        Reports reports = new Reports(new ReportCode(checks, place));
        for (Check check : plan.checks()) {
            (check instanceof InPlaceCheck ? inPlace : guarded).addAll(check.matchGroup(reports));
        }
        guarded.removeIf(Report::isNothing);
        List<Report> statements = new ArrayList<>(silenced(guarded));
        statements.addAll(inPlace);
        String name = methods.collect();
        boolean isRemembered =
                checks.isReportRemembered() || checks.recursionDepth().isPresent();
        if (isRemembered) {
            method(name, Report.statement(remembering(), false));
        }
        method(isRemembered ? methods.explain() : name, together(statements, name));
    }

    private CodeBlock remembering() {
        OptionalInt depth = checks.recursionDepth();
        return depth.isEmpty()
                ? CodeBlock.of("at.explain($L, $T::$N)", place.declaration(), checks.owner(), methods.explain())
                : CodeBlock.of(
                        "at.explain($L, $L,$W$T::$N,$W$T::$N)",
                        place.declaration(),
                        // A report that was deferred must be made in the end.
                        Math.max(1, depth.getAsInt()),
                        checks.owner(),
                        methods.isValid(),
                        checks.owner(),
                        methods.explain());
    }

    private List<Report> silenced(List<Report> guarded) {
        Set<SchemaType> types =
                plan.check(ValueCheck.Types.class).map(ValueCheck.Types::types).orElse(Set.of());
        if (types.isEmpty()) {
            return guarded;
        }
        CodeBlock hasType = SchemaPlace.type("at", SchemaPlace.VARIABLE, types);
        if (guarded.isEmpty()) {
            return List.of(Report.statement(hasType, true));
        }
        CodeBlock block = together(guarded, methods.collect() + "$typed").code();
        return List.of(new Report(block, true).inBlock(CodeBlock.of("if ($L)", hasType)));
    }

    /** The statements; those that exceed the size of a method go to further methods. */
    private Report together(List<Report> statements, String name) {
        return new MethodParts(name).calling(statements, Report::code, Report::together, (partName, body) -> {
            method(partName, body);
            return Report.statement(CodeBlock.of("$N(at)", partName), false);
        });
    }

    private void method(String name, Report body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(checks.support().violationCollector(), "at");
        if (body.namesSchema()) {
            method.addStatement("$T $N = $L", String.class, SchemaPlace.VARIABLE, place.declaration());
        }
        checks.add(method.addCode(body.code()).build());
    }
}
