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

    /** The beginning of a method, which returns the builder in a new state. */
    MethodSpec.Builder begin(Member member, String name, String state, Parameter... parameters) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
        List<String> tags = new ArrayList<>();
        for (Parameter parameter : parameters) {
            method.addParameter(
                    ParameterSpec.builder(parameter.type(), parameter.name()).build());
            tags.add("@param " + parameter.name() + " " + parameter.meaning());
        }
        boolean isDeprecated = member.property().documentation().deprecated();
        if (isDeprecated) {
            tags.add(JavadocComments.DEPRECATED);
            method.addAnnotation(Deprecated.class);
        }
        return method.addJavadoc(
                "$L",
                new Paragraphs()
                        .add("{@return this builder with " + state + "}")
                        .withTags(tags));
    }

    /** Fills a new builder of a class, in the variable {@code item}. */
    CodeBlock filling(TypeKey key) {
        return filling(key, fresh(key));
    }

    /** Fills a builder of a class that continues a value, unless that is null. */
    CodeBlock continuing(TypeKey key, CodeBlock present) {
        return filling(key, CodeBlock.of("$1L == null ? $2L : $1L.toBuilder()", present, fresh(key)));
    }

    private CodeBlock filling(TypeKey key, CodeBlock item) {
        return CodeBlock.builder()
                .addStatement("$T item = $L", filled(blueprint.types().of(key)), item)
                .addStatement("fill.accept(item)")
                .build();
    }

    private CodeBlock fresh(TypeKey key) {
        ClassName type = blueprint.types().of(key);
        // Fields and constants hide types of their names in expressions (JLS 6.4.2).
        boolean isNestedBeside = type.topLevelClassName().equals(builder.topLevelClassName());
        return isNestedBeside
                ? CodeBlock.of("new $T(null)", filled(type))
                : CodeBlock.of("$L.builder()", blueprint.types().inExpression(key));
    }

    private static ClassName filled(ClassName type) {
        return type.nestedClass(ClassNames.BUILDER);
    }

    /** The value of a nested builder; only the outermost builder validates. */
    CodeBlock filled(TypeKey key) {
        return blueprint.isElsewhere(key)
                ? CodeBlock.of("$L.unchecked(item)", blueprint.codec(key))
                : CodeBlock.of("item.unchecked()");
    }

    /** A parameter that fills a builder of a class. */
    Parameter consumer(TypeKey key, String meaning) {
        TypeName filled = ParameterizedTypeName.get(
                ClassName.get(Consumer.class), filled(blueprint.types().of(key)));
        return new Parameter(filled, "fill", meaning);
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
