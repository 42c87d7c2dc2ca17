package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import javax.lang.model.element.Modifier;

/** Emits how a value is read that is no object. */
final class WholeReading {

    private final Blueprint blueprint;
    private final TypeShape shape;
    private final ValueReading values;

    WholeReading(Blueprint blueprint, TypeShape shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.values =
                new ValueReading(blueprint, new CodecScope(blueprint.types().codec(shape.key())));
    }

    /** Adds the method for the value, and those for what is inside it. */
    void emit(TypeSpec.Builder codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(blueprint.types().of(shape.key()))
                .addParameter(blueprint.support().jsonReader(), "in");
        codec.addMethod(method.addCode(statements()).build());
        values.addTo(codec);
    }

    private CodeBlock statements() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (shape instanceof TypeShape.ValueType value) {
            CodeBlock read = values.read(value.value(), value.ids(), "in", ReadValue.named("Value"));
            code.addStatement("return new $L($L)", blueprint.types().inExpression(shape.key()), read);
        } else {
            Shape named = new Shape.Named(shape.key());
            code.addStatement("return $L", values.read(named, shape.key().ids(), "in", ReadValue.named("Value")));
        }
        return code.build();
    }
}
