package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that reads a type in one pass over the bytes, and ties it to its writer and its checks. */
public final class CodecEmitter {

    private final Blueprint blueprint;
    private final TypeShape shape;
    private final ClassName type;
    private final ClassName codec;

    public CodecEmitter(Blueprint blueprint, TypeShape shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.type = blueprint.types().of(shape.key());
        this.codec = blueprint.types().codec(shape.key());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .superclass(blueprint.support().jsonCodec(type))
                .addJavadoc("Reads and writes {@link $T}.", type)
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class)", type)
                        .build());
        if (shape instanceof TypeShape.ObjectType object) {
            List<Member> members = Member.of(object, blueprint);
            spec.addField(FieldSpec.builder(blueprint.support().jsonNames(), "NAMES", Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($L)", blueprint.support().jsonNames(), names(members))
                    .build());
            new ReadingEmitter(blueprint, object, members).emit(spec, codec);
        } else if (shape instanceof TypeShape.UnionType union) {
            new UnionCodecEmitter(blueprint, union).emit(spec);
        } else if (shape instanceof TypeShape.TupleType tuple) {
            new TupleReading(blueprint, tuple).emit(spec);
        } else {
            new WholeReading(blueprint, shape).emit(spec);
        }
        return spec.addMethod(write()).addMethod(accepts()).addMethod(collect());
    }

    private static CodeBlock names(List<Member> members) {
        return members.stream()
                .filter(member -> !member.isOpen())
                .map(member -> CodeBlock.of("$L", JavaLiteral.of(member.wireName())))
                .collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addParameter(type, "value")
                .addCode(written())
                .build();
    }

    private CodeBlock written() {
        if (shape instanceof TypeShape.UnionType union) {
            return new UnionCodecEmitter(blueprint, union).write();
        }
        return CodeBlock.builder()
                .addStatement(
                        shape instanceof TypeShape.EnumType ? "out.value(value.wireValue())" : "value.writeTo(out)")
                .build();
    }

    /** What builders of other packages call, which cannot see the builder's own method. */
    public MethodSpec unchecked() {
        return MethodSpec.methodBuilder("unchecked")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(Object.class, "builder")
                .addStatement("return (($T) builder).unchecked()", type.nestedClass(ClassNames.BUILDER))
                .build();
    }

    /** Where the schemas do not say that a value must be an object, the class does. */
    private MethodSpec accepts() {
        List<CodeBlock> conditions = new ArrayList<>();
        if (demandsObject()) {
            conditions.add(
                    CodeBlock.of("value instanceof $T", blueprint.support().jsonObject()));
        }
        shape.key().ids().forEach(id -> conditions.add(call(id, methodsOf(id).isValid(), "value")));
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
        if (demandsObject()) {
            method.addStatement(
                    "at.type($L, $S)", JavaLiteral.of(shape.key().source().toString()), "object");
        }
        shape.key()
                .ids()
                .forEach(id -> method.addStatement(call(id, methodsOf(id).collect(), "at")));
        return method.build();
    }

    private boolean demandsObject() {
        return shape instanceof TypeShape.ObjectType object && !object.saysObject();
    }

    private CodeBlock call(SchemaId id, String method, String argument) {
        return CodeBlock.of("$T.$N($N)", methodsOf(id).owner(), method, argument);
    }

    private CheckMethods methodsOf(SchemaId id) {
        return blueprint.checks(blueprint.plans().bound(id));
    }
}
