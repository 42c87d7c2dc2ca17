package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which names the maps of a class take, as seen by its builder.
 *
 * @param codec the codec of the class, which knows
 * @param open the maps whose entries are members of the object itself
 */
record OpenMembers(Blueprint blueprint, ClassName codec, List<Member> open) {

    /** What the codec of a class around a map calls its predicate. */
    private static final String TAKES_VALUE = "takesValue";

    /** Whether a map takes some names only. */
    boolean isRestricted(Member member) {
        return member.isOpen()
                || !takesAll(member)
                        && member.around().filter(blueprint::isElsewhere).isEmpty();
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
        CodeBlock text = CodeBlock.of(isFormatted(member) ? "$N.text()" : "$N", name);
        List<CodeBlock> others = new ArrayList<>();
        for (Member other : open) {
            if (member.isOpen() && other.equals(member)) {
                break;
            }
            if (member.isOpen()) {
                others.add(CodeBlock.of("!$L", takes(other, text)));
            }
        }
        if (!takesAll(member)) {
            others.add(takes(member, text));
        }
        CodeBlock undeclared = member.isOpen()
                ? CodeBlock.of("$T.NAMES.requireUndeclared($N)", codec, name)
                : CodeBlock.of("$N", name);
        return others.isEmpty()
                ? undeclared
                : CodeBlock.of("$T.require($L, $L)", names(), undeclared, CodeBlock.join(others, "$W&& "));
    }

    /** The name itself, if the patterns of the map do not match it. */
    CodeBlock unmatched(Member member, String name) {
        return isRestricted(member)
                ? CodeBlock.of("$T.require($N, !$L)", names(), name, takes(member, CodeBlock.of("$N", name)))
                : CodeBlock.of("$N", name);
    }

    private ClassName names() {
        return blueprint.support().jsonNames();
    }

    private CodeBlock takes(Member member, CodeBlock name) {
        return member.around()
                .map(key -> CodeBlock.of("$T.$N($L)", blueprint.types().codec(key), TAKES_VALUE, name))
                .orElseGet(() -> CodeBlock.of("$T.$N($L)", codec, member.names().takes(), name));
    }

    /** Tells which names no map takes. */
    CodeBlock isFree() {
        if (open.stream().anyMatch(OpenMembers::takesAll)) {
            return CodeBlock.of("name -> false");
        }
        return CodeBlock.of(
                "name -> $L",
                open.stream()
                        .map(member -> CodeBlock.of("!$L", takes(member, CodeBlock.of("name"))))
                        .collect(CodeBlock.joining("$W&& ")));
    }
}
