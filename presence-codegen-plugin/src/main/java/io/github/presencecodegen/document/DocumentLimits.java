package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;

/** The limits of a document that was not parsed as a whole, but put together from parts that were. */
public final class DocumentLimits {

    /** How many nodes a document may have, aliases followed. */
    public static final int NODES = NodeComposer.NODE_LIMIT;

    private DocumentLimits() {}

    /**
     * Whether a document is within the limits of what is parsed.
     *
     * @param place where it is reported if it is not
     */
    public static boolean hold(Node root, Place place, Diagnostics diagnostics) {
        return holdNodes(nodes(root), place, diagnostics) && holdDepth(root, place, diagnostics);
    }

    /** The same for a number of nodes. */
    public static boolean holdNodes(long nodes, Place place, Diagnostics diagnostics) {
        if (nodes > NODES) {
            diagnostics.report(DiagnosticCode.TOO_MANY_NODES, place, NODES);
        }
        return nodes <= NODES;
    }

    private static boolean holdDepth(Node root, Place place, Diagnostics diagnostics) {
        boolean isShallow = depth(root) <= NodeComposer.DEPTH_LIMIT;
        if (!isShallow) {
            diagnostics.report(DiagnosticCode.NESTED_TOO_DEEPLY, place, NodeComposer.DEPTH_LIMIT);
        }
        return isShallow;
    }

    /** How many nodes there are, keys and aliases included. */
    public static int nodes(Node node) {
        int count = 1;
        if (node instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                count += 1 + nodes(entry.value());
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.items()) {
                count += nodes(item);
            }
        }
        return count;
    }

    /** How many collections are inside each other. */
    private static int depth(Node node) {
        int deepest = 0;
        if (node instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                deepest = Math.max(deepest, depth(entry.value()));
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.items()) {
                deepest = Math.max(deepest, depth(item));
            }
        } else {
            return 0;
        }
        return deepest + 1;
    }
}
