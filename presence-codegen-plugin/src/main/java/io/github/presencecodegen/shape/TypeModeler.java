package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.defaults.Defaults;
import io.github.presencecodegen.shape.dispatch.DispatchModeler;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.model.TypeSize;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Listings;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.ShownValues;
import io.github.presencecodegen.shape.unification.Unification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The stage: from the graph of schemas to the Java types that the selected files become. */
public final class TypeModeler {

    private final SchemaGraph graph;
    private final Set<SchemaId> alone;
    private final Regexes regexes;
    private final Set<String> typedFormats;
    private final Diagnostics diagnostics;
    private final ShapeReports reports;
    private final Modeling modeling;
    private final ShapeFinder shapes;
    private final KinModeler kin;
    private final Unification unification;
    private final TypeBudget budget;
    private final List<WantedUnion> unions;
    private final Map<TypeKey, TypeShape> types = new LinkedHashMap<>();

    /**
     * A modeler of one graph.
     *
     * @param regexes the regular expressions of the graph
     * @param alone the selected schemas of which only validators are wanted
     * @param typedFormats the formats that user classes represent
     * @param named the schemas to which the user gives names, as the setting has them
     * @param unions the unions that the settings ask for
     * @param reused the types of other modules
     * @param opened whether an enum that lists one value is a type, since it is opened
     */
    public TypeModeler(
            SchemaGraph graph,
            Regexes regexes,
            Set<SchemaId> alone,
            Set<String> typedFormats,
            Set<String> named,
            List<WantedUnion> unions,
            ReusedTypes reused,
            Predicate<TypeKey> opened,
            Diagnostics diagnostics) {
        this.graph = graph;
        this.alone = alone;
        this.budget = new TypeBudget(graph.schemas().size());
        this.diagnostics = diagnostics;
        this.regexes = regexes;
        this.typedFormats = Set.copyOf(typedFormats);
        Narrowing narrowing = new Narrowing(graph, regexes, typedFormats);
        this.reports = new ShapeReports(graph, narrowing, diagnostics);
        this.unions = List.copyOf(unions);
        this.modeling = new Modeling(
                narrowing,
                new Listings(narrowing),
                new TypeIdentity(graph, narrowing),
                new Documenting(graph, narrowing),
                new Bindings(),
                new Formats(typedFormats),
                reports,
                new WantedTypes(),
                new StandIns(graph, unions),
                opened);
        this.shapes = new ShapeFinder(modeling, regexes);
        this.kin = new KinModeler(graph, modeling, regexes, reused, this::modelAll);
        this.unification = new Unification(graph, named, reused);
    }

    /** The types of the selected files and all that they reach. */
    public TypeModel model() {
        List<TypeKey> selected =
                graph.roots().stream().map(this::selected).distinct().toList();
        selected.stream().filter(key -> !isAlone(key)).forEach(key -> wantPlace(key, true));
        modelAll();
        selected.stream()
                .filter(this::isAlone)
                .forEach(key -> types.putIfAbsent(
                        key,
                        new TypeShape.ValidatorAlone(key, modeling.documenting().of(key))));
        unions.forEach(this::add);
        reports.others();
        Map<TypeKey, TypeShape> reachable = kin.reachable(
                types,
                Stream.concat(selected.stream(), unions.stream().map(WantedUnion::key))
                        .toList());
        EndlessTypes.report(reachable, selected, reports);
        Map<TypeKey, TypeShape> fitting = new Defaults(reachable, graph, regexes, typedFormats, diagnostics).fitting();
        TypeModel model = new TypeModel(
                selected,
                fitting,
                modeling.bindings().all(),
                ShownValues.of(fitting.values(), modeling.narrowing(), modeling.listings()),
                modeling.formats().all(),
                kin.kinship(fitting),
                Map.of());
        TypeModel unified = unification.unify(MapClasses.in(model, modeling));
        Map<SchemaId, TypeSize> sizes = new LinkedHashMap<>();
        unified.types().values().forEach(type -> sizes.merge(type.key().owner(), TypeSize.of(type), TypeSize::plus));
        sizes.forEach((owner, size) -> size.excess().ifPresent(excess -> tooLarge(owner, excess)));
        DispatchModeler dispatch = new DispatchModeler(
                graph, modeling.narrowing(), modeling.listings(), modeling.identity()::keyOfPlace, diagnostics);
        return dispatch.complete(unified, unions);
    }

    private void tooLarge(SchemaId owner, TypeSize.Excess excess) {
        if (!budget.isExhausted(owner)) {
            reports.report(DiagnosticCode.TOO_LARGE, owner, excess.found(), excess.limit());
        }
    }

    private TypeKey selected(SchemaId root) {
        return alone.contains(root)
                ? TypeKey.ofTopLevel(root)
                : modeling.identity().keyOfPlace(root);
    }

    private boolean isAlone(TypeKey key) {
        return key.isTopLevel() && alone.contains(key.owner());
    }

    /** A place has a type: the class or enum that its values have, or one around them. What is selected must have values. */
    private void wantPlace(TypeKey key, boolean isSelected) {
        DescribedValue described = modeling.describe(key);
        Optional<Contradiction> contradiction = Contradiction.in(described.narrowed());
        if (contradiction.isPresent()) {
            DiagnosticCode code = isSelected ? DiagnosticCode.NO_VALUE : DiagnosticCode.NEVER_VALID;
            reports.contradiction(code, key.source(), contradiction.get());
        }
        Shape shape = shapes.find(described);
        if (!shape.equals(new Shape.Named(key))) {
            modeling.wanted()
                    .want(
                            key,
                            () -> Optional.of(new TypeShape.ValueType(
                                    key, modeling.documenting().of(key), shape)));
        }
    }

    private void modelAll() {
        modeling.wanted().modelAll(budget, this::add);
    }

    /** The types that a union is made of are not known yet. */
    private void add(WantedUnion union) {
        types.put(union.key(), DispatchModeler.empty(union));
        union.schema().ifPresent(schema -> shapes.demandObject(modeling.describe(schema, List.of(schema))));
    }

    /** A type that is nested in another needs that one. */
    private void add(TypeShape type) {
        types.put(type.key(), type);
        TypeKey home = TypeKey.ofTopLevel(type.key().owner());
        if (!modeling.wanted().isKnown(home)) {
            wantPlace(home, false);
        }
        budget.spend(type)
                .ifPresent(excess ->
                        reports.report(DiagnosticCode.TOO_LARGE, type.key().owner(), excess.found(), excess.limit()));
    }
}
