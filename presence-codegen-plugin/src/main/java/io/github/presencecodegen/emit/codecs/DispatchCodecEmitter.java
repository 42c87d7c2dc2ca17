package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.blueprint.UnionMember;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the codec of a union whose values are told apart by tags. */
public final class DispatchCodecEmitter {

    private final Blueprint blueprint;
    private final Support support;
    private final TypeShape.DispatchType union;
    private final ClassName type;
    private final ClassName codec;
    private final List<UnionMember> members;

    /** An emitter of one union. */
    public DispatchCodecEmitter(Blueprint blueprint, TypeShape.DispatchType union) {
        this.blueprint = blueprint;
        this.support = blueprint.support();
        this.union = union;
        this.type = blueprint.types().of(union.key());
        this.codec = blueprint.types().codec(union.key());
        this.members = UnionMember.of(union, blueprint);
    }

    /** The class. */
    public TypeSpec.Builder emit() {
        ClassName base = union.isOfParts() ? support.partDispatchCodec() : support.dispatchCodec();
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(codec)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}.", type)
                .superclass(ParameterizedTypeName.get(base, type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(constructor())
                .addMethods(adding())
                .addMethod(unknown())
                .addMethod(broken())
                .addMethod(write());
        members.stream()
                .filter(member -> member.permitted().isEmpty())
                .forEach(member -> spec.addType(new WrappedMemberCodec(blueprint, union, member).emit()));
        return spec;
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.class", type));
        arguments.add(CodeBlock.of("$T::members", codec));
        if (!union.isOfParts()) {
            arguments.add(CodeBlock.of("$L", JavaLiteral.of(union.tags().get(0))));
        }
        List<String> further = union.tags().stream()
                .skip(1)
                .map(tag -> tag.substring(union.part().length()))
                .toList();
        arguments.add(CodeBlock.of("$T.of($L)", List.class, literals(further)));
        union.schema().ifPresent(schema -> {
            CheckMethods checks = blueprint.checks(blueprint.plans().bound(schema));
            arguments.add(CodeBlock.of("$T::$N", checks.owner(), checks.isValid()));
            arguments.add(CodeBlock.of("$T::$N", checks.owner(), checks.collect()));
        });
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private static CodeBlock literals(Collection<String> texts) {
        return texts.stream()
                .map(text -> CodeBlock.of("$L", JavaLiteral.of(text)))
                .collect(CodeBlock.joining(",$W"));
    }

    private List<MethodSpec> adding() {
        List<CodeBlock> statements = members.stream().map(this::added).toList();
        return new MethodParts("members").chained(CodeSize.parts(statements, code -> code), this::adding);
    }

    private MethodSpec adding(String name, List<CodeBlock> statements, Optional<String> next) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ParameterizedTypeName.get(support.dispatchMembers(), type), "to");
        statements.forEach(method::addCode);
        next.ifPresent(rest -> method.addStatement("$N(to)", rest));
        return method.build();
    }

    private CodeBlock added(UnionMember member) {
        List<Set<String>> tags = member.member().tags();
        CodeBlock further = tags.stream()
                .skip(1)
                .map(values -> CodeBlock.of("$T.of($L)", Set.class, literals(values)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement(
                        "to.add($L,$W$T.of($L),$W$T.of($L))",
                        member.permitted()
                                .map(blueprint::codec)
                                .orElseGet(() -> CodeBlock.of(
                                        "$T.INSTANCE",
                                        codec.nestedClass(
                                                ClassNames.codec(member.name().simpleName())))),
                        Set.class,
                        literals(tags.get(0)),
                        List.class,
                        further)
                .build();
    }

    private MethodSpec unknown() {
        return made("unknown")
                .addParameter(nullable(ClassName.get(String.class)), "tag")
                .addParameter(support.jsonObject(), "json")
                .addStatement("return new $T(tag, json)", type.nestedClass(ClassNames.UNKNOWN))
                .build();
    }

    private MethodSpec broken() {
        TypeName anyType = support.jsonType(WildcardTypeName.subtypeOf(Object.class));
        return made("broken")
                .addParameter(nullable(anyType), "member")
                .addParameter(nullable(support.jsonValue()), "json")
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), support.violation()), "violations")
                .addStatement("return new $T(member, json, violations)", type.nestedClass(ClassNames.BROKEN))
                .build();
    }

    private MethodSpec.Builder made(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type);
    }

    private TypeName nullable(TypeName parameter) {
        return blueprint.nullness().nullable(parameter);
    }

    private MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(support.jsonWriter(), "out")
                .addParameter(type, "value")
                .beginControlFlow("if (value instanceof $T unknown)", type.nestedClass(ClassNames.UNKNOWN))
                .addStatement("out.value(unknown.json())")
                .nextControlFlow("else if (value instanceof $T broken)", type.nestedClass(ClassNames.BROKEN))
                .addStatement("writeBroken(out, broken.json(), broken.violations())")
                .nextControlFlow("else")
                .addStatement("writeModel(out, value)")
                .endControlFlow()
                .build();
    }
}
