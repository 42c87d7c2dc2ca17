package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.PointerPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges a patch into the places of one document whose pointers match a pattern. No reference is followed. */
final class TargetMerge {

    private final PointerPattern pointer;
    private final Node patch;
    private final MergePatch merge;

    TargetMerge(PointerPattern pointer, Node patch, MergePatch merge) {
        this.pointer = pointer;
        this.patch = patch;
        this.merge = merge;
    }

    /** The root as it is then. */
    Node into(Node root) {
        return within("", Position.KEYWORDS, root, 0).orElseThrow();
    }

    /** How many such places there are. */
    int targets(Node root) {
        return targets(root, 0);
    }

    private int targets(Node node, int depth) {
        if (depth == pointer.tokens().size()) {
            return 1;
        }
        int targets = 0;
        if (node instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                targets += pointer.takes(depth, entry.key()) ? targets(entry.value(), depth + 1) : 0;
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                targets += pointer.takes(depth, String.valueOf(i))
                        ? targets(sequence.items().get(i), depth + 1)
                        : 0;
            }
        }
        return targets;
    }

    private Optional<Node> within(String key, Position position, Node node, int depth) {
        if (depth == pointer.tokens().size()) {
            return merge.merge(key, position, node, patch);
        }
        Position inside = position.below(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(inMapping(mapping, inside, depth));
        }
        return Optional.of(node instanceof SequenceNode sequence ? inSequence(sequence, inside, depth) : node);
    }

    private MappingNode inMapping(MappingNode mapping, Position inside, int depth) {
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            if (pointer.takes(depth, entry.key())) {
                within(entry.key(), inside, entry.value(), depth + 1)
                        .map(value -> new MappingNode.Entry(entry.key(), entry.keyPlace(), value))
                        .ifPresent(entries::add);
            } else {
                entries.add(entry);
            }
        }
        return new MappingNode(mapping.place(), entries);
    }

    private SequenceNode inSequence(SequenceNode sequence, Position inside, int depth) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String index = String.valueOf(i);
            if (pointer.takes(depth, index)) {
                within(index, inside, item, depth + 1).ifPresent(items::add);
            } else {
                items.add(item);
            }
        }
        return new SequenceNode(sequence.place(), items);
    }
}
