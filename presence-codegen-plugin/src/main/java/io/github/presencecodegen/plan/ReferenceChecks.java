package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.DynamicScope;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the schemas demand that a schema refers to. */
final class ReferenceChecks implements Reference.Cases<List<Check>> {

    private final SchemaGraph graph;
    private final SchemaId schema;
    private final Scopes scopes;
    private final DynamicScope scope;
    private final Function<SchemaId, PlanId> within;

    /**
     * The checks of one schema.
     *
     * @param within the plan of a schema that is reached from this one
     */
    ReferenceChecks(
            SchemaGraph graph, SchemaId schema, Scopes scopes, DynamicScope scope, Function<SchemaId, PlanId> within) {
        this.graph = graph;
        this.schema = schema;
        this.scopes = scopes;
        this.scope = scope;
        this.within = within;
    }

    private List<Check> applied(Reference keyword, Optional<SchemaId> target) {
        return target.<List<Check>>map(id -> List.of(
                        new InPlaceCheck.All(List.of(new InPlaceCheck.Applied(keyword.name(), within.apply(id))))))
                .orElse(List.of());
    }

    @Override
    public List<Check> ref(Reference.Ref keyword) {
        return applied(keyword, graph.target(schema));
    }

    @Override
    public List<Check> dynamicRef(Reference.DynamicRef keyword) {
        return applied(keyword, graph.dynamicTarget(schema).map(target -> scopes.meant(target, scope)));
    }

    @Override
    public List<Check> id(Reference.Id keyword) {
        return List.of();
    }

    @Override
    public List<Check> anchor(Reference.Anchor keyword) {
        return List.of();
    }

    @Override
    public List<Check> dynamicAnchor(Reference.DynamicAnchor keyword) {
        return List.of();
    }

    @Override
    public List<Check> definitions(Reference.Definitions keyword) {
        return List.of();
    }
}
