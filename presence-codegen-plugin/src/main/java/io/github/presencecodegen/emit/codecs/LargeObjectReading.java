package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits how an object is read that has more properties than one method should have variables: they are the fields of an
 * object that lives while it is read.
 */
final class LargeObjectReading {

    private final Blueprint blueprint;
    private final TypeKey key;
    private final List<Member> members;
    private final ClassName name;
    private final MemberReading reading;
    private final String in;
    private final String unknown;
    private final String index;

    /**
     * An emitter.
     *
     * @param reading reads each of them
     * @param in what the reader is called, unlike any property
     * @param unknown what the properties are called that the schema does not describe
     */
    LargeObjectReading(
            Blueprint blueprint,
            TypeKey key,
            List<Member> members,
            ClassName codec,
            MemberReading reading,
            String in,
            String unknown) {
        this.blueprint = blueprint;
        this.key = key;
        this.members = members;
        this.name = codec.nestedClass(ClassNames.MEMBERS);
        this.reading = reading;
        this.in = in;
        this.unknown = unknown;
        NameAllocator names = new NameAllocator();
        members.forEach(member -> names.newName(member.accessor()));
        List.of(in, unknown).forEach(names::newName);
        this.index = names.newName("index");
    }

    /** The method of the codec, from its beginning. */
    MethodSpec read(MethodSpec.Builder method) {
        return method.addStatement("$1T members = new $1T()", name)
                .addStatement("$N.beginObject()", in)
                .beginControlFlow("while ($N.hasNext())", in)
                .addStatement("members.next($1N, $1N.nextName(NAMES))", in)
                .endControlFlow()
                .beginControlFlow("if (!members.areComplete())")
                .addStatement("throw $N.mismatch()", in)
                .endControlFlow()
                .addStatement("return members.create()")
                .build();
    }

    /** The class of the object. */
    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The properties read so far.");
        members.forEach(member -> type.addFields(fields(member)));
        return type.addField(field(blueprint.support().jsonObjectBuilder(), unknown))
                .addMethods(next())
                .addMethod(areComplete())
                .addMethod(create())
                .build();
    }

    private List<FieldSpec> fields(Member member) {
        if (member.isOpen()) {
            return List.of(FieldSpec.builder(member.type(), member.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build());
        }
        FieldSpec value = field(member.stored().box(), member.accessor());
        return member.isNullable()
                ? List.of(
                        value,
                        FieldSpec.builder(TypeName.BOOLEAN, member.names().setNull(), Modifier.PRIVATE)
                                .build())
                : List.of(value);
    }

    private FieldSpec field(TypeName type, String field) {
        return FieldSpec.builder(blueprint.nullness().nullable(type), field, Modifier.PRIVATE)
                .build();
    }

    /** One {@code switch} after the other, each with as many cases as one method should have. */
    private List<MethodSpec> next() {
        List<Integer> named = IntStream.range(0, members.size())
                .filter(i -> !members.get(i).isOpen())
                .boxed()
                .toList();
        return new MethodParts("next").chained(CodeSize.together(named), (name, cases, next) -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(blueprint.support().jsonReader(), in)
                    .addParameter(int.class, index)
                    .beginControlFlow("switch ($N)", index);
            cases.forEach(i -> method.addCode("case $L -> $L", i, reading.read(members.get(i))));
            next.ifPresentOrElse(
                    further -> method.addStatement("default -> $N($N, $N)", further, in, index),
                    () -> method.addCode("default -> $L", reading.others(members)));
            return method.endControlFlow().build();
        });
    }

    /** A property that is there is never null here, so null says that a required one is missing. */
    private MethodSpec areComplete() {
        Guards present = new Guards();
        members.stream().filter(Member::isRequired).forEach(member -> present.require(isThere(member)));
        return MethodSpec.methodBuilder("areComplete")
                .addModifiers(Modifier.PRIVATE)
                .returns(boolean.class)
                .addCode(present.body())
                .build();
    }

    private static Condition isThere(Member member) {
        Condition isValue = Condition.of("$N != null", member.accessor());
        return member.isNullable()
                ? Condition.or(
                        List.of(isValue, Condition.of("$N", member.names().setNull())))
                : isValue;
    }

    private MethodSpec create() {
        List<CodeBlock> arguments = new ArrayList<>();
        members.forEach(member -> arguments.addAll(MemberReading.arguments(member)));
        arguments.add(CodeBlock.of(
                "$1N == null ? $2T.EMPTY : $1N.build()",
                unknown,
                blueprint.support().jsonObject()));
        MethodSpec.Builder method = MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PRIVATE)
                .returns(blueprint.types().of(key))
                .addStatement(
                        "return new $L($L)", blueprint.types().inExpression(key), CodeBlock.join(arguments, ",$W"));
        if (members.stream().anyMatch(Member::isRequired)) {
            blueprint.nullness().suppress(method);
        }
        return method.build();
    }
}
