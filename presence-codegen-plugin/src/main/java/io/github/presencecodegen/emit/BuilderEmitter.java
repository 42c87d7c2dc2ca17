package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.shape.NameSet;
import io.github.presencecodegen.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the builder of a class: the only way in, so that a property that a later release adds breaks nobody. */
final class BuilderEmitter {

    private final Blueprint blueprint;
    private final ClassName type;
    private final ClassName codec;
    private final ClassName builder;
    private final List<Member> members;
    private final OpenMembers open;
    private final SetterEmitter setters;

    BuilderEmitter(Blueprint blueprint, ClassName type, ClassName codec, List<Member> members, Described described) {
        this.blueprint = blueprint;
        this.type = type;
        this.codec = codec;
        this.builder = type.nestedClass("Builder");
        this.members = members;
        List<Member> open = members.stream().filter(Member::isOpen).toList();
        this.open = new OpenMembers(blueprint.support().jsonNames(), codec, open);
        this.setters = new SetterEmitter(blueprint, builder, codec, open, described);
    }

    TypeSpec emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A builder of {@link $T}. Setting a property to null unsets it.", type);
        members.forEach(member -> spec.addFields(fields(member)));
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

    private List<FieldSpec> fields(Member member) {
        List<FieldSpec> fields = new ArrayList<>();
        FieldSpec.Builder field = FieldSpec.builder(
                blueprint.nullness().nullable(member.type().box()), member.accessor(), Modifier.PRIVATE);
        if (member.isConstant() && member.isRequired()) {
            field.initializer("$N", member.names().constant());
        }
        fields.add(field.build());
        if (member.isNullable()) {
            fields.add(FieldSpec.builder(TypeName.BOOLEAN, member.names().setNull(), Modifier.PRIVATE)
                    .build());
        }
        if (member.leavesSome()) {
            fields.add(FieldSpec.builder(
                            blueprint.nullness().nullable(blueprint.support().jsonObjectBuilder()),
                            member.names().unmatched(),
                            Modifier.PRIVATE)
                    .build());
        }
        return fields;
    }

    private MethodSpec copying() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type, "value");
        for (Member member : members) {
            constructor.addStatement("this.$N = $L", member.accessor(), copied(member));
            if (member.isNullable()) {
                constructor.addStatement("this.$1N = value.$1N", member.names().setNull());
            }
            if (member.leavesSome()) {
                constructor.addStatement(
                        "this.$1N = value.$2N == null ? null : value.$2N.unmatched().toBuilder()",
                        member.names().unmatched(),
                        member.accessor());
            }
        }
        return constructor
                .addStatement("this.unknownProperties = value.unknownProperties.toBuilder()")
                .build();
    }

    private static CodeBlock copied(Member member) {
        if (!member.isContainer()) {
            return CodeBlock.of("value.$N", member.accessor());
        }
        return CodeBlock.of(
                member.leavesSome()
                        ? "value.$1N == null ? null : new $2T<>(value.$1N.matched())"
                        : "value.$1N == null ? null : new $2T<>(value.$1N)",
                member.accessor(),
                member.isMap() ? LinkedHashMap.class : ArrayList.class);
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
                .addCode(setUnknown(object))
                .addStatement("return this")
                .build();
    }

    private CodeBlock setUnknown(ClassName object) {
        if (open.open().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement(
                            "this.unknownProperties = unknownProperties == null\n? $1T.builder()\n"
                                    + ": $2T.NAMES$Z.requireUndeclared(unknownProperties)$Z.toBuilder()",
                            object,
                            codec)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("this.unknownProperties = $T.builder()", object)
                .beginControlFlow("if (unknownProperties != null)")
                .addStatement("unknownProperties.forEach(this::putUnknownProperty)")
                .endControlFlow()
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
                .addStatement("unknownProperties.put($L, value)", open.unknown("name"))
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
            arguments.add("$L,$W", built(member));
            if (member.isNullable()) {
                arguments.add("$N,$W", member.names().setNull());
            }
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

    private CodeBlock built(Member member) {
        CodeBlock field = CodeBlock.of("$N", member.accessor());
        if (!member.isContainer()) {
            return field;
        }
        CopyEmitter copies = new CopyEmitter(blueprint.support());
        if (member.leavesSome()) {
            return CodeBlock.of(
                    "$T.join($L, $N)",
                    blueprint.support().patternMap(),
                    copies.matched((Shape.MapOf) member.value(), field),
                    member.names().unmatched());
        }
        CodeBlock copy = copies.copy(member.isOpen() ? allOf(member) : member.value(), field);
        CodeBlock absent = member.isOpen() ? CodeBlock.of("$T.of()", Map.class) : CodeBlock.of("null");
        return CodeBlock.of("$N == null ? $L : $L", member.accessor(), absent, copy);
    }

    /** What an open map does not take is no part of it. */
    private static Shape allOf(Member member) {
        Shape.MapOf map = (Shape.MapOf) member.value();
        return new Shape.MapOf(NameSet.ALL, map.value(), map.valueIds());
    }
}
