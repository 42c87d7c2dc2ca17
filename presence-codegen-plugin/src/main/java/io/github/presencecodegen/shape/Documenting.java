package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/** Finds what is said for people about a value that several schemas describe. */
final class Documenting {

    private final SchemaGraph graph;
    private final Narrowing narrowing;

    Documenting(SchemaGraph graph) {
        this.graph = graph;
        this.narrowing = new Narrowing(graph);
    }

    /** The title and description that the narrowest schema gives which has one. */
    Documentation of(List<SchemaId> ids) {
        return of(ids, ids.get(ids.size() - 1));
    }

    /** The same of a type, which has a place of its own. */
    Documentation of(TypeKey key) {
        return of(key.ids(), key.source());
    }

    private Documentation of(List<SchemaId> ids, SchemaId source) {
        List<Schema> schemas = narrowing.narrowestFirst(ids);
        return new Documentation(
                source,
                graph.schema(source).place(),
                first(schemas, Annotation.Title.class).map(Annotation.Title::text),
                first(schemas, Annotation.Description.class).map(Annotation.Description::text),
                schemas.stream()
                        .flatMap(schema -> schema.keyword(Annotation.Deprecated.class).stream())
                        .anyMatch(Annotation.Deprecated::deprecated));
    }

    /** Of a name that is required and that no schema describes. */
    Documentation ofUndescribed(SchemaId source) {
        return new Documentation(source, graph.schema(source).place(), Optional.empty(), Optional.empty(), false);
    }

    private static <K extends Keyword> Optional<K> first(List<Schema> schemas, Class<K> kind) {
        return schemas.stream().flatMap(schema -> schema.keyword(kind).stream()).findFirst();
    }
}
