package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits what reads a property of a value. */
final class AccessorEmitter {

    private final Blueprint blueprint;
    private final JavadocComments described;
    private final String owningFile;
    private final ConstraintText constraints;

    AccessorEmitter(Blueprint blueprint, JavadocComments described, String owningFile) {
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
        if (!member.isRequired() && member.isContainer() && !member.isOpen()) {
            methods.add(has(member));
        }
        if (member.isNullable() && (!member.isRequired() || member.isContainer())) {
            methods.add(isNull(member));
        }
        if (member.leavesSome()) {
            methods.add(unmatched(member));
        }
        return Deprecation.marked(methods, member);
    }

    private MethodSpec accessor(Member member) {
        TypeName returned = member.isAbsentAsNull()
                ? blueprint.nullness().nullable(member.type().box())
                : member.type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addJavadoc(
                        "$L",
                        described.accessor(
                                member.property().documentation(),
                                returned(member) + constraints.of(member, owningFile)));
        if (member.property().documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement("return $L", value(member)).build();
    }

    private static CodeBlock value(Member member) {
        CodeBlock value = CodeBlock.of(member.leavesSome() ? "$N.matched()" : "$N", member.accessor());
        boolean isEmptyForNull =
                member.isContainer() && !member.isOpen() && (!member.isRequired() || member.isNullable());
        return isEmptyForNull
                ? CodeBlock.of(
                        "$N == null ? $T.of() : $L", member.accessor(), member.isMap() ? Map.class : List.class, value)
                : value;
    }

    private static String returned(Member member) {
        if (member.isOpen()) {
            return "the properties that the schema describes without naming them, by name, in insertion order";
        }
        String value = "the value of " + member.wireNameInDocs();
        if (member.isNullable() && member.isRequired()) {
            return value + (member.isContainer() ? "; empty if it is null" : ", or null if it is null");
        }
        String absent = member.isNullable() ? "absent or null" : "absent";
        return member.isRequired()
                ? value
                : value + (member.isContainer() ? "; empty if it is " + absent : ", or null if it is " + absent);
    }

    private MethodSpec isNull(Member member) {
        return MethodSpec.methodBuilder(member.names().isNull())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is present and null}", member.wireNameInDocs())
                .addStatement("return $N", member.names().setNull())
                .build();
    }

    private MethodSpec unmatched(Member member) {
        ClassName object = blueprint.support().jsonObject();
        return MethodSpec.methodBuilder(member.names().unmatched())
                .addModifiers(Modifier.PUBLIC)
                .returns(object)
                .addJavadoc(
                        "{@return the members of $L that match no pattern of the schema; empty if there are none}",
                        member.wireNameInDocs())
                .addStatement("return $1N == null ? $2T.EMPTY : $1N.unmatched()", member.accessor(), object)
                .build();
    }

    private MethodSpec orDefault(Member member) {
        return MethodSpec.methodBuilder(member.names().orDefault())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type())
                .addParameter(member.type(), "absent")
                .addJavadoc(
                        "{@return the value of $1L, or the given value if it is absent}\n"
                                + "@param absent the value to return if $1L is absent",
                        member.wireNameInDocs())
                .addStatement("return this.$1N == null ? absent : this.$1N", member.accessor())
                .build();
    }

    private MethodSpec has(Member member) {
        return MethodSpec.methodBuilder(member.names().has())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is present, even if empty}", member.wireNameInDocs())
                .addStatement("return $N != null", member.accessor())
                .build();
    }
}
