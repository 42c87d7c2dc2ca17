package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.builders.BuilderEmitter;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.DefaultConstants;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the class of an object: an immutable value without a public constructor. */
final class ObjectTypeEmitter {

    private final Blueprint blueprint;
    private final TypeShape.ObjectType object;
    private final ClassName type;
    private final List<Member> members;
    private final Storage storage;
    private final List<Member> conditional;
    private final JavadocComments described = new JavadocComments();

    ObjectTypeEmitter(Blueprint blueprint, TypeShape.ObjectType object) {
        this.blueprint = blueprint;
        this.object = object;
        this.type = blueprint.types().of(object.key());
        this.members = Member.of(object, blueprint);
        this.storage = Storage.of(members);
        this.conditional = Member.conditional(object, blueprint);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder builder = blueprint
                .declarations()
                .ofClass(blueprint.types().simpleName(object.key()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        builder.addJavadoc(
                "$L",
                described.type(
                        object.documentation(),
                        object.key().owner().file(),
                        "An object that the specification defines.",
                        List.of()));
        constants(builder);
        fields(builder);
        builder.addMethod(constructor());
        JsonMethods json = new JsonMethods(blueprint, type);
        builder.superclass(blueprint.support().objectValue(type)).addMethods(json.builders());
        blueprint.bases(object.key()).forEach(builder::addSuperinterface);
        blueprint.unions(object.key()).forEach(builder::addSuperinterface);
        base().ifPresent(base -> builder.addMethod(json.builderOf(base)));
        if (object.key().isTopLevel()) {
            builder.addMethods(json.reading());
        }
        AccessorEmitter accessors = new AccessorEmitter(
                blueprint,
                described,
                object.key().owner().file(),
                new DefaultConstants(blueprint, object.key(), members),
                storage);
        members.forEach(member -> builder.addMethods(accessors.emit(member)));
        conditional.forEach(member ->
                builder.addMethods(accessors.emit(member, blueprint.types().codec(object.key()))));
        return builder;
    }

    /** The interface of what is built on this type. */
    private Optional<ClassName> base() {
        TypeKey base = object.key().base();
        return blueprint.model().types().containsKey(base)
                ? Optional.of(blueprint.types().of(base))
                : Optional.empty();
    }

    /** The builder, which the class holds last. */
    TypeSpec emitBuilder() {
        return new BuilderEmitter(
                        blueprint, type, blueprint.types().codec(object.key()), members, conditional, described)
                .emit();
    }

    private void constants(TypeSpec.Builder builder) {
        builder.addField(JsonMethods.json(blueprint, object.key()));
        for (Member member : members) {
            if (member.property().shape() instanceof Shape.Constant constant) {
                builder.addField(FieldSpec.builder(
                                String.class,
                                member.names().constant(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The only valid value of $L.", member.wireNameInDocs())
                        .initializer("$L", JavaLiteral.of(constant.value()))
                        .build());
            }
        }
    }

    /** The builder and the codec read them. */
    private void fields(TypeSpec.Builder builder) {
        for (ParameterSpec parameter : parameters()) {
            builder.addField(parameter.type(), parameter.name(), Modifier.FINAL);
        }
    }

    /** Numbers and booleans are boxed: an object that only a builder's lambda knows yet may lack a required one. */
    private List<ParameterSpec> parameters() {
        if (storage.isHeld()) {
            ClassName holder = storage.holderType(blueprint.types().codec(object.key()));
            return List.of(ParameterSpec.builder(holder, storage.holder()).build());
        }
        List<ParameterSpec> parameters = new ArrayList<>();
        for (Member member : members) {
            parameters.add(
                    ParameterSpec.builder(fieldType(member), member.accessor()).build());
            if (member.isNullable()) {
                parameters.add(
                        ParameterSpec.builder(TypeName.BOOLEAN, member.names().setNull())
                                .build());
            }
        }
        return parameters;
    }

    private TypeName fieldType(Member member) {
        TypeName boxed = member.stored().box();
        boolean isThere = member.isOpen() || member.isRequired() && !member.isNullable();
        return isThere ? boxed : blueprint.nullness().nullable(boxed);
    }

    /** It is for the builder, and for the codec, which has validated the value. */
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameters(parameters())
                .addParameter(blueprint.support().jsonObject(), "unknownProperties")
                .addStatement(
                        "super($T.INSTANCE, unknownProperties)",
                        blueprint.types().codec(object.key()));
        parameters().forEach(parameter -> constructor.addStatement("this.$1N = $1N", parameter.name()));
        return constructor.build();
    }
}
