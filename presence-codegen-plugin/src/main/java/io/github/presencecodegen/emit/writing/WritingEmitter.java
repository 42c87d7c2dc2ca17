package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits the method of a codec that writes the properties of a value in schema order. Those that are null are left out, even
 * if they are required: a builder may write a value before it is validated.
 */
public final class WritingEmitter {

    private static final String NAME = "write";

    private final Blueprint blueprint;
    private final TypeKey key;
    private final MethodParts parts;
    private final List<Member> members;

    /** The members that have names of their own, in the order of the codec's. */
    private final List<Member> named;

    private final boolean describesUnknown;
    private final ValueWriting values;
    private final Storage storage;

    /**
     * An emitter for the members of a type.
     *
     * @param hasConditional whether the type has properties that are only described under a condition
     */
    public WritingEmitter(Blueprint blueprint, TypeKey key, List<Member> members, boolean hasConditional) {
        this.blueprint = blueprint;
        this.key = key;
        this.parts = new MethodParts(
                NAME, "$part", blueprint.isRecursive(key) ? CodeSize.MOST_OF_RECURSION : CodeSize.MOST_TOGETHER);
        this.members = members;
        this.named = members.stream().filter(member -> !member.isOpen()).toList();
        this.storage = Storage.of(members);
        this.describesUnknown = hasConditional || members.stream().anyMatch(Member::isByKind);
        this.values = new ValueWriting(blueprint, key);
    }

    /** The method; one that would be too long calls others for the properties. */
    public List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> members = this.members.stream().map(this::write).toList();
        CodeBlock properties =
                parts.calling(members, Function.identity(), all -> CodeBlock.join(all, ""), (name, body) -> {
                    methods.add(method(name)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .addCode(body)
                            .build());
                    return CodeBlock.builder()
                            .addStatement("$N(out, value)", name)
                            .build();
                });
        methods.add(
                0,
                method(NAME)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("out.beginObject()")
                        .addCode(properties)
                        .addStatement(
                                describesUnknown
                                        ? "writeUnknown(out, value).endObject()"
                                        : "out.members(value.unknownProperties()).endObject()")
                        .build());
        return methods;
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addParameter(blueprint.types().of(key), "value");
    }

    private CodeBlock write(Member member) {
        CodeBlock value = storage.of("value", member.accessor());
        if (member.isOpen()) {
            return values.members((Shape.MapOf) member.value(), value);
        }
        String name = "NAMES, " + named.indexOf(member);
        CodeBlock written = values.member(name, member.value(), value);
        return member.isNullable()
                ? CodeBlock.builder()
                        .addStatement(
                                "out.nullMember($L, $L)",
                                name,
                                storage.of("value", member.names().setNull()))
                        .add(written)
                        .build()
                : written;
    }
}
