package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the method that reads an object: a local variable for each property, one pass, and a "no" at the first thing that
 * is wrong. It calls the same predicates as the validator and reports nothing.
 */
final class ReadingEmitter {

    /** The variables of more properties make a method that the virtual machine does not compile. */
    private static final int MOST_VARIABLES = 200;

    private final Blueprint blueprint;
    private final TypeKey key;
    private final boolean readsPlainly;
    private final List<Member> members;
    private final List<Member> conditional;
    private final ValueReading values;
    private final String in;
    private final String unknown;
    private final MemberReading reading;

    ReadingEmitter(Blueprint blueprint, TypeShape.ObjectType object, List<Member> members, List<Member> conditional) {
        this.blueprint = blueprint;
        this.key = object.key();
        this.readsPlainly = new ReadingPlan(blueprint).readsPlainly(object);
        this.members = members;
        this.conditional = conditional;
        this.values =
                new ValueReading(blueprint, new CodecScope(blueprint.types().codec(key), members, conditional));
        NameAllocator locals = new NameAllocator();
        members.forEach(member -> locals.newName(member.accessor()));
        this.in = locals.newName("in");
        this.unknown = locals.newName("unknown");
        this.reading = new MemberReading(values, in, unknown, locals.newName("name"), locals.newName("value"));
    }

    /** Adds the method for the object, and one for each property whose value takes more than a call. */
    void emit(TypeSpec.Builder codec, ClassName codecName) {
        int most = blueprint.isRecursive(key) ? CodeSize.MOST_OF_RECURSION : MOST_VARIABLES;
        if (members.size() <= most && !Storage.of(members).isHeld()) {
            codec.addMethod(read());
        } else {
            LargeObjectReading large = new LargeObjectReading(blueprint, key, members, codecName, reading, in, unknown);
            codec.addMethod(large.read(beginning())).addType(large.emit());
        }
        codec.addMethods(new ConditionalReading(blueprint, values, new ValueWriting(blueprint, key)).emit(conditional));
        values.addTo(codec);
    }

    private MethodSpec.Builder beginning() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(blueprint.types().of(key))
                .addParameter(blueprint.support().jsonReader(), in);
        if (!readsPlainly) {
            method.addStatement("$N.require(this::accepts)", in);
        }
        return method;
    }

    private MethodSpec read() {
        MethodSpec.Builder method = beginning();
        members.forEach(member -> method.addCode(variables(member)));
        if (MemberReading.keepsOthers(members)) {
            method.addStatement("$T $N = null", blueprint.support().jsonObjectBuilder(), unknown);
        }
        method.addStatement("$N.beginObject()", in).beginControlFlow("while ($N.hasNext())", in);
        readMembers(method);
        return method.endControlFlow()
                .addCode(requireMembers())
                .addStatement("return new $L($L)", blueprint.types().inExpression(key), arguments())
                .build();
    }

    private CodeBlock variables(Member member) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.isOpen()) {
            return code.addStatement("$T $N = $L", member.stored(), member.accessor(), values.newMap((Shape.MapOf)
                            member.value()))
                    .build();
        }
        code.addStatement("$T $N = null", member.stored().box(), member.accessor());
        if (member.isNullable()) {
            code.addStatement("boolean $N = false", member.names().setNull());
        }
        return code.build();
    }

    private void readMembers(MethodSpec.Builder method) {
        method.beginControlFlow("switch ($N.nextName(NAMES))", in);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (!member.isOpen()) {
                method.addCode("case $L -> $L", i, reading.read(member));
            }
        }
        method.addCode("default -> $L", reading.others(members)).endControlFlow();
    }

    /** A property that is there is never null here, so null says that a required one is missing. */
    private CodeBlock requireMembers() {
        List<CodeBlock> missing = members.stream()
                .filter(Member::isRequired)
                .map(member -> member.isNullable()
                        ? CodeBlock.of(
                                "$N == null && !$N",
                                member.accessor(),
                                member.names().setNull())
                        : CodeBlock.of("$N == null", member.accessor()))
                .toList();
        if (missing.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(missing, "$W|| "))
                .addStatement("throw $N.mismatch()", in)
                .endControlFlow()
                .build();
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        members.forEach(member -> arguments.addAll(MemberReading.arguments(member)));
        ClassName object = blueprint.support().jsonObject();
        arguments.add(
                MemberReading.keepsOthers(members)
                        ? CodeBlock.of("$1N == null ? $2T.EMPTY : $1N.build()", unknown, object)
                        : CodeBlock.of("$T.EMPTY", object));
        return CodeBlock.join(arguments, ",$W");
    }
}
