package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeShape;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the class of an object: an immutable value with a private constructor. */
final class ObjectTypeEmitter {

    private final Blueprint blueprint;
    private final TypeShape.ObjectType object;
    private final ClassName type;
    private final List<Member> members;
    private final Described described = new Described();

    ObjectTypeEmitter(Blueprint blueprint, TypeShape.ObjectType object) {
        this.blueprint = blueprint;
        this.object = object;
        this.type = blueprint.types().of(object.key());
        this.members = Member.of(object, blueprint);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        builder.addJavadoc(
                "$L",
                described.type(
                        object.documentation(),
                        object.key().owner().file(),
                        "An object of the specification.",
                        List.of()));
        Deprecation.mark(builder, object.documentation());
        constants(builder);
        fields(builder);
        builder.addMethod(constructor()).addMethod(create());
        JsonMethods json = new JsonMethods(blueprint, type);
        builder.addMethods(json.builders()).addMethods(json.reading());
        AccessorEmitter accessors =
                new AccessorEmitter(blueprint, described, object.key().owner().file());
        members.forEach(member -> builder.addMethods(accessors.emit(member)));
        builder.addMethod(accessors.unknownProperties());
        builder.addMethods(json.writing());
        builder.addMethods(new WritingEmitter(blueprint, members).emit());
        builder.addMethods(new EqualityEmitter(blueprint, type, members).emit());
        return builder;
    }

    /** The builder, which the class holds last. */
    TypeSpec emitBuilder() {
        return new BuilderEmitter(blueprint, type, blueprint.types().codec(object.key()), members, described).emit();
    }

    private void constants(TypeSpec.Builder builder) {
        Support support = blueprint.support();
        builder.addField(
                FieldSpec.builder(support.jsonType(type), "JSON", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Reads, checks and writes this type, for generic code.")
                        .initializer("$T.INSTANCE", blueprint.types().codec(object.key()))
                        .build());
        for (Member member : members) {
            if (member.property().shape() instanceof Shape.Constant constant) {
                builder.addField(FieldSpec.builder(
                                String.class,
                                member.names().constant(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The only value of $L.", member.wireNameInDocs())
                        .initializer("$L", JavaLiteral.of(constant.value()))
                        .build());
            }
        }
    }

    private void fields(TypeSpec.Builder builder) {
        for (ParameterSpec parameter : parameters()) {
            builder.addField(parameter.type(), parameter.name(), Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    /** Numbers and booleans are boxed: an object that only a builder's lambda knows yet may lack a required one. */
    private List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = members.stream()
                .map(member -> ParameterSpec.builder(fieldType(member), member.accessor())
                        .build())
                .collect(Collectors.toList());
        parameters.add(ParameterSpec.builder(blueprint.support().jsonObject(), "unknownProperties")
                .build());
        return parameters;
    }

    private TypeName fieldType(Member member) {
        TypeName boxed = member.type().box();
        return member.isRequired() ? boxed : blueprint.nullness().nullable(boxed);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameters(parameters());
        parameters().forEach(parameter -> constructor.addStatement("this.$1N = $1N", parameter.name()));
        return constructor.build();
    }

    private MethodSpec create() {
        String arguments = parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(",$W"));
        return MethodSpec.methodBuilder("create")
                .addJavadoc("For the codec, which has checked what it read.")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameters(parameters())
                .addStatement("return new $T(" + arguments + ")", type)
                .build();
    }
}
