package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Emits the pass that reports. It runs only after a "no", and walks the schema in its own order. */
final class CollectingPassEmitter {

    private static final Pattern ASKS_FOR_PLACE = Pattern.compile("\\(" + SchemaPlace.VARIABLE + "(?:,| \\+|\\))");

    private final ChecksClass checks;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private final SchemaPlace place;
    private final CollectingParts parts;

    CollectingPassEmitter(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
        this.methods = checks.methodsOf(plan);
        this.place = new SchemaPlace(plan.id().schema());
        this.parts = new CollectingParts(checks, plan, place);
    }

    /** Adds the method. A failed {@code type} silences the other assertions, but not what applies in place. */
    void emit() {
        List<CodeBlock> guarded = new ArrayList<>();
        List<CodeBlock> inPlace = new ArrayList<>();
        for (Check check : plan.checks()) {
            (appliesInPlace(check) ? inPlace : guarded).addAll(parts.of(check));
        }
        guarded.removeIf(CodeBlock::isEmpty);
        List<CodeBlock> statements = new ArrayList<>();
        Set<SchemaType> types =
                plan.check(Check.Types.class).map(Check.Types::types).orElse(Set.of());
        if (types.isEmpty()) {
            statements.addAll(guarded);
        } else if (guarded.isEmpty()) {
            statements.add(CodeBlock.builder().addStatement(place.type(types)).build());
        } else {
            statements.add(CodeBlock.builder()
                    .beginControlFlow("if ($L)", place.type(types))
                    .add(together(guarded, methods.collect() + "$typed"))
                    .endControlFlow()
                    .build());
        }
        statements.addAll(inPlace);
        boolean isRemembered = checks.isReportRemembered(plan);
        if (isRemembered) {
            method(
                    methods.collect(),
                    CodeBlock.builder()
                            .addStatement(
                                    "at.explain($L, $T::$N)", place.declaration(), checks.name(), methods.explain())
                            .build());
        }
        String name = isRemembered ? methods.explain() : methods.collect();
        method(name, together(statements, methods.collect()));
    }

    private static boolean appliesInPlace(Check check) {
        return check instanceof Check.InPlace
                || check instanceof Check.AnyOf
                || check instanceof Check.OneOf
                || check instanceof Check.Not
                || check instanceof Check.Condition
                || check instanceof Check.DependentSchemas;
    }

    /** The statements; what is too many goes to further methods. */
    private CodeBlock together(List<CodeBlock> statements, String name) {
        List<List<CodeBlock>> parts = CodeSize.parts(statements, Function.identity());
        if (parts.size() == 1) {
            return CodeBlock.join(statements, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int part = 1; part <= parts.size(); part++) {
            String partName = name + "$part" + part;
            method(partName, CodeBlock.join(parts.get(part - 1), ""));
            calls.addStatement("$N(at)", partName);
        }
        return calls.build();
    }

    private void method(String name, CodeBlock body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(checks.support().violationCollector(), "at");
        if (ASKS_FOR_PLACE.matcher(body.toString()).find()) {
            method.addStatement("$T $N = $L", String.class, SchemaPlace.VARIABLE, place.declaration());
        }
        checks.add(method.addCode(body).build());
    }
}
