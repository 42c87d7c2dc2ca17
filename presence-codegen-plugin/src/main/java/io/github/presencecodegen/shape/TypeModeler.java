package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stage: from the graph of schemas to the Java types that the selected files become. */
public final class TypeModeler {

    /** Nobody writes {@code List<List<...>>} of this depth, and code for it would not end. */
    private static final int MOST_NESTED_LISTS = 20;

    /** A method of Java takes at most 255 arguments (JVMS 4.3.3), and the constructor takes one for each property. */
    private static final int MOST_PROPERTIES = 250;

    /** The generic signature of a constructor has at most 65,535 bytes, and each list takes 18 of them (JVMS 4.7.9.1). */
    private static final int MOST_LISTS = 1_500;

    /** The code that makes the constants of an enum must fit into one method of 65,535 bytes (JVMS 4.7.3). */
    private static final int MOST_CONSTANTS = 1500;

    /** The checks of all schemas that a value must satisfy are called one after the other. */
    private static final int MOST_SCHEMAS_AT_ONCE = 500;

    private final SchemaGraph graph;
    private final Set<String> alone;
    private final Diagnostics diagnostics;
    private final Narrowing narrowing;
    private final TypeIdentity identity;
    private final Documenting documenting;
    private final Bindings bindings = new Bindings();
    private final TypeBudget budget = new TypeBudget();
    private final Map<TypeKey, TypeShape> types = new LinkedHashMap<>();
    private final Deque<TypeKey> unmodelled = new ArrayDeque<>();

    /** The schemas of which it was said that nothing satisfies them. */
    private final Set<SchemaId> reported = new HashSet<>();

    /** The items of the lists that the current shape is inside. */
    private final Set<List<SchemaId>> openLists = new HashSet<>();

    /**
     * A modeler of one graph.
     *
     * @param alone the selected files of which only validators are wanted
     */
    public TypeModeler(SchemaGraph graph, Set<String> alone, Diagnostics diagnostics) {
        this.graph = graph;
        this.alone = alone;
        this.diagnostics = diagnostics;
        this.narrowing = new Narrowing(graph);
        this.identity = new TypeIdentity(graph);
        this.documenting = new Documenting(graph);
    }

    /** The types of the selected files and all that they reach. */
    public TypeModel model() {
        List<TypeKey> selected = graph.roots().stream().map(TypeKey::ofFile).toList();
        selected.stream().filter(key -> !alone.contains(key.owner().file())).forEach(unmodelled::add);
        while (!unmodelled.isEmpty()) {
            TypeKey key = unmodelled.remove();
            if (!types.containsKey(key) && !budget.isExhausted(key.owner())) {
                modelObject(key);
            }
        }
        for (TypeKey key : selected) {
            if (alone.contains(key.owner().file()) && !types.containsKey(key)) {
                types.put(key, new TypeShape.ValidatorAlone(key, documenting.of(key)));
            }
        }
        reportOthers();
        EndlessTypes.report(types, diagnostics);
        Map<TypeKey, TypeShape> fitting = new Defaults(types, diagnostics).fitting();
        return new Unification(new TypeModel(selected, fitting, bindings.all()), narrowing).unify();
    }

    /** Schemas that no type is made of can contradict themselves too. */
    private void reportOthers() {
        for (SchemaId id : graph.schemas().keySet()) {
            Narrowed narrowed = narrowing.narrow(List.of(id));
            if (!narrowed.isNever() && !reported.contains(id)) {
                Contradiction.in(narrowed).ifPresent(found -> report(DiagnosticCode.NEVER_VALID, id, found));
            }
        }
    }

    private static boolean isOfStrings(List<JsonValue> values) {
        return values.stream().allMatch(JsonString.class::isInstance);
    }

