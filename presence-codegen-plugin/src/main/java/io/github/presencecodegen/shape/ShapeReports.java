package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.kinship.FittingBases;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports what is wrong with schemas that types are made of. */
final class ShapeReports {

    private final SchemaGraph graph;
    private final Narrowing narrowing;
    private final Diagnostics diagnostics;

    /** The schemas of which it was said that nothing satisfies them. */
    private final Set<SchemaId> reported = new HashSet<>();

    /** The schemas of which it was said that their values have no types of their own. */
    private final Set<SchemaId> untyped = new HashSet<>();

    /** The schemas of which it was said that their types refuse what they allow. */
    private final Set<SchemaId> narrowed = new HashSet<>();

    ShapeReports(SchemaGraph graph, Narrowing narrowing, Diagnostics diagnostics) {
        this.graph = graph;
        this.narrowing = narrowing;
        this.diagnostics = diagnostics;
    }

    /** Reports schemas for the same value that allow none. */
    void contradiction(DiagnosticCode code, SchemaId owner, List<SchemaId> ids) {
        Contradiction.in(narrowing.narrow(ids))
                .ifPresent(found -> contradiction(code, new TypeKey(owner, ids).source(), found));
    }

    void contradiction(DiagnosticCode code, SchemaId id, Contradiction contradiction) {
        reported.add(id);
        diagnostics.report(
                code,
                graph.schema(id).place(),
                contradiction.parties(),
                contradiction.reason(),
                "Correct one of the schemas, or leave one of them out.");
    }

    /** Reports the schemas of which nothing was said yet: those that no type is made of can contradict themselves too. */
    void others() {
        for (SchemaId id : graph.schemas().keySet()) {
            Narrowed narrowed = narrowing.narrow(List.of(id));
            if (!narrowed.isNever() && !reported.contains(id)) {
                Contradiction.in(narrowed).ifPresent(found -> contradiction(DiagnosticCode.NEVER_VALID, id, found));
            }
        }
    }

    /** Says that a type cannot have the interface of a base, and how its schema, or a name, would let it. */
    void stranger(FittingBases.Stranger stranger) {
        SchemaId own = stranger.type().source();
        diagnostics.report(
                DiagnosticCode.BASE_NOT_IMPLEMENTED,
                graph.schema(own).place(),
                stranger.property().stream()
                        .map(property -> new Related(property.documentation().place(), "the property of the base"))
                        .toList(),
                own.toString(),
                stranger.base().source().toString(),
                stranger.property()
                        .map(property -> "the accessor of \"" + property.name() + "\" does not fit")
                        .orElse("that is nested in the type itself"));
    }

    /** Says that values are refused which a schema allows, once for each. */
    void narrowed(SchemaId id, Binding type) {
        if (narrowed.add(id)) {
            boolean isObject = type == Binding.OBJECT;
            report(
                    DiagnosticCode.NARROWED,
                    id,
                    isObject ? "the properties of an object" : "the items of an array",
                    isObject ? "objects" : "arrays",
                    isObject ? "object" : "array");
        }
    }

    /** Says that a value has no type of its own although its schema says more, once for each schema. */
    void untyped(SchemaId id, String javaType, String reason) {
        if (untyped.add(id)) {
            report(DiagnosticCode.UNTYPED, id, javaType, reason);
        }
    }

    void report(DiagnosticCode code, SchemaId id, Object... arguments) {
        diagnostics.report(code, graph.schema(id).place(), arguments);
    }
}
