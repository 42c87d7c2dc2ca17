package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.UnionMember;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.DispatchMember;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the codec of a record around values that have no class of their own beside the union. */
final class WrappedMemberCodec {

    private final Blueprint blueprint;
    private final TypeShape.DispatchType union;
    private final DispatchMember member;
    private final ClassName type;
    private final ClassName codec;

    WrappedMemberCodec(Blueprint blueprint, TypeShape.DispatchType union, UnionMember member) {
        this.blueprint = blueprint;
        this.union = union;
        this.member = member.member();
        this.type = member.name();
        this.codec = blueprint.types().codec(union.key()).nestedClass(ClassNames.codec(type.simpleName()));
    }

    TypeSpec emit() {
        ValueReading values = new ValueReading(blueprint, new CodecScope(codec));
        CodeBlock read = values.read(member.shape(), member.ids(), "in", ReadValue.named("Value"));
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(codec)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(blueprint.support().jsonCodec(type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(constructor())
                .addMethod(overriding("read")
                        .returns(type)
                        .addParameter(blueprint.support().jsonReader(), "in")
                        .addStatement(
                                FormattedValues.areIn(member.shape()) ? "return new $T($L, null)" : "return new $T($L)",
                                type,
                                read)
                        .build());
        values.addTo(spec);
        return spec.addMethod(overriding("write")
                        .addParameter(blueprint.support().jsonWriter(), "out")
                        .addParameter(type, "value")
                        .addCode(new ValueWriting(blueprint, union.key())
                                .write(
                                        member.shape(),
                                        CodeBlock.of(
                                                FormattedValues.areIn(member.shape())
                                                        ? "value.value"
                                                        : "value.value()")))
                        .build())
                .build();
    }

    private MethodSpec constructor() {
        List<CheckMethods> checks = member.ids().stream()
                .map(id -> blueprint.checks(blueprint.plans().bound(id)))
                .toList();
        CodeBlock accepts = checks.stream()
                .map(each -> CodeBlock.of("$T.$N(value)", each.owner(), each.isValid()))
                .collect(CodeBlock.joining("$W&& "));
        List<CodeBlock> reports = checks.stream()
                .map(each -> CodeBlock.of("$T.$N(at);", each.owner(), each.collect()))
                .collect(Collectors.toList());
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($T.class,$Wvalue -> $L,$Wat -> {\n$>$L\n$<})",
                        type,
                        accepts,
                        CodeBlock.join(reports, "\n"))
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
