package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the class that checks the schemas of one file, each as it is written: a pass that only answers yes or no, and one
 * that reports. Both call the same predicates.
 */
public final class ChecksEmitter {

    private final Blueprint blueprint;
    private final String file;
    private final List<SchemaPlan> plans;
    private final PassDemand demand;
    private final Map<ClassName, ChecksClass> classes = new LinkedHashMap<>();

    /**
     * An emitter.
     *
     * @param demand which methods are called, and so must exist
     */
    public ChecksEmitter(Blueprint blueprint, String file, List<SchemaPlan> plans, PassDemand demand) {
        this.blueprint = blueprint;
        this.file = file;
        this.plans = plans;
        this.demand = demand;
    }

    public TypeSpec.Builder emit() {
        ClassName ofFile = blueprint.checks(plans.get(0).id()).owner().topLevelClassName();
        TypeSpec.Builder spec = type(ofFile)
                .addJavadoc("Checks the schemas of $L, each as it is written there.", JavadocText.code(file))
                .addField(FieldSpec.builder(String.class, "FILE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaLiteral.of(file + "#"))
                        .build());
        plans.forEach(this::methods);
        classes.forEach((name, checks) -> {
            if (name.equals(ofFile)) {
                checks.addTo(spec);
            } else {
                TypeSpec.Builder part =
                        type(name).addModifiers(Modifier.STATIC).addJavadoc("More than one class can hold.");
                checks.addTo(part);
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

    private ChecksClass classOf(SchemaPlan plan) {
        return classes.computeIfAbsent(blueprint.checks(plan.id()).owner(), owner -> new ChecksClass(blueprint, owner));
    }

    private void methods(SchemaPlan plan) {
        ChecksClass checks = classOf(plan);
        Set<PassDemand.Pass> passes = demand.of(plan);
        if (passes.contains(PassDemand.Pass.VALUE)) {
            new BooleanPassEmitter(checks, plan).emit();
        }
        if (passes.contains(PassDemand.Pass.TEXT)) {
            new TextPassEmitter(checks, plan).emit();
        }
        if (passes.contains(PassDemand.Pass.COLLECT)) {
            new CollectingPassEmitter(checks, plan).emit();
        }
        plan.check(Check.Enum.class)
                .filter(allowed -> ScalarConditions.areStrings(allowed) || passes.contains(PassDemand.Pass.TEXT))
                .ifPresent(allowed -> listed(checks, plan, allowed));
    }

    /** The predicate of {@code enum}, of strings. */
    private void listed(ChecksClass checks, SchemaPlan plan, Check.Enum allowed) {
        List<String> texts = ScalarConditions.strings(allowed);
        if (texts.isEmpty()) {
            return;
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        blueprint.checks(plan.id()).isListed())
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "value");
        if (texts.size() > Guards.MOST_TOGETHER) {
            method.addStatement("return $L", checks.isAmong(texts, "value").holds());
        } else {
            CodeBlock values = texts.stream()
                    .map(value -> CodeBlock.of("$L", JavaLiteral.of(value)))
                    .collect(CodeBlock.joining(",$W"));
            method.addCode("return switch (value) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", values);
        }
        checks.add(method.build());
    }
}
