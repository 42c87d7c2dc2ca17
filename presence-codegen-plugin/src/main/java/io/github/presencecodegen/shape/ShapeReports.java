package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.kinship.FittingBases;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.EnumWords;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.support.JsonValue;
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
            enumNames(graph.schema(id));
            Narrowed narrowed = narrowing.narrow(List.of(id));
            if (!narrowed.isNever() && !reported.contains(id)) {
                Contradiction.in(narrowed).ifPresent(found -> contradiction(DiagnosticCode.NEVER_VALID, id, found));
            }
        }
    }

    /** Names of values that do not fit the values are not used. */
    private void enumNames(Schema schema) {
        schema.keyword(Annotation.EnumNames.class).ifPresent(given -> {
            List<JsonValue> values = schema.keyword(Assertion.Enum.class)
                    .map(Assertion.Enum::values)
                    .orElse(List.of());
            if (!EnumWords.isFitting(given.names(), values)) {
                int names = given.names().size();
                diagnostics.report(
                        DiagnosticCode.ENUM_NAMES_MISFIT,
                        given.place(),
                        given.name(),
                        counted(names),
                        names == values.size() ? "a name occurs twice" : "\"enum\" lists " + counted(values.size()));
            }
        });
    }

    private static String counted(int values) {
        return values + (values == 1 ? " value" : " values");
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

    void report(DiagnosticCode code, SchemaId id, Object... arguments) {
        diagnostics.report(code, graph.schema(id).place(), arguments);
    }
}
