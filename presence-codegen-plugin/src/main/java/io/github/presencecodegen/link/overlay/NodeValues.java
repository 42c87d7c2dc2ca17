package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.schema.JsonValues;

/** Nodes as values, wherever they are written. */
final class NodeValues {

    private NodeValues() {}

    /** What is equal for nodes that are the same JSON value. A node with a number that JSON lacks is equal to no other. */
    static Object of(Node node) {
        return JsonValues.of(node).map(Object.class::cast).orElse(node);
    }
}
