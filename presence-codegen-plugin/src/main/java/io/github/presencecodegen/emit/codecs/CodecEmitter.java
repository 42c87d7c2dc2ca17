package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.writing.DefaultConstants;
import io.github.presencecodegen.emit.writing.WritingEmitter;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(codec)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}.", type);
        if (shape instanceof TypeShape.ObjectType object) {
            List<Member> members = Member.of(object, blueprint);
            begin(spec, blueprint.support().objectCodec(type), CodeBlock.of("NAMES,$W"))
                    .addField(names(members))
                    .addField(instance());
            List<Member> conditional = Member.conditional(object, blueprint);
            new ReadingEmitter(blueprint, object, members, conditional).emit(spec, codec);
            spec.addTypes(new DefaultConstants(blueprint, object.key(), members).classes());
            return spec.addMethods(new WritingEmitter(blueprint, object.key(), members, !conditional.isEmpty()).emit())
                    .addMethods(new ComponentsEmitter(blueprint, type, codec, members).emit())
                    .addMethods(new KeptKinds(blueprint, members).emit())
                    .addMethods(new PlacesEmitter(blueprint).emit(members, conditional));
        }
        begin(spec, blueprint.support().jsonCodec(type), CodeBlock.of("")).addField(instance());
        if (shape instanceof TypeShape.UnionType union) {
            new UnionReading(blueprint, union).emit(spec);
        } else if (shape instanceof TypeShape.TupleType tuple) {
            new TupleReading(blueprint, tuple).emit(spec);
        } else {
            new WholeReading(blueprint, shape).emit(spec);
        }
        spec.addMethods(
                shape instanceof TypeShape.UnionType union
                        ? new UnionWriting(blueprint, union).emit()
                        : List.of(write()));
        return spec.addMethods(new PlacesEmitter(blueprint).emit(shape));
    }

    private TypeSpec.Builder begin(TypeSpec.Builder spec, TypeName base, CodeBlock names) {
        return spec.superclass(base)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class,$W$L$L,$W$L)", type, names, accepts(), collect())
                        .build());
    }

    private FieldSpec instance() {
        return FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", codec)
                .build();
    }

    private FieldSpec names(List<Member> members) {
        List<Member> named = members.stream().filter(member -> !member.isOpen()).toList();
        CodeBlock names = named.stream()
                .map(member -> CodeBlock.of("$L", JavaLiteral.of(member.wireName())))
                .collect(CodeBlock.joining(",$W"));
        String required = IntStream.range(0, named.size())
                .filter(index -> named.get(index).isRequired())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return FieldSpec.builder(blueprint.support().jsonNames(), "NAMES", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L)$L",
                        blueprint.support().jsonNames(),
                        names,
                        required.isEmpty() ? "" : CodeBlock.of("$Z.requiring($L)", required))
                .build();
    }

    private MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addParameter(type, "value")
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

    /** Whether the schemas allow a value. Where they do not say that it must be an object, the class does. */
    private CodeBlock accepts() {
        List<CodeBlock> conditions = new ArrayList<>();
        if (demandsObject()) {
            conditions.add(
                    CodeBlock.of("value instanceof $T", blueprint.support().jsonObject()));
        }
        checks().forEach(checks -> conditions.add(CodeBlock.of("$T.$N(value)", checks.owner(), checks.isValid())));
        return conditions.size() == 1 && !demandsObject()
                ? CodeBlock.of(
                        "$T::$N", checks().get(0).owner(), checks().get(0).isValid())
                : CodeBlock.of("value -> $L", CodeBlock.join(conditions, "$W&& "));
    }

    private CodeBlock collect() {
        if (checks().size() == 1 && !demandsObject()) {
            return CodeBlock.of(
                    "$T::$N", checks().get(0).owner(), checks().get(0).collect());
        }
        CodeBlock.Builder reports = CodeBlock.builder().add("at -> {\n$>");
        if (demandsObject()) {
            reports.add(
                    "at.type($L, $S);\n", JavaLiteral.of(shape.key().source().toString()), "object");
        }
        checks().forEach(checks -> reports.add("$T.$N(at);\n", checks.owner(), checks.collect()));
        return reports.add("$<}").build();
    }

    private List<CheckMethods> checks() {
        return shape.key().ids().stream()
                .map(id -> blueprint.checks(blueprint.plans().bound(id)))
                .toList();
    }

    private boolean demandsObject() {
        return shape instanceof TypeShape.ObjectType object && !object.saysObject();
    }
}
