package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that reads a type in one pass over the bytes, and ties it to its writer and its checks. */
final class CodecEmitter {

    private final Blueprint blueprint;
    private final TypeShape.ObjectType object;
    private final ClassName type;
    private final ClassName codec;
    private final List<Member> members;

    CodecEmitter(Blueprint blueprint, TypeShape.ObjectType object) {
        this.blueprint = blueprint;
        this.object = object;
        this.type = blueprint.types().of(object.key());
        this.codec = blueprint.types().codec(object.key());
        this.members = Member.of(object, blueprint);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .superclass(blueprint.support().jsonCodec(type))
                .addJavadoc("Reads and writes {@link $T}.", type)
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addField(FieldSpec.builder(blueprint.support().jsonNames(), "NAMES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", blueprint.support().jsonNames(), names())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        new ReadingEmitter(blueprint, object, members).emit(spec, codec);
        return spec.addMethod(write()).addMethod(accepts()).addMethod(collect());
    }

    private CodeBlock names() {
        return members.stream()
                .map(member -> CodeBlock.of("$L", JavaLiteral.of(member.wireName())))
                .collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addParameter(type, "value")
                .addStatement("value.writeTo(out)")
                .build();
    }

    /** What builders of other packages call, which cannot see the builder's own method. */
    MethodSpec unchecked() {
        return MethodSpec.methodBuilder("unchecked")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(Object.class, "builder")
                .addStatement("return (($T) builder).unchecked()", type.nestedClass("Builder"))
                .build();
    }

    /** Where the schemas do not say that a value must be an object, the class does. */
    private MethodSpec accepts() {
        List<CodeBlock> conditions = new ArrayList<>();
        if (!object.saysObject()) {
            conditions.add(
                    CodeBlock.of("value instanceof $T", blueprint.support().jsonObject()));
        }
        object.key().ids().forEach(id -> conditions.add(call(id, methodsOf(id).isValid(), "value")));
        return MethodSpec.methodBuilder("accepts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(blueprint.support().jsonValue(), "value")
                .addStatement("return $L", CodeBlock.join(conditions, "$W&& "))
                .build();
    }

    private MethodSpec collect() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("collect")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(blueprint.support().violationCollector(), "at");
        if (!object.saysObject()) {
            method.addStatement(
                    "at.type($L, $S)", JavaLiteral.of(object.key().source().toString()), "object");
        }
        object.key()
                .ids()
                .forEach(id -> method.addStatement(call(id, methodsOf(id).collect(), "at")));
        return method.build();
    }

    private CodeBlock call(SchemaId id, String method, String argument) {
        return CodeBlock.of("$T.$N($N)", methodsOf(id).owner(), method, argument);
    }

    private CheckMethods methodsOf(SchemaId id) {
        return blueprint.checks(blueprint.plans().bound(id));
    }
}
