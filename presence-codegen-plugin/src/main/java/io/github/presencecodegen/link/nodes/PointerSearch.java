package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.PointerPattern;
import java.util.ArrayList;
import java.util.List;

/** Finds the places in a document whose pointers match a pattern. */
public final class PointerSearch {

    private PointerSearch() {}

    /** What leads to each of the places, from the root on; the places themselves are the last ones. */
    public static List<List<Target>> ways(Target root, PointerPattern pattern) {
        List<List<Target>> ways = List.of(List.of(root));
        for (int depth = 0; depth < pattern.tokens().size(); depth++) {
            List<List<Target>> longer = new ArrayList<>();
            for (List<Target> way : ways) {
                for (Target next : below(way.get(way.size() - 1), pattern, depth)) {
                    List<Target> extended = new ArrayList<>(way);
                    extended.add(next);
                    longer.add(extended);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Target> below(Target holder, PointerPattern pattern, int depth) {
        List<Target> below = new ArrayList<>();
        if (holder.node() instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                add(holder, entry.key(), entry.value(), pattern, depth, below);
            }
        } else if (holder.node() instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                add(holder, String.valueOf(i), sequence.items().get(i), pattern, depth, below);
            }
        }
        return below;
    }

    private static void add(
            Target holder, String token, Node node, PointerPattern pattern, int depth, List<Target> below) {
        if (pattern.takes(depth, token)) {
            below.add(new Target(holder.id().child(token), node));
        }
    }
}
