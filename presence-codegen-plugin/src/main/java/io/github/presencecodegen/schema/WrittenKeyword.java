package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import java.util.Optional;

/**
 * A keyword as it is written, before anybody knows what it means.
 *
 * @param holder the schema that it is in
 * @param siblings the keywords of that schema, this one among them
 * @param name its name
 * @param place where the name is
 * @param value its value
 */
public record WrittenKeyword(SchemaId holder, MappingNode siblings, String name, Place place, Node value) {

    /** The value of another keyword of the same schema, which can change what this one means. */
    public Optional<Node> sibling(String keyword) {
        return siblings.get(keyword);
    }

    /** The same keyword with a part of its value, for parts that are read as the whole is elsewhere. */
    public WrittenKeyword with(Node part) {
        return new WrittenKeyword(holder, siblings, name, place, part);
    }
}
