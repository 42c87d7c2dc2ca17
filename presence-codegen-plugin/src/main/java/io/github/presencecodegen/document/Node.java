package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;

/**
 * A node of a parsed document. What is inside a node that YAML reaches by an alias is one object at several places, so
 * code that walks a document as a tree must bound the walk; {@link DocumentParser} has done so for every document that
 * it returns.
 */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    /** Where the node begins. */
    Place place();

    /** The same node, said to begin somewhere else: where an alias to it is. */
    Node at(Place other);

    /** What the node is, in words for a message. */
    String describe();
}
