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
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits how an object is read that has more properties than one method should have variables: they are the fields of an
 * object that lives while it is read, and that stays in what is read if that has no fields of its own.
 */
final class LargeObjectReading {

    private static final String OTHERS = "keep";

    private static final Modifier[] NONE = {};

    private static final Modifier[] UNCHANGED = {Modifier.PRIVATE, Modifier.FINAL};

    private final Blueprint blueprint;
    private final TypeKey key;
    private final List<Member> members;
    private final ClassName name;
    private final MemberReading reading;
    private final String in;
    private final String unknown;
    private final String index;
    private final Storage storage;

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
        this.storage = Storage.of(members);
        this.name = storage.holderType(codec);
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
        TypeSpec.Builder type = blueprint.declarations().ofClass(name).addModifiers(Modifier.STATIC, Modifier.FINAL);
        members.forEach(member -> type.addFields(fields(member)));
        type.addField(field(blueprint.support().jsonObjectBuilder(), unknown));
        if (storage.isHeld()) {
            return type.addJavadoc("The properties.")
                    .addMethods(nextOfMany())
                    .addMethods(present().methods("areComplete", "", LargeObjectReading::predicate))
                    .addMethod(createAround())
                    .build();
        }
        return type.addModifiers(Modifier.PRIVATE)
                .addJavadoc("The properties read so far.")
                .addMethods(next())
                .addMethod(predicate("areComplete").addCode(present().body()).build())
                .addMethod(create())
                .build();
    }

    private List<FieldSpec> fields(Member member) {
        if (member.isOpen()) {
            return List.of(FieldSpec.builder(member.stored(), member.accessor())
                    .addModifiers(storage.isHeld() ? NONE : UNCHANGED)
                    .initializer(reading.values().newMap((Shape.MapOf) member.value()))
                    .build());
        }
        FieldSpec value = field(member.stored().box(), member.accessor());
        return member.isNullable()
                ? List.of(
                        value,
                        FieldSpec.builder(TypeName.BOOLEAN, member.names().setNull())
                                .addModifiers(access())
                                .build())
                : List.of(value);
    }

    private FieldSpec field(TypeName type, String field) {
        return FieldSpec.builder(blueprint.nullness().nullable(type), field)
                .addModifiers(access())
                .build();
    }

    /** The class reads what it holds, and its builder fills it. */
    private Modifier[] access() {
        return storage.isHeld() ? NONE : new Modifier[] {Modifier.PRIVATE};
    }

    /** One {@code switch} after the other, each with as many cases as one method should have. */
    private List<MethodSpec> next() {
        return new MethodParts("next").chained(CodeSize.together(named()), (name, cases, next) -> {
            MethodSpec.Builder method = next(name).beginControlFlow("switch ($N)", index);
            cases.forEach(i -> method.addCode("case $L -> $L", i, reading.read(members.get(i))));
            next.ifPresentOrElse(
                    further -> method.addStatement("default -> $N($N, $N)", further, in, index),
                    () -> method.addCode("default -> $L", reading.others(members)));
            return method.endControlFlow().build();
        });
    }

    /** One {@code switch} that chooses among others, so that the stack is no deeper the more properties there are. */
    private List<MethodSpec> nextOfMany() {
        List<List<Integer>> parts = CodeSize.together(named());
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder calls =
                CodeBlock.builder().beginControlFlow("switch ($N / $L)", index, CodeSize.MOST_TOGETHER);
        for (int part = 0; part < parts.size(); part++) {
            MethodSpec.Builder method = next("next$part" + (part + 1)).beginControlFlow("switch ($N)", index);
            parts.get(part).forEach(i -> method.addCode("case $L -> $L", i, reading.read(members.get(i))));
            methods.add(method.addCode("default -> $N($N);\n", OTHERS, in)
                    .endControlFlow()
                    .build());
            calls.addStatement("case $L -> $N($N, $N)", part, "next$part" + (part + 1), in, index);
        }
        calls.addStatement("default -> $N($N)", OTHERS, in).endControlFlow();
        methods.add(0, next("next").addCode(calls.build()).build());
        methods.add(MethodSpec.methodBuilder(OTHERS)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(blueprint.support().jsonReader(), in)
                .addCode(reading.others(members))
                .build());
        return methods;
    }

    private List<Integer> named() {
        return IntStream.range(0, members.size())
                .filter(i -> !members.get(i).isOpen())
                .boxed()
                .toList();
    }

    private MethodSpec.Builder next(String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(blueprint.support().jsonReader(), in)
                .addParameter(int.class, index);
    }

    /** A property that is there is never null here, so null says that a required one is missing. */
    private Guards present() {
        Guards present = new Guards();
        members.stream().filter(Member::isRequired).forEach(member -> present.require(isThere(member)));
        return present;
    }

    private static MethodSpec.Builder predicate(String method) {
        return MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE).returns(boolean.class);
    }

    private static Condition isThere(Member member) {
        Condition isValue = Condition.of("$N != null", member.accessor());
        return member.isNullable()
                ? Condition.or(
                        List.of(isValue, Condition.of("$N", member.names().setNull())))
                : isValue;
    }

    private MethodSpec createAround() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PRIVATE)
                .returns(blueprint.types().of(key));
        members.stream()
                .filter(member -> member.isOpen() && !FormattedValues.isKeyed(member.value()))
                .forEach(member -> method.addStatement(
                        "this.$1N = $2T.unmodifiableMap(this.$1N)", member.accessor(), Collections.class));
        return method.addStatement(
                        "$1T others = $2N == null ? $1T.EMPTY : $2N.build()",
                        blueprint.support().jsonObject(),
                        unknown)
                .addStatement("$N = null", unknown)
                .addStatement("return new $L(this, others)", blueprint.types().inExpression(key))
                .build();
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
