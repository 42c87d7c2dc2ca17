package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.shape.kinship.BaseTypes;
import io.github.presencecodegen.shape.kinship.BuiltOn;
import io.github.presencecodegen.shape.kinship.FittingBases;
import io.github.presencecodegen.shape.kinship.KinFinder;
import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds the interfaces that types have in common to the types that are reached, and what these interfaces reach. */
final class KinModeler {

    private final Modeling modeling;
    private final ShapeFinder shapes;
    private final BuiltOn builtOn;
    private final ReusedTypes reused;
    private final Set<TypeKey> lacking = new LinkedHashSet<>();
    private final Runnable modelAll;

    /**
     * A modeler.
     *
     * @param reused the types of other modules
     * @param modelAll models the types that were requested
     */
    KinModeler(SchemaGraph graph, Modeling modeling, Regexes regexes, ReusedTypes reused, Runnable modelAll) {
        this.reused = reused;
        this.modeling = modeling;
        this.shapes = new ShapeFinder(modeling.demandingNothing(), regexes);
        this.builtOn = new BuiltOn(graph, modeling.narrowing(), modeling.identity()::follow);
        this.modelAll = modelAll;
    }

    /**
     * The types that the selected ones reach, with their interfaces. What one reaches may be built on further bases.
     *
     * @param types all types that have been modelled, to which others are added
     */
    Map<TypeKey, TypeShape> reachable(Map<TypeKey, TypeShape> types, List<TypeKey> selected) {
        Set<TypeKey> bases = new LinkedHashSet<>();
        while (true) {
            Map<TypeKey, TypeShape> reachable = reachable(types, selected, bases);
            if (!bases.addAll(bases(types, reachable))) {
                return reachable;
            }
        }
    }

    private Map<TypeKey, TypeShape> reachable(
            Map<TypeKey, TypeShape> types, List<TypeKey> selected, Set<TypeKey> bases) {
        BaseTypes interfaces = new BaseTypes(types);
        Map<TypeKey, TypeShape> all = new LinkedHashMap<>(types);
        all.putAll(interfaces.of(interfaces.withProperties(bases)));
        return ReachableTypes.of(all, new KinFinder(builtOn, all).wanted(), selected);
    }

    private Set<TypeKey> bases(Map<TypeKey, TypeShape> types, Map<TypeKey, TypeShape> reachable) {
        Set<TypeKey> bases = new LinkedHashSet<>();
        reachable.forEach((key, type) -> {
            if (type instanceof TypeShape.ObjectType || type instanceof TypeShape.BaseType) {
                builtOn.referable(key).stream()
                        .map(id -> modeling.identity().keyOf(id, List.of(id)))
                        .filter(base -> !base.ids().equals(key.ids()))
                        .forEach(bases::add);
            }
        });
        bases.stream().filter(reused::lacksBase).forEach(lacking::add);
        bases.removeAll(lacking);
        bases.forEach(base -> shapes.findItself(modeling.describe(base.owner(), base.ids())));
        modelAll.run();
        bases.removeIf(base -> !new BaseTypes(types).isObject(base));
        return bases;
    }

    /** Which types have the interfaces of which bases; where one cannot, a note says why. */
    Kinship kinship(Map<TypeKey, TypeShape> reachable) {
        FittingBases bases = new FittingBases(reachable);
        Kinship kinship = bases.among(new KinFinder(builtOn, reachable).wanted());
        bases.strangers().stream()
                .filter(stranger -> !reused.has(stranger.type()))
                .forEach(modeling.reports()::stranger);
        lacking.forEach(base -> reused.home(base.owner())
                .ifPresent(module -> modeling.reports()
                        .report(DiagnosticCode.REUSED_BASE_MISSING, base.source(), module, base.source())));
        return reused.in(kinship, reachable.keySet());
    }
}