    private void modelObject(TypeKey key) {
        Narrowed narrowed = narrowing.narrow(key.ids());
        Optional<Contradiction> contradiction = Contradiction.in(narrowed);
        if (contradiction.isPresent()) {
            report(DiagnosticCode.NO_VALUE, key.source(), contradiction.get());
            return;
        }
        if (!narrowed.isOnly(SchemaType.OBJECT)
                && (narrowed.types().isPresent() || narrowed.properties().isEmpty())) {
            report(DiagnosticCode.NO_OBJECT, key.source(), "it describes no object");
            return;
        }
        List<Property> properties = properties(key, narrowed);
        if (properties.size() > MOST_PROPERTIES) {
            report(DiagnosticCode.TOO_LARGE, key.source(), properties.size() + " properties", MOST_PROPERTIES);
            return;
        }
        int lists = properties.stream()
                .mapToInt(property -> listsIn(property.shape()))
                .sum();
        if (lists > MOST_LISTS) {
            report(DiagnosticCode.TOO_LARGE, key.source(), lists + " lists, those inside others counted", MOST_LISTS);
            return;
        }
        boolean saysObject = narrowed.types().isPresent();
        add(new TypeShape.ObjectType(key, documenting.of(key), properties, saysObject));
    }

    private static int listsIn(Shape shape) {
        return shape instanceof Shape.ListOf list ? 1 + listsIn(list.item()) : 0;
    }

    private List<Property> properties(TypeKey key, Narrowed narrowed) {
        List<Property> properties = new ArrayList<>();
        narrowed.properties().forEach((name, ids) -> {
            boolean required = narrowed.required().contains(name);
            if (!required && narrowing.narrow(ids).isNever()) {
                // The usual way to say that a property must not be there.
                return;
            }
            DiagnosticCode code = required ? DiagnosticCode.NO_VALUE : DiagnosticCode.NEVER_PRESENT;
            reportContradiction(code, key.owner(), ids);
            properties.add(new Property(name, shape(key.owner(), ids), required, ids, documenting.of(ids)));
        });
        for (String name : narrowed.required()) {
            if (!narrowed.properties().containsKey(name)) {
                properties.add(new Property(name, any(), true, List.of(), documenting.ofUndescribed(key.source())));
            }
        }
        return properties;
    }

    /** What a value that must satisfy the schemas becomes; types that it names are modelled later. */
    private Shape shape(SchemaId owner, List<SchemaId> ids) {
        SchemaId narrowest = new TypeKey(owner, ids).source();
        if (ids.size() > MOST_SCHEMAS_AT_ONCE) {
            report(DiagnosticCode.TOO_LARGE, narrowest, ids.size() + " schemas for one value", MOST_SCHEMAS_AT_ONCE);
            return any();
        }
        Narrowed narrowed = narrowing.narrow(ids);
        if (Contradiction.in(narrowed).isPresent()) {
            return any();
        }
        if (narrowed.values().isPresent()) {
            return enumShape(owner, ids, narrowed);
        }
        if (narrowed.types().isEmpty()) {
            return untyped(owner, ids, narrowed);
        }
        if (narrowed.types().get().size() > 1) {
            return any();
        }
        return typed(narrowed.types().get().iterator().next(), owner, ids, narrowed);
    }

    private Shape untyped(SchemaId owner, List<SchemaId> ids, Narrowed narrowed) {
        if (!narrowed.properties().isEmpty()) {
            return typed(SchemaType.OBJECT, owner, ids, narrowed);
        }
        if (!narrowed.items().isEmpty()) {
            return typed(SchemaType.ARRAY, owner, ids, narrowed);
        }
        return any();
    }

    private Shape typed(SchemaType type, SchemaId owner, List<SchemaId> ids, Narrowed narrowed) {
        SchemaId narrowest = new TypeKey(owner, ids).source();
        switch (type) {
            case STRING:
                return new Shape.Scalar(ScalarKind.STRING);
            case BOOLEAN:
                return new Shape.Scalar(ScalarKind.BOOLEAN);
            case NUMBER:
                return new Shape.Scalar(ScalarKind.NUMBER);
            case INTEGER, INTEGER_AS_WRITTEN:
                return integer(narrowest, narrowed);
            case ARRAY:
                bindings.demandType(narrowed, narrowest, Binding.ARRAY);
                return array(owner, narrowest, narrowed);
            case OBJECT:
                return object(owner, ids, narrowed);
            default:
                return any();
        }
    }

