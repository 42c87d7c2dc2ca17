package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what reads a property of a value. */
final class AccessorEmitter {

    private final Blueprint blueprint;
    private final Described described;
    private final String owningFile;
    private final ConstraintText constraints;

    AccessorEmitter(Blueprint blueprint, Described described, String owningFile) {
        this.blueprint = blueprint;
        this.described = described;
        this.owningFile = owningFile;
        this.constraints = new ConstraintText(blueprint);
    }

    List<MethodSpec> emit(Member member) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(accessor(member));
        if (!member.isRequired() && member.isPrimitive()) {
            methods.add(orDefault(member));
        }
        new DefaultEmitter(blueprint).emit(member).ifPresent(methods::add);
        if (!member.isRequired() && member.isList()) {
            methods.add(has(member));
        }
        return Deprecation.marked(methods, member);
    }

    private MethodSpec accessor(Member member) {
        boolean nullable = !member.isRequired() && !member.isList();
        TypeName returned =
                nullable ? blueprint.nullness().nullable(member.type().box()) : member.type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addJavadoc(
                        "$L",
                        described.accessor(
                                member.property().documentation(),
                                "The property " + member.wireNameInDocs() + ".",
                                constraints.of(member, owningFile),
                                returned(member)));
        if (member.property().documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return member.isList() && !member.isRequired()
                ? method.addStatement("return $1N == null ? $2T.of() : $1N", member.accessor(), List.class)
                        .build()
                : method.addStatement("return $N", member.accessor()).build();
    }

    private static String returned(Member member) {
        String absent =
                member.isRequired() ? "" : member.isList() ? "; empty if it is absent" : ", or null if it is absent";
        return "the value of " + member.wireNameInDocs() + absent;
    }

    private MethodSpec orDefault(Member member) {
        return MethodSpec.methodBuilder(member.names().orDefault())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type())
                .addParameter(member.type(), "absent")
                .addJavadoc(
                        "{@return the value of $1L, or another one if it is absent}\n\n"
                                + "@param absent what to return if $1L is absent",
                        member.wireNameInDocs())
                .addStatement("return this.$1N == null ? absent : this.$1N", member.accessor())
                .build();
    }

    private MethodSpec has(Member member) {
        return MethodSpec.methodBuilder(member.names().has())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is there, be it empty}", member.wireNameInDocs())
                .addStatement("return $N != null", member.accessor())
                .build();
    }

    MethodSpec unknownProperties() {
        ClassName type = blueprint.support().jsonObject();
        return MethodSpec.methodBuilder("unknownProperties")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        "{@return the properties that the schema does not describe, in the order in which they came;"
                                + " never null}")
                .addStatement("return unknownProperties")
                .build();
    }
}
