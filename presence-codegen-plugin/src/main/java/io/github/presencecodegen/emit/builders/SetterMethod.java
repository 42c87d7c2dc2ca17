package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of one builder, as far as they are all alike. */
record SetterMethod(Blueprint blueprint, ClassName builder) {

    /** One parameter of a setter: its type, its name, and what it means. */
    record Parameter(TypeName type, String name, String meaning) {}

    /** The beginning of a method. */
    MethodSpec.Builder begin(Member member, String name, String verb, Parameter... parameters) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : parameters) {
            method.addParameter(
                    ParameterSpec.builder(parameter.type(), parameter.name()).build());
            tags.add("@param " + parameter.name() + " " + parameter.meaning());
        }
        boolean isDeprecated = member.property().documentation().deprecated();
        tags.addAll(JavadocComments.tags("@return this builder", isDeprecated));
        method.addJavadoc("$L", new Paragraphs().add(verb + ".").withTags(tags));
        return isDeprecated ? method.addAnnotation(Deprecated.class) : method;
    }

    /** Fills a new builder of a class, in the variable {@code item}. */
    CodeBlock filling(TypeKey key) {
        ClassName type = blueprint.types().of(key);
        ClassName filled = type.nestedClass(ClassNames.BUILDER);
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
    CodeBlock filled(TypeKey key) {
        return blueprint.isElsewhere(key)
                ? CodeBlock.of("$L.unchecked(item)", blueprint.codec(key))
                : CodeBlock.of("item.unchecked()");
    }

    /** A parameter that fills a builder of a class. */
    Parameter consumer(TypeKey key, String meaning) {
        ClassName filled = blueprint.types().of(key).nestedClass(ClassNames.BUILDER);
        return new Parameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), filled), "fill", meaning);
    }

    TypeName nullable(TypeName type) {
        return blueprint.nullness().nullable(type);
    }

    /** Where a property may be null, it is not once it is set to something else. */
    static CodeBlock isNotNull(Member member) {
        return member.isNullable()
                ? CodeBlock.builder()
                        .addStatement("this.$N = false", member.names().setNull())
                        .build()
                : CodeBlock.of("");
    }
}
