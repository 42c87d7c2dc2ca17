package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which names the maps of a class take, as its builder asks.
 *
 * @param names the class that refuses names
 * @param codec the codec of the class, which knows
 * @param open the maps whose entries are members of the object itself
 */
record OpenMembers(ClassName names, ClassName codec, List<Member> open) {

    /** Whether a map takes some names only. */
    boolean isRestricted(Member member) {
        return member.isOpen() || !takesAll(member);
    }

    private static boolean isFormatted(Member member) {
        return ((Shape.MapOf) member.value()).names().format().isPresent();
    }

    private static boolean takesAll(Member member) {
        return ((Shape.MapOf) member.value()).names().takesAll();
    }

    /** The name itself, if the map takes it. */
    CodeBlock required(Member member, String name) {
        if (!isRestricted(member)) {
            return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
        }
        String text = isFormatted(member) ? "$T.$N($N.toString())" : "$T.$N($N)";
        List<CodeBlock> others = new ArrayList<>();
        for (Member other : open) {
            if (member.isOpen() && other.equals(member)) {
                break;
            }
            if (member.isOpen()) {
                others.add(CodeBlock.of("!" + text, codec, other.names().takes(), name));
            }
        }
        if (!takesAll(member)) {
            others.add(CodeBlock.of(text, codec, member.names().takes(), name));
        }
        CodeBlock undeclared = member.isOpen()
                ? CodeBlock.of("$T.NAMES.requireUndeclared($N)", codec, name)
                : CodeBlock.of("$N", name);
        return others.isEmpty()
                ? undeclared
                : CodeBlock.of("$T.require($L, $L)", names, undeclared, CodeBlock.join(others, "$W&& "));
    }

    /** The name itself, if the patterns of the map do not match it. */
    CodeBlock unmatched(Member member, String name) {
        return CodeBlock.of(
                "$T.require($N, !$T.$N($N))", names, name, codec, member.names().takes(), name);
    }

    /** Tells which names no map takes. */
    CodeBlock isFree() {
        if (open.stream().anyMatch(OpenMembers::takesAll)) {
            return CodeBlock.of("name -> false");
        }
        return CodeBlock.of(
                "name -> $L",
                open.stream()
                        .map(member -> CodeBlock.of(
                                "!$T.$N(name)", codec, member.names().takes()))
                        .collect(CodeBlock.joining("$W&& ")));
    }
}
