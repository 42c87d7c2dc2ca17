package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The stage: from the graph of schemas to what each of them checks. Nothing is merged: each schema reports for itself. */
public final class Planner {

    private final SchemaGraph graph;
    private final Function<SchemaId, Demands> demands;

    /**
     * A planner.
     *
     * @param graph the schemas
     * @param demands what the Java type of a schema demands beyond its words
     */
    public Planner(SchemaGraph graph, Function<SchemaId, Demands> demands) {
        this.graph = graph;
        this.demands = demands;
    }

    /** The plans of all schemas of the graph. */
    public Plans plan() {
        Map<SchemaId, SchemaPlan> plans = new LinkedHashMap<>();
        graph.schemas().forEach((id, schema) -> plans.put(id, plan(schema)));
        return new Plans(plans);
    }

    private SchemaPlan plan(Schema schema) {
        Demands demanded = demands.apply(schema.id());
        List<Check> checks = new ArrayList<>();
        schema.keyword(Keyword.Type.class)
                .map(Keyword.Type::types)
                .or(() -> demanded.type().map(Set::of))
                .ifPresent(types -> checks.add(new Check.Types(types)));
        demanded.range().ifPresent(range -> checks.add(new Check.Range(range)));
        for (Keyword keyword : schema.keywords()) {
            assertion(keyword, demanded).ifPresent(checks::add);
        }
        List<SchemaId> inPlace = graph.inPlace(schema.id());
        if (!inPlace.isEmpty()) {
            checks.add(new Check.InPlace(inPlace));
        }
        return new SchemaPlan(schema.id(), checks);
    }

    private static Optional<Check> assertion(Keyword keyword, Demands demanded) {
        if (keyword instanceof Keyword.Enum allowed) {
            return demanded.openEnum() ? Optional.empty() : Optional.of(new Check.OneOf(allowed.values()));
        }
        if (keyword instanceof Keyword.Required required) {
            return required.properties().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Check.Required(required.properties()));
        }
        if (keyword instanceof Keyword.Properties properties) {
            return Optional.of(properties(properties));
        }
        return keyword instanceof Keyword.Items items
                ? Optional.of(new Check.Items(items.schema().id()))
                : Optional.empty();
    }

    private static Check properties(Keyword.Properties properties) {
        Map<String, SchemaId> schemas = new LinkedHashMap<>();
        properties.schemas().forEach((name, property) -> schemas.put(name, property.id()));
        return new Check.Properties(schemas);
    }
}