    private Shape array(SchemaId owner, SchemaId narrowest, Narrowed narrowed) {
        List<SchemaId> items = narrowed.items();
        if (items.isEmpty() || narrowed.isTuple() || narrowing.narrow(items).isNever()) {
            return new Shape.ListOf(any(), List.of());
        }
        if (openLists.contains(items)) {
            report(DiagnosticCode.UNSUPPORTED_SHAPE, narrowest, "a list of itself; put an object in between");
            return any();
        }
        if (openLists.size() == MOST_NESTED_LISTS) {
            report(DiagnosticCode.UNSUPPORTED_SHAPE, narrowest, "more than " + MOST_NESTED_LISTS + " nested lists");
            return any();
        }
        reportContradiction(DiagnosticCode.NEVER_PRESENT, owner, items);
        openLists.add(items);
        Shape item = shape(owner, items);
        openLists.remove(items);
        return new Shape.ListOf(item, items);
    }

    private Shape integer(SchemaId useSite, Narrowed narrowed) {
        boolean isInt = narrowed.format().map("int32"::equals).orElse(false);
        bindings.demandRange(useSite, isInt ? Binding.INT32 : Binding.INT64);
        return new Shape.Scalar(isInt ? ScalarKind.INT : ScalarKind.LONG);
    }

    private Shape object(SchemaId owner, List<SchemaId> ids, Narrowed narrowed) {
        bindings.demandType(narrowed, new TypeKey(owner, ids).source(), Binding.OBJECT);
        if (narrowed.properties().isEmpty() && narrowed.required().isEmpty()) {
            return new Shape.Scalar(ScalarKind.OBJECT);
        }
        TypeKey key = identity.keyOf(owner, ids);
        unmodelled.add(key);
        return new Shape.Named(key);
    }

    private Shape enumShape(SchemaId owner, List<SchemaId> ids, Narrowed narrowed) {
        SchemaId narrowest = new TypeKey(owner, ids).source();
        List<String> values = narrowed.strings();
        if (!isOfStrings(narrowed.values().orElse(List.of()))) {
            return narrowed.types().filter(types -> types.size() == 1).isPresent()
                    ? typed(narrowed.types().get().iterator().next(), owner, ids, narrowed)
                    : any();
        }
        if (values.size() == 1) {
            return new Shape.Constant(values.get(0));
        }
        if (values.size() > MOST_CONSTANTS) {
            report(DiagnosticCode.TOO_LARGE, narrowest, values.size() + " enum values", MOST_CONSTANTS);
            return any();
        }
        TypeKey key = identity.nestedKeyOf(owner, ids);
        if (!types.containsKey(key)) {
            add(new TypeShape.EnumType(key, documenting.of(key), values));
        }
        return new Shape.Named(key);
    }

    private void add(TypeShape type) {
        types.put(type.key(), type);
        budget.spend(type)
                .ifPresent(
                        excess -> report(DiagnosticCode.TOO_LARGE, type.key().owner(), excess.found(), excess.limit()));
    }

    private static Shape any() {
        return new Shape.Scalar(ScalarKind.ANY);
    }

    private void reportContradiction(DiagnosticCode code, SchemaId owner, List<SchemaId> ids) {
        Contradiction.in(narrowing.narrow(ids))
                .ifPresent(contradiction -> report(code, new TypeKey(owner, ids).source(), contradiction));
    }

    private void report(DiagnosticCode code, SchemaId id, Contradiction contradiction) {
        reported.add(id);
        diagnostics.report(
                code,
                graph.schema(id).place(),
                contradiction.parties(),
                contradiction.reason(),
                "Correct one of the schemas, or leave one of them out.");
    }

    private void report(DiagnosticCode code, SchemaId id, Object... arguments) {
        diagnostics.report(code, graph.schema(id).place(), arguments);
    }
}
