package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.PointerPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the places in a document whose pointers match a pattern. */
public final class PointerSearch {

    private final PointerPattern pattern;
    private final Function<Way, Optional<Way>> references;

    /**
     * A search.
     *
     * @param references the way to what a place refers to, where the search goes on as well; empty where it refers to nothing
     */
    public PointerSearch(PointerPattern pattern, Function<Way, Optional<Way>> references) {
        this.pattern = pattern;
        this.references = references;
    }

    /** What leads to each of the places. */
    public List<Way> ways(Target root) {
        List<Way> ways = List.of(Way.from(root));
        for (int depth = 0; depth < pattern.tokens().size(); depth++) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                addBelow(way, depth, longer);
                int next = depth;
                references.apply(way).ifPresent(referred -> addBelow(referred, next, longer));
            }
            ways = longer;
        }
        return ways;
    }

    private void addBelow(Way way, int depth, List<Way> below) {
        Node holder = way.place().node();
        if (holder instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                add(way, entry.key(), entry.value(), depth, below);
            }
        } else if (holder instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                add(way, String.valueOf(i), sequence.items().get(i), depth, below);
            }
        }
    }

    private void add(Way way, String token, Node node, int depth, List<Way> below) {
        if (pattern.takes(depth, token)) {
            below.add(way.then(token, new Target(way.place().id().child(token), node)));
        }
    }
}
