package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.ChecksDemand;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.ConstantPool;
import io.github.presencecodegen.emit.checks.code.PlanCode;
import io.github.presencecodegen.emit.checks.report.ReportEmitter;
import io.github.presencecodegen.emit.checks.verdict.ListedEmitter;
import io.github.presencecodegen.emit.checks.verdict.TextPassEmitter;
import io.github.presencecodegen.emit.checks.verdict.ValuePassEmitter;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Emits the classes that check the schemas of the files that a package reaches, each schema as it is written: what is called
 * by the rest of the package, and what that calls, until nothing is called that has not been emitted.
 */
public final class ChecksEmitter {

    private final Blueprint blueprint;
    private final Map<PlanId, PlanCode> codes = new HashMap<>();

    /** An emitter for the package of a blueprint, to be asked when all other code of the package has been emitted. */
    public ChecksEmitter(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** The plans that are called, by the file of their schema; in each in the order in which the schemas are written. */
    public Map<String, List<SchemaPlan>> called() {
        for (Optional<ChecksDemand.Call> call = next(); call.isPresent(); call = next()) {
            emit(call.get());
        }
        Map<String, List<SchemaPlan>> byFile = new TreeMap<>();
        for (SchemaPlan plan : blueprint.plans().all()) {
            if (codes.containsKey(plan.id())) {
                byFile.computeIfAbsent(plan.id().schema().file(), unused -> new ArrayList<>())
                        .add(plan);
            }
        }
        return byFile;
    }

    private Optional<ChecksDemand.Call> next() {
        return blueprint.demand().next();
    }

    private void emit(ChecksDemand.Call call) {
        PlanCode planCode = codes.computeIfAbsent(call.plan(), unused -> new PlanCode());
        CheckCode code = new CheckCode(blueprint, blueprint.plans().plan(call.plan()), planCode, call.pass());
        switch (call.pass()) {
            case VALUE -> new ValuePassEmitter(code).emit();
            case TEXT -> new TextPassEmitter(code).emit();
            case REPORT -> new ReportEmitter(code).emit();
            case LISTED -> new ListedEmitter(code).emit();
        }
    }

    /** The class of a file, with some plans of it. */
    public TypeSpec.Builder emit(String file, List<SchemaPlan> plans) {
        ClassName ofFile = blueprint.checks(plans.get(0).id()).owner().topLevelClassName();
        TypeSpec.Builder spec = type(ofFile)
                .addJavadoc("Checks the schemas of $L, each as it is written there.", JavadocText.code(file))
                .addField(FieldSpec.builder(String.class, "FILE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaLiteral.of(file + "#"))
                        .build());
        Map<ClassName, List<PlanCode>> classes = new LinkedHashMap<>();
        for (SchemaPlan plan : plans) {
            classes.computeIfAbsent(blueprint.checks(plan.id()).owner(), unused -> new ArrayList<>())
                    .add(Objects.requireNonNull(codes.get(plan.id())));
        }
        classes.forEach((name, content) -> {
            if (name.equals(ofFile)) {
                add(content, spec);
            } else {
                TypeSpec.Builder part =
                        type(name).addModifiers(Modifier.STATIC).addJavadoc("More than one class can hold.");
                add(content, part);
                spec.addType(part.build());
            }
        });
        return spec;
    }

    private static TypeSpec.Builder type(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static void add(List<PlanCode> content, TypeSpec.Builder type) {
        ConstantPool constants = new ConstantPool();
        content.forEach(code -> code.constants().forEach(constants::place));
        constants.addTo(type);
        content.forEach(code -> type.addMethods(code.methods()));
    }
}
