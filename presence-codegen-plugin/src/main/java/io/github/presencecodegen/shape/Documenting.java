package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Releases;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is said for people about a value that several schemas describe. */
final class Documenting {

    /** Nobody reads more of them in a comment. */
    private static final int MOST_DEMANDS = 20;

    private final SchemaGraph graph;
    private final Narrowing narrowing;

    Documenting(SchemaGraph graph, Narrowing narrowing) {
        this.graph = graph;
        this.narrowing = narrowing;
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
                graph.line(source),
                first(schemas, Annotation.Title.class).map(Annotation.Title::text),
                description(schemas),
                schemas.stream()
                        .flatMap(schema -> schema.keyword(Annotation.Deprecated.class).stream())
                        .anyMatch(Annotation.Deprecated::deprecated),
                releases(schemas),
                first(schemas, Annotation.Default.class),
                demands(ids));
    }

    /** A description, behind the title of a narrower schema that has none of its own. */
    private static Optional<String> description(List<Schema> narrowestFirst) {
        for (Schema schema : narrowestFirst) {
            Optional<String> own = schema.keyword(Annotation.Description.class).map(Annotation.Description::text);
            if (own.isPresent()) {
                return own;
            }
            Optional<String> title = schema.keyword(Annotation.Title.class).map(Annotation.Title::text);
            if (title.isPresent()) {
                return first(narrowestFirst, Annotation.Description.class)
                        .map(Annotation.Description::text)
                        .map(wider -> title.get() + "\n\n" + wider);
            }
        }
        return Optional.empty();
    }

    private static Releases releases(List<Schema> narrowestFirst) {
        return new Releases(
                first(narrowestFirst, Annotation.Added.class).map(Annotation.Added::version),
                first(narrowestFirst, Annotation.Changed.class)
                        .map(Annotation.Changed::changes)
                        .orElse(Map.of()));
    }

    private List<Assertion> demands(List<SchemaId> ids) {
        List<Assertion> demands = new ArrayList<>();
        narrowing.walk(ids, keyword -> {
            if (keyword instanceof Assertion assertion
                    && assertion.match(new ShownDemand())
                    && demands.size() < MOST_DEMANDS) {
                demands.add(assertion);
            }
        });
        return demands;
    }

    /** Of a name that is required and that no schema describes. */
    Documentation ofUndescribed(SchemaId source) {
        return new Documentation(
                source,
                graph.schema(source).place(),
                graph.line(source),
                Optional.empty(),
                Optional.empty(),
                false,
                Releases.NONE,
                Optional.empty(),
                List.of());
    }

    private static <K extends Keyword> Optional<K> first(List<Schema> schemas, Class<K> kind) {
        return schemas.stream().flatMap(schema -> schema.keyword(kind).stream()).findFirst();
    }
}
