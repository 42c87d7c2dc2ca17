package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckPass;
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
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Emits the classes that check the schemas of the files that a package reaches, each schema as it is written: what is called
 * by the rest of the package, and what that calls, until nothing is called that has not been emitted.
 */
public final class ChecksEmitter {

    /**
     * The code of plans that apply more schemas than these together is not kept until its file is written, but emitted a
     * second time then: it takes memory.
     */
    private static final int MOST_KEPT = 10_000;

    private final Blueprint blueprint;
    private final Map<PlanId, Set<CheckPass>> passes = new HashMap<>();
    private final Map<PlanId, PlanCode> kept = new HashMap<>();
    private int parts;

    /** An emitter for the package of a blueprint, to be used after all other code of the package is emitted. */
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
            if (passes.containsKey(plan.id())) {
                byFile.computeIfAbsent(plan.id().schema().file(), unused -> new ArrayList<>())
                        .add(plan);
            }
        }
        blueprint.formats().files().forEach(file -> byFile.computeIfAbsent(file, unused -> new ArrayList<>()));
        return byFile;
    }

    private Optional<ChecksDemand.Call> next() {
        return blueprint.demand().next();
    }

    private void emit(ChecksDemand.Call call) {
        passes.computeIfAbsent(call.plan(), unused -> EnumSet.noneOf(CheckPass.class))
                .add(call.pass());
        boolean isKept = kept.containsKey(call.plan()) || parts < MOST_KEPT;
        emit(call.plan(), call.pass(), isKept ? kept.computeIfAbsent(call.plan(), this::newCode) : new PlanCode());
    }

    private PlanCode newCode(PlanId plan) {
        List<Check> checks = blueprint.plans().plan(plan).checks();
        parts += 1 + checks.stream().mapToInt(check -> check.applied().size()).sum();
        return new PlanCode();
    }

    private void emit(PlanId plan, CheckPass pass, PlanCode planCode) {
        CheckCode code = new CheckCode(
                blueprint.in(plan.schema().file()), blueprint.plans().plan(plan), planCode, pass);
        switch (pass) {
            case VALUE -> new ValuePassEmitter(code).emit();
            case TEXT -> new TextPassEmitter(code).emit();
            case BESIDE_FORMAT -> new TextPassEmitter(code).emitBesideFormat();
            case REPORT -> new ReportEmitter(code).emit();
            case LISTED -> new ListedEmitter(code).emit();
        }
    }

    private PlanCode code(PlanId plan) {
        PlanCode known = kept.remove(plan);
        if (known != null) {
            return known;
        }
        PlanCode again = new PlanCode();
        Objects.requireNonNull(passes.get(plan)).forEach(pass -> emit(plan, pass, again));
        return again;
    }

    /** The class of a file, with some plans of it. */
    public TypeSpec.Builder emit(String file, List<SchemaPlan> plans) {
        ClassName ofFile = blueprint.checksClass(file);
        TypeSpec.Builder spec = type(ofFile)
                .addJavadoc("Validates JSON against the schemas in $L.", JavadocText.code(file))
                .addField(FieldSpec.builder(String.class, "FILE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaLiteral.of(file + "#"))
                        .build());
        Map<ClassName, List<PlanCode>> classes = new LinkedHashMap<>();
        for (SchemaPlan plan : plans) {
            classes.computeIfAbsent(blueprint.checks(plan.id()).owner(), unused -> new ArrayList<>())
                    .add(code(plan.id()));
        }
        new FormatFields(blueprint).addTo(spec, file);
        classes.forEach((name, content) -> {
            if (name.equals(ofFile)) {
                add(content, spec);
            } else {
                TypeSpec.Builder part = type(name)
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc("Methods that exceed the size limit of the enclosing class.");
                add(content, part);
                spec.addType(part.build());
            }
        });
        return spec;
    }

    private TypeSpec.Builder type(ClassName name) {
        return blueprint
                .declarations()
                .ofClass(name)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private void add(List<PlanCode> content, TypeSpec.Builder type) {
        ConstantPool constants = new ConstantPool(blueprint.declarations());
        content.forEach(code -> code.constants().forEach(constants::place));
        constants.addTo(type);
        content.forEach(code -> type.addMethods(code.methods()));
    }
}
