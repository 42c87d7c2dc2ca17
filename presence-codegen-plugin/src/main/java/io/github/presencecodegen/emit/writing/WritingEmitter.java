package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the method that writes a value: properties in schema order, absent ones left out, the unknown ones last. */
public final class WritingEmitter {

    private final Blueprint blueprint;
    private final MethodParts parts;
    private final List<Member> members;
    private final String out;
    private final ValueWriting values;

    /** An emitter for the members of a type. */
    public WritingEmitter(Blueprint blueprint, TypeKey key, List<Member> members) {
        this.blueprint = blueprint;
        this.parts = new MethodParts(
                "writeTo", "$part", blueprint.isRecursive(key) ? CodeSize.MOST_OF_RECURSION : CodeSize.MOST_TOGETHER);
        this.members = members;
        NameAllocator locals = new NameAllocator();
        members.forEach(member -> locals.newName(member.accessor()));
        this.out = locals.newName("out");
        this.values = new ValueWriting(blueprint, out, locals);
    }

    /** The method; one that would be too long calls others for the properties. */
    public List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> members = this.members.stream().map(this::write).toList();
        CodeBlock properties =
                parts.calling(members, Function.identity(), all -> CodeBlock.join(all, ""), (name, body) -> {
                    methods.add(method(name)
                            .addModifiers(Modifier.PRIVATE)
                            .addCode(body)
                            .build());
                    return CodeBlock.builder().addStatement("$N($N)", name, out).build();
                });
        methods.add(
                0,
                method("writeTo")
                        .addJavadoc(
                                "Omits null properties, even required ones: a builder may write a value before it is validated.")
                        .addStatement("$N.beginObject()", out)
                        .addCode(properties)
                        .addStatement("$N.members(unknownProperties)", out)
                        .addStatement("$N.endObject()", out)
                        .build());
        return methods;
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(blueprint.support().jsonWriter(), out);
    }

    private CodeBlock write(Member member) {
        Shape shape = member.value();
        String name = JavaLiteral.of(member.wireName());
        if (member.isOpen()) {
            return values.members((Shape.MapOf) shape, CodeBlock.of("$N", member.accessor()));
        }
        boolean isPlain = shape instanceof Shape.Scalar || shape instanceof Shape.Constant;
        if (isPlain && !member.isNullable()) {
            return CodeBlock.builder()
                    .addStatement("$N.member($L, $N)", out, name, member.accessor())
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($N != null)", member.accessor())
                .addStatement("$N.name($L)", out, name)
                .add(values.write(shape, CodeBlock.of("$N", member.accessor())));
        if (member.isNullable()) {
            code.nextControlFlow("else if ($N)", member.names().setNull())
                    .addStatement("$N.name($L).nullValue()", out, name);
        }
        return code.endControlFlow().build();
    }
}
