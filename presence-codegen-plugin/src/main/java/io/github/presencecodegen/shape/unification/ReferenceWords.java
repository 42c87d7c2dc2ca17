package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.SchemaId;
import java.util.Optional;

/**
 * What a reference says, if it says anything of a value: where it leads, however that is written.
 *
 * @param holder the schema that has the keyword
 */
record ReferenceWords(SchemaGraph graph, SchemaId holder) implements Reference.Cases<Optional<Object>> {

    @Override
    public Optional<Object> ref(Reference.Ref keyword) {
        return graph.target(holder).map(Object.class::cast);
    }

    @Override
    public Optional<Object> dynamicRef(Reference.DynamicRef keyword) {
        return graph.dynamicTarget(holder).map(Object.class::cast);
    }

    @Override
    public Optional<Object> id(Reference.Id keyword) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> anchor(Reference.Anchor keyword) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> dynamicAnchor(Reference.DynamicAnchor keyword) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> definitions(Reference.Definitions keyword) {
        return Optional.empty();
    }
}
