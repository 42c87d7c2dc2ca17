package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;
import java.util.List;

/**
 * A sequence.
 *
 * @param place where it begins
 * @param items its items in the order of the document
 */
public record SequenceNode(Place place, List<Node> items) implements Node {

    public SequenceNode {
        items = List.copyOf(items);
    }

    @Override
    public SequenceNode at(Place other) {
        return new SequenceNode(other, items);
    }

    @Override
    public String describe() {
        return "a sequence";
    }
}
