package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueExpression;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Member> conditional;
    private final OpenMembers open;
    private final SetterEmitter setters;
    private final Storage storage;

    public BuilderEmitter(
            Blueprint blueprint,
            ClassName type,
            ClassName codec,
            List<Member> members,
            List<Member> conditional,
            JavadocComments described) {
        this.blueprint = blueprint;
        this.type = type;
        this.codec = codec;
        this.builder = type.nestedClass(ClassNames.BUILDER);
        this.storage = Storage.of(members);
        this.members = members.stream().map(member -> member.asMap(blueprint)).toList();
        List<Member> open = this.members.stream().filter(Member::isOpen).toList();
        this.conditional = conditional;
        this.open = new OpenMembers(blueprint, codec, open);
        this.setters = new SetterEmitter(blueprint, builder, codec, open, described);
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(blueprint.support().objectBuilder(type, builder))
                .addJavadoc("A builder of {@link $T}. Setting a property to null unsets it.", type);
        members.forEach(member -> spec.addFields(fields(member)));
        spec.addMethods(constructor());
        for (Member member : members) {
            spec.addMethods(setters.emit(member));
            member.around().ifPresent(key -> spec.addMethod(setters.ofMapClass(member, key)));
        }
        conditional.forEach(member -> spec.addMethod(setters.conditional(member)));
        return spec.addMethods(unchecked()).build();
    }

    private List<FieldSpec> fields(Member member) {
        List<FieldSpec> fields = new ArrayList<>();
        FieldSpec.Builder field = FieldSpec.builder(
                blueprint.nullness().nullable(member.filled().box()), member.accessor(), Modifier.PRIVATE);
        if (!storage.isHeld()) {
            prefilled(member).ifPresent(field::initializer);
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

    /** The value of a required property that can have no other. */
    private Optional<CodeBlock> prefilled(Member member) {
        if (!member.isRequired()) {
            return Optional.empty();
        }
        if (member.isConstant()) {
            return Optional.of(CodeBlock.of("$N", member.names().constant()));
        }
        boolean isScalar = member.property().shape() instanceof Shape.Scalar scalar
                && !scalar.kind().isTree();
        return member.property()
                .only()
                .filter(only -> isScalar)
                .map(only -> new ValueExpression(blueprint).of(only, member.value()));
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
                ? apart("begin", statements, List.of(held("value")), storage.fields("value"), methods)
                : CodeBlock.join(statements, "");
        constructor.beginControlFlow("if (value != null)").addCode(all);
        if (storage.isHeld()) {
            prefillApart(constructor, methods);
        }
        methods.add(0, constructor.endControlFlow().build());
        return methods;
    }

    /** So many fields have no initializers, which would all be in one method. */
    private void prefillApart(MethodSpec.Builder constructor, List<MethodSpec> methods) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Member member : members) {
            prefilled(member)
                    .ifPresent(value -> statements.add(CodeBlock.builder()
                            .addStatement("this.$N = $L", member.accessor(), value)
                            .build()));
        }
        if (!statements.isEmpty()) {
            constructor
                    .nextControlFlow("else")
                    .addCode(apart("prefill", statements, List.of(), CodeBlock.of(""), methods));
        }
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

    /** The object that holds the fields of a value, as a parameter. */
    private ParameterSpec held(String name) {
        return ParameterSpec.builder(storage.holderType(codec), name).build();
    }

    /** Divides statements among methods with the same parameters, and calls them. */
    private static CodeBlock apart(
            String name,
            List<CodeBlock> statements,
            List<ParameterSpec> parameters,
            CodeBlock argument,
            List<MethodSpec> methods) {
        return new MethodParts(name).apart(statements, (part, body) -> {
            methods.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameters(parameters)
                    .addCode(body)
                    .build());
            return CodeBlock.builder().addStatement("$N($L)", part, argument).build();
        });
    }

    private CodeBlock copied(Member member) {
        if (!member.isContainer()) {
            return CodeBlock.of("value.$N", member.accessor());
        }
        ClassName copy = FormattedValues.isKeyed(member.value())
                ? blueprint.support().formattedMap()
                : ClassName.get(member.isMap() ? LinkedHashMap.class : ArrayList.class);
        return CodeBlock.of(
                "value.$1N == null ? null : new $2T<>($3L$4L)",
                member.accessor(),
                copy,
                held(member),
                member.leavesSome() ? ".matched()" : "");
    }

    /** The list or map of a value. */
    private CodeBlock held(Member member) {
        if (member.around().isEmpty()) {
            return CodeBlock.of("value.$N", member.accessor());
        }
        CodeBlock shown = CodeBlock.of("value.$N.value()", member.accessor());
        return FormattedValues.areIn(member.value())
                ? new FormattedValues(blueprint).held(member.value(), shown)
                : shown;
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
                .addStatement("return new $T($L$L)", type, arguments.build(), unknown());
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
        CodeBlock all = apart("fill", statements, List.of(held(holder)), CodeBlock.of("$N", holder), methods);
        MethodSpec.Builder method = MethodSpec.methodBuilder("unchecked")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addStatement("$1T $2N = new $1T()", storage.holderType(codec), holder)
                .addCode(all);
        CodeBlock unknown = unknownApart(method, names, methods);
        methods.add(
                0,
                method.addStatement("return new $T($N, $L)", type, holder, unknown)
                        .build());
        return methods;
    }

    /** What is set as what its schema describes stands in the place of another value that is kept. */
    private CodeBlock unknownApart(MethodSpec.Builder method, NameAllocator names, List<MethodSpec> methods) {
        String others = names.newName("others");
        List<CodeBlock> statements = members.stream()
                .filter(Member::isByKind)
                .map(member -> CodeBlock.builder()
                        .beginControlFlow("if (this.$N != null)", member.accessor())
                        .addStatement("$N.remove($L)", others, JavaLiteral.of(member.wireName()))
                        .endControlFlow()
                        .build())
                .toList();
        if (statements.isEmpty()) {
            return CodeBlock.of("unknown()");
        }
        ParameterSpec parameter = ParameterSpec.builder(blueprint.support().jsonObjectBuilder(), others)
                .build();
        method.addStatement("$T $N = unknown().toBuilder()", parameter.type(), others)
                .addCode(apart("unknown", statements, List.of(parameter), CodeBlock.of("$N", others), methods));
        return CodeBlock.of("$N.build()", others);
    }

    /** What is set as what its schema describes stands in the place of another value that is kept. */
    private CodeBlock unknown() {
        List<Member> byKind = members.stream().filter(Member::isByKind).toList();
        if (byKind.isEmpty()) {
            return CodeBlock.of("unknown()");
        }
        CodeBlock names = byKind.stream()
                .map(member -> CodeBlock.of("$L", JavaLiteral.of(member.wireName())))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock values = byKind.stream().map(BuilderEmitter::described).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("unknown(new $T[] {$L},$W$L)", String.class, names, values);
    }

    /** What is set of a member; of a map by patterns that may be the names that none matches alone. */
    private static CodeBlock described(Member member) {
        return member.leavesSome()
                ? CodeBlock.of(
                        "$1N == null ? $2N : $1N",
                        member.accessor(),
                        member.names().unmatched())
                : CodeBlock.of("$N", member.accessor());
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
                        blueprint.isElsewhere(key)
                                ? new FormattedValues(blueprint).shown(member.value(), inMap(member))
                                : inMap(member)))
                .orElseGet(() -> copy(member));
    }

    /** Of a map that leaves nothing to another it is known here that it was set. */
    private CodeBlock inMap(Member member) {
        return member.leavesSome() ? copy(member) : present(member);
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
        return CodeBlock.of("$1L == null ? null : $2L", field, present(member));
    }

    /** A copy of a list or map that is there. */
    private CodeBlock present(Member member) {
        return new CopyEmitter(blueprint.support(), new NameAllocator())
                .copy(member.value(), CodeBlock.of("$N", member.accessor()));
    }
}
