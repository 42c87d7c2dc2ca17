package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Emits what the method that makes a tuple asks about arguments that are null: an item is absent only where none follows.
 */
final class TupleGaps {

    private final List<Member> items;

    /** For each item that may be null or absent, and those before it that may be absent: the variable that says that one follows. */
    private final Map<Member, String> follows = new HashMap<>();

    TupleGaps(List<Member> items, NameAllocator locals) {
        this.items = items;
        if (items.stream().anyMatch(Member::isOptionalOrNull)) {
            items.stream()
                    .filter(item -> !item.isOpen() && !item.isRequired())
                    .forEach(item -> follows.put(item, locals.newName(item.accessor() + "IsFollowed")));
        }
    }

    /** Whether an item that is given as null is null in JSON. */
    CodeBlock isNull(Member item) {
        return CodeBlock.of("$N == null && $N", item.accessor(), follows.get(item));
    }

    /** An item after a missing one would move into its place. */
    CodeBlock check() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = items.size() - 1; i >= 0; i--) {
            if (follows.containsKey(items.get(i))) {
                code.addStatement("boolean $N = $L", follows.get(items.get(i)), isFollowed(i));
            }
        }
        for (int i = 1; i < items.size(); i++) {
            Member before = items.get(i - 1);
            if (TupleEmitter.isNullable(before) && !before.isNullable()) {
                code.beginControlFlow("if ($N == null && $L)", before.accessor(), isGiven(before, items.get(i)))
                        .addStatement(
                                "throw new $T($S)",
                                IllegalArgumentException.class,
                                items.get(i).accessor() + " cannot follow " + before.accessor() + ", which is null")
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock isGiven(Member before, Member item) {
        return follows.containsKey(before) ? CodeBlock.of("$N", follows.get(before)) : isThere(item);
    }

    private CodeBlock isFollowed(int index) {
        if (index + 1 == items.size()) {
            return CodeBlock.of("false");
        }
        Member next = items.get(index + 1);
        return follows.containsKey(next) ? CodeBlock.of("$L || $N", isThere(next), follows.get(next)) : isThere(next);
    }

    private static CodeBlock isThere(Member item) {
        return item.isOpen()
                ? CodeBlock.of("!$N.isEmpty()", item.accessor())
                : CodeBlock.of("$N != null", item.accessor());
    }
}
