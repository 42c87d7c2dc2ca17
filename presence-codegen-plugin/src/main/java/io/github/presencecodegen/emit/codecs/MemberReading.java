package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits what reads one member of an object into the variables that are called as it is.
 *
 * @param values reads values
 * @param in the variable that holds the reader
 * @param unknown the variable that holds what the schema does not describe
 * @param name a name for the variable that holds a name
 * @param tree a name for the variable that holds a value as a tree
 */
record MemberReading(ValueReading values, String in, String unknown, String name, String tree) {

    /** The statement or block that follows the case of a property. */
    CodeBlock read(Member member) {
        return member.isByKind() ? readByKind(member) : readAny(member);
    }

    /** A value of another kind is checked as it is, and kept. */
    private CodeBlock readByKind(Member member) {
        return CodeBlock.builder()
                .add("{\n$>")
                .beginControlFlow(
                        "if ($N.peek() == $T.$L)",
                        in,
                        values.support().jsonKind(),
                        values.isArray(member.value()) ? JsonKind.ARRAY : JsonKind.OBJECT)
                .add(readAny(member))
                .nextControlFlow("else")
                .add(values.requireAny(member.property().ids(), in, tree))
                .addStatement("$1N = $2N.nextUnknown($1N)", unknown, in)
                .endControlFlow()
                .add("$<}\n")
                .build();
    }

    private CodeBlock readAny(Member member) {
        List<Part> whole = List.of(Part.of(member.property()));
        if (!member.isNullable()) {
            return CodeBlock.builder()
                    .addStatement("$N = $L", member.accessor(), value(whole.get(0), member))
                    .build();
        }
        String flag = member.names().setNull();
        Part held = values.plan()
                .held(member.property().shape(), member.property().ids())
                .orElseThrow();
        return CodeBlock.builder()
                .add("{\n$>")
                .add(values.requireWhole(
                        member.property().shape(), member.property().ids(), in, tree))
                .addStatement("$N = $N.skipNull()", flag, in)
                .addStatement("$N = $N ? null : $L", member.accessor(), flag, value(held, member))
                .add("$<}\n")
                .build();
    }

    private CodeBlock value(Part part, Member member) {
        ReadValue read = member.isOpen() ? ReadValue.heldBy(member) : ReadValue.of(member);
        return values.read(part.shape(), part.ids(), in, read);
    }

    /** The statement or block for the members that have no names of their own. */
    CodeBlock others(List<Member> members) {
        CodeBlock keep = CodeBlock.builder()
                .addStatement("$1N = $2N.nextUnknown($1N)", unknown, in)
                .build();
        List<Member> open = members.stream().filter(Member::isOpen).toList();
        if (open.isEmpty()) {
            return keep;
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("{\n$>").addStatement("$T $N = $N.name()", String.class, name, in);
        boolean takesAll = false;
        for (Member member : open) {
            Shape.MapOf map = (Shape.MapOf) member.value();
            takesAll = map.names().takesAll();
            CodeBlock put = CodeBlock.builder()
                    .addStatement(
                            "$T.put($N, $N, $L, $L)",
                            values.support().orderedMap(),
                            in,
                            member.accessor(),
                            values.key(map, in, name),
                            value(values.plan().heldByObject(map), member))
                    .build();
            if (!takesAll) {
                code.beginControlFlow("if ($L)", values.takes(member, name))
                        .add(put)
                        .nextControlFlow("else");
            } else {
                code.add(put);
            }
        }
        if (!takesAll) {
            code.add(keep);
        }
        open.stream()
                .filter(member -> !((Shape.MapOf) member.value()).names().takesAll())
                .forEach(member -> code.endControlFlow());
        return code.add("$<}\n").build();
    }

    /** Whether a value may have members that are kept as unknown properties. */
    static boolean keepsOthers(List<Member> members) {
        return members.stream().anyMatch(Member::isByKind)
                || members.stream()
                        .filter(Member::isOpen)
                        .noneMatch(
                                member -> ((Shape.MapOf) member.value()).names().takesAll());
    }

    /** What a member gives to the constructor. */
    static List<CodeBlock> arguments(Member member) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(
                member.isOpen()
                        ? ValueReading.unmodifiable((Shape.MapOf) member.value(), member.accessor())
                        : CodeBlock.of("$N", member.accessor()));
        if (member.isNullable()) {
            arguments.add(CodeBlock.of("$N", member.names().setNull()));
        }
        return arguments;
    }
}
