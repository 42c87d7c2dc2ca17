package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.java.SwitchMethod;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads properties that are only described under a condition. They are kept among the properties that no schema
 * describes, and may have any value.
 */
record ConditionalReading(Blueprint blueprint, ValueReading values, ValueWriting writing) {

    private static final String TYPE = "conditional";

    /** For each property the method, called as the accessor, that reads it from where it is kept; and what tells their types. */
    List<MethodSpec> emit(List<Member> members) {
        List<MethodSpec> methods = new ArrayList<>();
        List<SwitchMethod.Case> cases = new ArrayList<>();
        for (Member member : members) {
            CodeBlock reader = values.reader(member.value(), List.of(), ReadValue.heldBy(member));
            methods.add(accessor(member, reader));
            cases.add(
                    new SwitchMethod.Case(CodeBlock.of("$L", JavaLiteral.of(member.wireName())), type(member, reader)));
        }
        if (!cases.isEmpty()) {
            methods.addAll(new SwitchMethod(new MethodParts(TYPE), CodeBlock.of("name"), CodeBlock.of("null"), "name")
                    .methods(cases, this::typing));
        }
        return methods;
    }

    private MethodSpec accessor(Member member, CodeBlock reader) {
        TypeName type = member.type().box();
        CodeBlock read = CodeBlock.of(
                "$T.conditional(unknown.get($L),$W$L)",
                blueprint.support().jsonReading(),
                JavaLiteral.of(member.wireName()),
                reader);
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.STATIC)
                .returns(member.isContainer() ? type : blueprint.nullness().nullable(type))
                .addParameter(blueprint.support().jsonObject(), "unknown");
        if (!member.isContainer()) {
            CodeBlock shown = FormattedValues.areIn(member.value())
                    ? CodeBlock.of("$T.valueOrNull($L)", blueprint.support().formatted(), read)
                    : read;
            return method.addStatement("return $L", shown).build();
        }
        Class<?> empty = member.isMap() ? Map.class : List.class;
        NameAllocator locals = new NameAllocator();
        locals.newName("unknown");
        CodeBlock value = CodeBlock.of("$N", locals.newName("value"));
        return method.addStatement(
                        "$T value = $L",
                        blueprint.nullness().nullable(blueprint.types().held().of(member.value())),
                        read)
                .addStatement(
                        "return value == null ? $T.of() : $L",
                        empty,
                        new FormattedValues(blueprint, locals).shown(member.value(), value))
                .build();
    }

    private CodeBlock type(Member member, CodeBlock reader) {
        return CodeBlock.of(
                "new $T<$T>($L,$W$L)",
                conditionalType(),
                blueprint.types().held().boxed(member.value()),
                reader,
                writing.writer(member.value()));
    }

    private MethodSpec.Builder typing(String name) {
        TypeName any = ParameterizedTypeName.get(conditionalType(), WildcardTypeName.subtypeOf(Object.class));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .returns(blueprint.nullness().nullable(any))
                .addParameter(String.class, "name");
        return name.equals(TYPE)
                ? method.addAnnotation(Override.class).addModifiers(Modifier.PROTECTED)
                : method.addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private ClassName conditionalType() {
        return blueprint.support().named("ConditionalType");
    }
}
