package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.kinship.FittingBases;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.RefusedValues;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** The place is that of the schema for whose value the parties come together, if it is not a keyword of that schema. */
    void contradiction(DiagnosticCode code, SchemaId id, Contradiction contradiction) {
        reported.add(id);
        Schema schema = graph.schema(id);
        Optional<Related> own = contradiction.parties().stream()
                .filter(party -> contradiction.isOfKeywords())
                .filter(party -> schema.keywords().stream()
                        .anyMatch(keyword -> keyword.place().equals(party.place())))
                .findFirst();
        diagnostics.report(
                code,
                own.map(Related::place).orElse(schema.place()),
                contradiction.parties().stream()
                        .filter(party -> own.filter(party::equals).isEmpty())
                        .toList(),
                contradiction.reason(),
                contradiction.advice(),
                "no value is");
    }

    /** Reports the schemas of which nothing was said yet: those that no type is made of can contradict themselves too. */
    void others() {
        for (SchemaId id : graph.schemas().keySet()) {
            Narrowed narrowed = narrowing.narrow(List.of(id));
            if (!narrowed.isNever() && !reported.contains(id)) {
                Contradiction.in(narrowed).ifPresent(found -> contradiction(DiagnosticCode.NEVER_VALID, id, found));
            }
            narrowing.refusedValues(id).forEach(this::refused);
        }
    }

    private void refused(RefusedValues refused) {
        diagnostics.report(
                DiagnosticCode.NEVER_PRESENT,
                refused.list().place(),
                refused.reason(),
                refused.advice(),
                refused.words());
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
