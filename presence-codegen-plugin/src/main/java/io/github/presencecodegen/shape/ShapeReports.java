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
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.EnumWords;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.RefusedValues;
import io.github.presencecodegen.support.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** By type: the schemas of what it must contain that contradict each other. */
    private final Map<TypeKey, Map<SchemaId, Contradiction>> doomed = new LinkedHashMap<>();

    ShapeReports(SchemaGraph graph, Narrowing narrowing, Diagnostics diagnostics) {
        this.graph = graph;
        this.narrowing = narrowing;
        this.diagnostics = diagnostics;
    }

    /**
     * Takes in what a type must contain. If schemas for the same value allow none, the type has no value, which is an error
     * only where a value of it is wanted.
     */
    void doom(TypeKey type, List<SchemaId> ids) {
        SchemaId id = new TypeKey(type.owner(), ids).source();
        Contradiction.in(narrowing.narrow(ids)).ifPresent(found -> {
            reported.add(id);
            doomed.computeIfAbsent(type, unused -> new LinkedHashMap<>()).put(id, found);
        });
    }

    /** The types that must contain what is not possible. */
    Set<TypeKey> doomed() {
        return doomed.keySet();
    }

    /** Reports why a type has no value that must contain what is not possible. */
    void doomed(TypeKey type, boolean isWanted) {
        DiagnosticCode code = isWanted ? DiagnosticCode.NO_VALUE : DiagnosticCode.NEVER_PRESENT;
        doomed.getOrDefault(type, Map.of()).forEach((id, found) -> contradiction(code, id, found));
    }

    /** Reports that each value of some types must contain another one. */
    void endless(List<Property> circle, boolean isWanted) {
        List<Related> parties = circle.stream()
                .map(property ->
                        new Related(property.documentation().place(), "\"" + property.name() + "\" is required too"))
                .toList();
        diagnostics.report(
                isWanted ? DiagnosticCode.NO_VALUE : DiagnosticCode.NEVER_VALID,
                parties.get(0).place(),
                parties.subList(1, parties.size()),
                "each value must contain another value, without end",
                "Leave a property of the cycle out of \"required\", or make it a list.");
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
                .filter(party -> code == DiagnosticCode.NO_VALUE && contradiction.isOfKeywords())
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

    /**
     * Reports the schemas of which nothing was said yet: those that no type is made of can contradict themselves too. What
     * refers to one of them adds nothing.
     */
    void others() {
        for (SchemaId id : graph.schemas().keySet()) {
            enumNames(graph.schema(id));
            Narrowed narrowed = narrowing.narrow(List.of(id));
            if (!narrowed.isNever() && !reported.contains(id)) {
                Contradiction.in(narrowed)
                        .filter(found -> graph.always(id).stream().noneMatch(this::isContradiction))
                        .ifPresent(found -> contradiction(DiagnosticCode.NEVER_VALID, id, found));
            }
            narrowing.refusedValues(id).forEach(this::refused);
        }
    }

    private boolean isContradiction(SchemaId id) {
        return Contradiction.in(narrowing.narrow(List.of(id))).isPresent();
    }

    private void refused(RefusedValues refused) {
        diagnostics.report(
                DiagnosticCode.NEVER_PRESENT,
                refused.list().place(),
                refused.reason(),
                refused.advice(),
                refused.words());
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
