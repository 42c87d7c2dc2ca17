package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.builders.SetterMethod.Parameter;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;

/** Emits what sets a property in a builder. */
final class SetterEmitter {

    private final Blueprint blueprint;
    private final SetterMethod setter;
    private final JavadocComments described;
    private final ListSetters lists;
    private final MapSetters maps;
    private final ValueWriting writing;

    /**
     * An emitter.
     *
     * @param codec the codec of the class that is built
     * @param open the open maps of that class
     */
    SetterEmitter(
            Blueprint blueprint, ClassName builder, ClassName codec, List<Member> open, JavadocComments described) {
        this.blueprint = blueprint;
        this.setter = new SetterMethod(blueprint, builder);
        this.described = described;
        this.lists = new ListSetters(blueprint, setter);
        this.writing = new ValueWriting(blueprint);
        this.maps = new MapSetters(blueprint, setter, codec, open);
    }

    List<MethodSpec> emit(Member member) {
        List<MethodSpec> methods = new ArrayList<>();
        if (member.isList()) {
            methods.addAll(lists.emit(member, sentence(member, "the items; they are copied")));
        } else if (member.isMap()) {
            methods.addAll(maps.emit(member, sentence(member, "the entries; they are copied")));
        } else {
            methods.addAll(single(member));
        }
        if (member.isNullable() && (!member.isRequired() || member.isContainer())) {
            methods.add(setNull(member));
        }
        return methods;
    }

    /** Sets a map by the class around it. */
    MethodSpec ofMapClass(Member member, TypeKey key) {
        return maps.ofClass(member, key, sentence(member, "the value"));
    }

    /** Sets a property that is only described under a condition. */
    MethodSpec conditional(Member member) {
        String name = member.accessor();
        TypeName type = setter.nullable(member.type().box());
        return setter.begin(
                        member,
                        name,
                        member.wireNameInDocs() + " set",
                        new Parameter(type, name, sentence(member, "the value")))
                .addStatement(
                        "return describe($L, $L,$W$L)",
                        JavaLiteral.of(member.wireName()),
                        checked(member),
                        writing.writer(member.value()))
                .build();
    }

    private List<MethodSpec> single(Member member) {
        List<MethodSpec> methods = new ArrayList<>();
        boolean isRequiredPrimitive = member.isPrimitive() && member.isRequired();
        // A literal without a fraction is an int, which Java does not box to Long.
        if (isRequiredPrimitive || member.type().equals(TypeName.LONG)) {
            methods.add(plain(member, member.type()));
        }
        if (!isRequiredPrimitive) {
            methods.add(plain(member, setter.nullable(member.type().box())));
        }
        member.object().ifPresent(key -> methods.add(filled(member, key)));
        return methods;
    }

    private MethodSpec plain(Member member, TypeName type) {
        String name = member.accessor();
        MethodSpec.Builder method = setter.begin(
                        member,
                        name,
                        member.wireNameInDocs() + " set",
                        new Parameter(type, name, sentence(member, "the value")))
                .addStatement("this.$N = $L", name, held(member));
        if (member.isNullable()) {
            method.addStatement(
                    "this.$N = $L",
                    member.names().setNull(),
                    member.isRequired() ? CodeBlock.of("$N == null", name) : CodeBlock.of("false"));
        }
        return method.addStatement("return this").build();
    }

    private CodeBlock held(Member member) {
        CodeBlock given = CodeBlock.of("$N", member.accessor());
        return member.value() instanceof Shape.Formatted formatted
                ? CodeBlock.of("$L.ofNullable($L)", blueprint.format(formatted.format()), given)
                : given;
    }

    /** What is set under a condition is not checked when the object is built. */
    private CodeBlock checked(Member member) {
        NameAllocator locals = new NameAllocator();
        CodeBlock given = CodeBlock.of("$N", locals.newName(member.accessor()));
        return FormattedValues.areIn(member.value())
                ? CodeBlock.of(
                        "$L == null ? null : $L",
                        given,
                        new FormattedValues(blueprint, locals).heldChecked(member.value(), given))
                : given;
    }

    private MethodSpec filled(Member member, TypeKey key) {
        return setter.begin(
                        member,
                        member.accessor(),
                        member.wireNameInDocs() + " set",
                        setter.consumer(
                                key,
                                "configures the nested builder, which continues the present value if there is one"))
                .addCode(setter.continuing(key, CodeBlock.of("this.$N", member.accessor())))
                .addStatement("return this.$N($L)", member.accessor(), setter.filled(key))
                .build();
    }

    private MethodSpec setNull(Member member) {
        MethodSpec.Builder method = setter.begin(
                        member, member.names().setNull(), member.wireNameInDocs() + " set to JSON null")
                .addStatement("this.$N = null", member.accessor());
        if (member.leavesSome()) {
            method.addStatement("this.$N = null", member.names().unmatched());
        }
        return method.addStatement("this.$N = true", member.names().setNull())
                .addStatement("return this")
                .build();
    }

    private String sentence(Member member, String fallback) {
        return described.inOneSentence(member.property().documentation(), fallback);
    }
}
