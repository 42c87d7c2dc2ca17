package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits the builder of a class: the only way to create one, so that a new property in a later release is compatible.
 */
public final class BuilderEmitter {

    private final Blueprint blueprint;
    private final ClassName type;
    private final ClassName codec;
    private final ClassName builder;
    private final List<Member> members;
    private final OpenMembers open;
    private final SetterEmitter setters;
    private final Storage storage;

    public BuilderEmitter(
            Blueprint blueprint, ClassName type, ClassName codec, List<Member> members, JavadocComments described) {
        this.blueprint = blueprint;
        this.type = type;
        this.codec = codec;
        this.builder = type.nestedClass(ClassNames.BUILDER);
        this.storage = Storage.of(members);
        this.members = members.stream().map(member -> member.asMap(blueprint)).toList();
        List<Member> open = this.members.stream().filter(Member::isOpen).toList();
        this.open = new OpenMembers(blueprint, codec, open);
        this.setters = new SetterEmitter(blueprint, builder, codec, open, described);
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(blueprint.support().objectBuilder(type, builder))
                .addJavadoc("A builder of {@link $T}. Setting a property to null unsets it.", type);
        members.forEach(member -> spec.addFields(fields(member)));
        spec.addMethods(constructor());
        for (Member member : members) {
            spec.addMethods(setters.emit(member));
            member.around().ifPresent(key -> spec.addMethod(setters.ofMapClass(member, key)));
        }
        return spec.addMethods(unchecked()).build();
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

    /** It begins with a value, or with none. */
    private List<MethodSpec> constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(blueprint.nullness().nullable(type), "value")
                .addStatement(begin());
        if (members.isEmpty()) {
            return List.of(constructor.build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> statements = members.stream().map(this::begin).toList();
        CodeBlock all = storage.isHeld()
                ? apart("begin", statements, "value", storage.fields("value"), methods)
                : CodeBlock.join(statements, "");
        methods.add(
                0,
                constructor
                        .beginControlFlow("if (value != null)")
                        .addCode(all)
                        .endControlFlow()
                        .build());
        return methods;
    }

    /** Takes a property from the fields of a value. */
    private CodeBlock begin(Member member) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("this.$N = $L", member.accessor(), copied(member));
        if (member.isNullable()) {
            code.addStatement("this.$1N = value.$1N", member.names().setNull());
        }
        if (member.leavesSome()) {
            code.addStatement(
                    "this.$1N = value.$2N == null ? null : $3L.unmatched().toBuilder()",
                    member.names().unmatched(),
                    member.accessor(),
                    held(member));
        }
        return code.build();
    }

    /** Divides statements about the object that holds the fields of a value among methods, and calls them. */
    private CodeBlock apart(
            String name, List<CodeBlock> statements, String parameter, CodeBlock argument, List<MethodSpec> methods) {
        return new MethodParts(name).apart(statements, (part, body) -> {
            methods.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(storage.holderType(codec), parameter)
                    .addCode(body)
                    .build());
            return CodeBlock.builder().addStatement("$N($L)", part, argument).build();
        });
    }

    private CodeBlock copied(Member member) {
        if (!member.isContainer()) {
            return CodeBlock.of("value.$N", member.accessor());
        }
        return CodeBlock.of(
                "value.$1N == null ? null : new $2T<>($3L$4L)",
                member.accessor(),
                member.isMap() ? LinkedHashMap.class : ArrayList.class,
                held(member),
                member.leavesSome() ? ".matched()" : "");
    }

    /** The list or map of a value. */
    private CodeBlock held(Member member) {
        return CodeBlock.of(member.around().isPresent() ? "value.$N.value()" : "value.$N", member.accessor());
    }

    private CodeBlock begin() {
        return open.open().isEmpty()
                ? CodeBlock.of("super($T.INSTANCE, value)", codec)
                : CodeBlock.of("super($T.INSTANCE,$W$L,$Wvalue)", codec, open.isFree());
    }

    private List<MethodSpec> unchecked() {
        if (storage.isHeld()) {
            return uncheckedAround();
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Member member : members) {
            arguments.add("$L,$W", built(member));
            if (member.isNullable()) {
                arguments.add("$N,$W", member.names().setNull());
            }
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("unchecked")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addStatement("return new $T($Lunknown())", type, arguments.build());
        if (members.stream().anyMatch(Member::isRequired)) {
            blueprint.nullness().suppress(method);
        }
        return List.of(method.build());
    }

    private List<MethodSpec> uncheckedAround() {
        NameAllocator names = new NameAllocator();
        members.forEach(member -> fields(member).forEach(field -> names.newName(field.name(), field)));
        String holder = names.newName(storage.holder());
        List<CodeBlock> statements = members.stream()
                .map(member -> {
                    CodeBlock.Builder code =
                            CodeBlock.builder().addStatement("$N.$N = $L", holder, member.accessor(), built(member));
                    return member.isNullable()
                            ? code.addStatement(
                                            "$1N.$2N = $2N",
                                            holder,
                                            member.names().setNull())
                                    .build()
                            : code.build();
                })
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock all = apart("fill", statements, holder, CodeBlock.of("$N", holder), methods);
        methods.add(
                0,
                MethodSpec.methodBuilder("unchecked")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(type)
                        .addStatement("$1T $2N = new $1T()", storage.holderType(codec), holder)
                        .addCode(all)
                        .addStatement("return new $T($N, unknown())", type, holder)
                        .build());
        return methods;
    }

    /** A class around a map is made without checks, where it can be; what is built is checked as a whole. */
    private CodeBlock built(Member member) {
        return member.around()
                .map(key -> CodeBlock.of(
                        blueprint.isElsewhere(key)
                                ? "$1N == null ? null : $2T.of($3L)"
                                : "$1N == null ? null : new $2T($3L)",
                        member.accessor(),
                        blueprint.types().of(key),
                        copy(member)))
                .orElseGet(() -> copy(member));
    }

    private CodeBlock copy(Member member) {
        CodeBlock field = CodeBlock.of("$N", member.accessor());
        if (!member.isContainer()) {
            return field;
        }
        // The method has no variables; parameters of lambdas may hide fields.
        CopyEmitter copies = new CopyEmitter(blueprint.support(), new NameAllocator());
        if (member.leavesSome()) {
            return CodeBlock.of(
                    "$T.join($L, $N)",
                    blueprint.support().patternMap(),
                    copies.matched((Shape.MapOf) member.value(), field),
                    member.names().unmatched());
        }
        if (member.isOpen()) {
            return CodeBlock.of(
                    "$1L == null ? $2T.of() : $3L",
                    field,
                    Map.class,
                    copies.members((Shape.MapOf) member.value(), field));
        }
        return CodeBlock.of("$1L == null ? null : $2L", field, copies.copy(member.value(), field));
    }
}
