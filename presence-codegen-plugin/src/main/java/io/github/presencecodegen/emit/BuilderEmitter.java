package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the builder of a class: the only way in, so that a property that a later release adds breaks nobody. */
final class BuilderEmitter {

    private final Blueprint blueprint;
    private final ClassName type;
    private final ClassName codec;
    private final ClassName builder;
    private final List<Member> members;
    private final SetterEmitter setters;

    BuilderEmitter(Blueprint blueprint, ClassName type, ClassName codec, List<Member> members, Described described) {
        this.blueprint = blueprint;
        this.type = type;
        this.codec = codec;
        this.builder = type.nestedClass("Builder");
        this.members = members;
        this.setters = new SetterEmitter(blueprint, builder, described);
    }

    TypeSpec emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A builder of {@link $T}. Setting a property to null unsets it.", type);
        members.forEach(member -> spec.addField(field(member)));
        spec.addField(FieldSpec.builder(blueprint.support().jsonObjectBuilder(), "unknownProperties", Modifier.PRIVATE)
                .initializer("$T.builder()", blueprint.support().jsonObject())
                .build());
        spec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        spec.addMethod(copying());
        members.forEach(member -> spec.addMethods(setters.emit(member)));
        return spec.addMethod(unknownProperties())
                .addMethod(putUnknownProperty())
                .addMethod(build())
                .addMethod(unchecked())
                .build();
    }

    private FieldSpec field(Member member) {
        FieldSpec.Builder field = FieldSpec.builder(
                blueprint.nullness().nullable(member.type().box()), member.accessor(), Modifier.PRIVATE);
        return member.isConstant() && member.isRequired()
                ? field.initializer("$N", member.names().constant()).build()
                : field.build();
    }

    private MethodSpec copying() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type, "value");
        for (Member member : members) {
            CodeBlock copy = member.isList()
                    ? CodeBlock.of(
                            "value.$1N == null ? null : new $2T<>(value.$1N)", member.accessor(), ArrayList.class)
                    : CodeBlock.of("value.$N", member.accessor());
            constructor.addStatement("this.$N = $L", member.accessor(), copy);
        }
        return constructor
                .addStatement("this.unknownProperties = value.unknownProperties.toBuilder()")
                .build();
    }

    private MethodSpec unknownProperties() {
        ClassName object = blueprint.support().jsonObject();
        return MethodSpec.methodBuilder("unknownProperties")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(blueprint.nullness().nullable(object), "unknownProperties")
                .addJavadoc("Sets the properties that the schema does not describe.\n\n"
                        + "@param unknownProperties all of them\n@return this builder\n"
                        + "@throws IllegalArgumentException if the schema describes one of them")
                .addStatement(
                        "this.unknownProperties = unknownProperties == null\n? $1T.builder()\n"
                                + ": $2T.NAMES$Z.requireUndeclared(unknownProperties)$Z.toBuilder()",
                        object,
                        codec)
                .addStatement("return this")
                .build();
    }

    private MethodSpec putUnknownProperty() {
        return MethodSpec.methodBuilder("putUnknownProperty")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(blueprint.support().jsonValue(), "value")
                .addJavadoc("Sets one property that the schema does not describe.\n\n"
                        + "@param name its name\n@param value its value\n@return this builder\n"
                        + "@throws IllegalArgumentException if the schema describes it")
                .addStatement("unknownProperties.put($T.NAMES.requireUndeclared(name), value)", codec)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        "{@return the value}\n\n@throws $T if it is not what the schema demands; it lists what is wrong",
                        blueprint.support().invalidValueException())
                .addStatement("return $T.INSTANCE.checked(unchecked())", codec)
                .build();
    }

    private MethodSpec unchecked() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Member member : members) {
            CodeBlock argument = member.isList()
                    ? CodeBlock.of("$1N == null ? null : $2T.copyOf($1N)", member.accessor(), List.class)
                    : CodeBlock.of("$N", member.accessor());
            arguments.add("$L,$W", argument);
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("unchecked")
                .addJavadoc("For the outermost builder, which checks nested values too and reports what is missing.")
                .returns(type)
                .addStatement("return new $T($LunknownProperties.build())", type, arguments.build());
        if (members.stream().anyMatch(Member::isRequired)) {
            blueprint.nullness().suppress(method);
        }
        return method.build();
    }
}
