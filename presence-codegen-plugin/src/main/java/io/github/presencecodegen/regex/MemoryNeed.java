package io.github.presencecodegen.regex;

import io.github.presencecodegen.support.regex.RegexNode;
import java.util.List;
import java.util.Optional;

/** What keeps an expression from being regular in the sense of automata theory. */
final class MemoryNeed {

    private MemoryNeed() {}

    /** The first such part, in words; empty if there is none. */
    static Optional<String> of(RegexNode node) {
        if (node instanceof RegexNode.Look look) {
            return Optional.of(look.behind() ? "a look-behind" : "a look-ahead");
        }
        if (node instanceof RegexNode.BackReference) {
            return Optional.of("a back-reference");
        }
        if (node instanceof RegexNode.Sequence sequence) {
            return ofAny(sequence.items());
        }
        if (node instanceof RegexNode.Alternatives alternatives) {
            return ofAny(alternatives.options());
        }
        if (node instanceof RegexNode.Capture capture) {
            return of(capture.body());
        }
        return node instanceof RegexNode.Repeat repeat ? of(repeat.body()) : Optional.empty();
    }

    private static Optional<String> ofAny(List<RegexNode> nodes) {
        for (RegexNode node : nodes) {
            Optional<String> need = of(node);
            if (need.isPresent()) {
                return need;
            }
        }
        return Optional.empty();
    }
}
