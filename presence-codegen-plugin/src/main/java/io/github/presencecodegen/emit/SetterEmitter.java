package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.shape.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Emits what sets a property in a builder. */
final class SetterEmitter {

    private final Blueprint blueprint;
    private final ClassName builder;
    private final Described described;

    SetterEmitter(Blueprint blueprint, ClassName builder, Described described) {
        this.blueprint = blueprint;
        this.builder = builder;
        this.described = described;
    }

    List<MethodSpec> emit(Member member) {
        List<MethodSpec> methods = new ArrayList<>();
        if (member.isList()) {
            methods.add(list(member));
            methods.add(adding(member));
            if (member.isObject()) {
                methods.add(addingFilled(member));
            }
            return methods;
        }
        methods.add(plain(member, member.isPrimitive() ? member.type() : nullable(member.type())));
        if (member.isPrimitive() && !member.isRequired()) {
            methods.add(plain(member, nullable(member.type().box())));
        }
        if (member.isObject()) {
            methods.add(filled(member));
        }
        return methods;
    }

    private TypeName nullable(TypeName type) {
        return blueprint.nullness().nullable(type);
    }

    private MethodSpec plain(Member member, TypeName type) {
        return setter(member, member.accessor(), "Sets", type, member.accessor(), sentence(member, "the value"))
                .addStatement("this.$1N = $1N", member.accessor())
                .addStatement("return this")
                .build();
    }

    private MethodSpec list(Member member) {
        return setter(
                        member,
                        member.accessor(),
                        "Sets",
                        nullable(member.type()),
                        member.accessor(),
                        sentence(member, "the items, which are copied"))
                .addStatement(
                        "this.$1N = $1N == null ? null : new $2T<>($3T.copyOf($1N))",
                        member.accessor(),
                        ArrayList.class,
                        List.class)
                .addStatement("return this")
                .build();
    }

    private MethodSpec adding(Member member) {
        TypeName item = blueprint.types().of(member.item());
        return setter(member, member.names().add(), "Adds to", item, "item", "the item to add")
                .addCode(listExists(member))
                .addStatement(
                        item.isPrimitive() ? "this.$N.add(item)" : "this.$N.add($T.requireNonNull(item, $S))",
                        item.isPrimitive()
                                ? new Object[] {member.accessor()}
                                : new Object[] {member.accessor(), Objects.class, "item"})
                .addStatement("return this")
                .build();
    }

    private MethodSpec addingFilled(Member member) {
        return setter(
                        member,
                        member.names().add(),
                        "Adds to",
                        consumer(member),
                        "fill",
                        "fills the item to add; it is checked with the outermost value")
                .addCode(filling(member.object()))
                .addStatement("return this.$N($L)", member.names().add(), filled(member.object()))
                .build();
    }

    private MethodSpec filled(Member member) {
        return setter(
                        member,
                        member.accessor(),
                        "Sets",
                        consumer(member),
                        "fill",
                        "fills a new value; it is checked with the outermost one")
                .addCode(filling(member.object()))
                .addStatement("return this.$N($L)", member.accessor(), filled(member.object()))
                .build();
    }

    private CodeBlock filling(TypeKey key) {
        ClassName type = blueprint.types().of(key);
        ClassName filled = type.nestedClass("Builder");
        // Fields and constants hide types of their names in expressions (JLS 6.4.2).
        boolean isNestedBeside = type.topLevelClassName().equals(builder.topLevelClassName());
        CodeBlock made = isNestedBeside
                ? CodeBlock.of("new $T()", filled)
                : CodeBlock.of("$L.builder()", blueprint.types().inExpression(key));
        return CodeBlock.builder()
                .addStatement("$T item = $L", filled, made)
                .addStatement("fill.accept(item)")
                .build();
    }

    /** What the builder of an item holds; only the outermost builder checks. */
    private CodeBlock filled(TypeKey key) {
        return blueprint.isElsewhere(key)
                ? CodeBlock.of("$L.unchecked(item)", blueprint.codec(key))
                : CodeBlock.of("item.unchecked()");
    }

    private TypeName consumer(Member member) {
        ClassName filled = blueprint.types().of(member.object()).nestedClass("Builder");
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), filled);
    }

    private static CodeBlock listExists(Member member) {
        return CodeBlock.builder()
                .beginControlFlow("if (this.$N == null)", member.accessor())
                .addStatement("this.$N = new $T<>()", member.accessor(), ArrayList.class)
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder setter(
            Member member, String name, String verb, TypeName type, String parameter, String meaning) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type, parameter)
                .addJavadoc(
                        "$L",
                        new Paragraphs()
                                .add(verb + " " + member.wireNameInDocs() + ". "
                                        + ReleaseText.added(member.property()
                                                .documentation()
                                                .releases()))
                                .withTags(tags(member, parameter, meaning)));
        if (member.property().documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static List<String> tags(Member member, String parameter, String meaning) {
        List<String> tags = new ArrayList<>(List.of("@param " + parameter + " " + meaning));
        tags.addAll(Described.tags(
                "@return this builder", member.property().documentation().deprecated()));
        return tags;
    }

    private String sentence(Member member, String fallback) {
        return described.inOneSentence(member.property().documentation(), fallback);
    }
}
