package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the class that checks the schemas of one file, each as it is written: a pass that only answers yes or no, and one
 * that reports. Both call the same predicates.
 */
final class ChecksEmitter {

    private final Blueprint blueprint;
    private final String file;
    private final List<SchemaPlan> plans;
    private final Set<SchemaId> called;

    /**
     * An emitter.
     *
     * @param called the schemas whose methods are called from outside, and so must exist
     */
    ChecksEmitter(Blueprint blueprint, String file, List<SchemaPlan> plans, Set<SchemaId> called) {
        this.blueprint = blueprint;
        this.file = file;
        this.plans = plans;
        this.called = called;
    }

    TypeSpec.Builder emit() {
        ClassName type = blueprint.checks(plans.get(0).id()).owner();
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Checks the schemas of $L, each as it is written there.", JavadocText.code(file))
                .addField(FieldSpec.builder(String.class, "FILE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaLiteral.of(file + "#"))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (SchemaPlan plan : plans) {
            if (needsMethods(plan)) {
                spec.addMethod(new BooleanPassEmitter(blueprint, plan).emit());
                spec.addMethod(new CollectingPassEmitter(blueprint, plan).emit());
                plan.check(Check.OneOf.class)
                        .ifPresent(
                                oneOf -> spec.addMethod(PredicateEmitter.isListed(blueprint.checks(plan.id()), oneOf)));
            }
        }
        return spec;
    }

    private boolean needsMethods(SchemaPlan plan) {
        return called.contains(plan.id()) || !plan.isAlias() && !ValueCheck.isInline(plan);
    }
}
