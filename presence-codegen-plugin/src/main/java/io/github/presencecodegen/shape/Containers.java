package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what lists and maps hold. */
final class Containers {

    /** Nobody writes {@code List<List<...>>} of this depth, and code for it would not end. */
    private static final int MOST_NESTED = 20;

    private final Modeling modeling;
    private final ShapeFinder shapes;
    private final Regexes regexes;
    private final TupleModeler tuples;
    private final ConditionalModeler conditional;

    /** What the lists and maps hold that the current shape is inside of. */
    private final Set<List<SchemaId>> open = new HashSet<>();

    Containers(Modeling modeling, ShapeFinder shapes, Regexes regexes) {
        this.modeling = modeling;
        this.shapes = shapes;
        this.regexes = regexes;
        this.tuples = new TupleModeler(modeling, shapes, this);
        this.conditional = new ConditionalModeler(modeling, shapes);
    }

    /** What models the properties that are only described under a condition. */
    ConditionalModeler conditional() {
        return conditional;
    }

    /**
     * What an array becomes.
     *
     * @param key the type that it is of if its first items have types of their own
     */
    Shape list(DescribedValue described, TypeKey key) {
        Narrowed narrowed = described.narrowed();
        modeling.demandType(described, Binding.ARRAY);
        if (!narrowed.prefixItems().isEmpty()) {
            return modeling.want(key, again -> tuples.model(key, again));
        }
        return listOf(described.owner(), narrowed.items());
    }

    /** A list of what some schemas describe. */
    Shape.ListOf listOf(SchemaId owner, List<SchemaId> items) {
        if (items.isEmpty() || modeling.narrowing().narrow(items).isNever()) {
            return new Shape.ListOf(ShapeFinder.ANY, List.of());
        }
        return new Shape.ListOf(held(owner, items), items);
    }

    /** What an object becomes whose schemas list no names: a map, or JSON; empty where it has a class. */
    Optional<Shape> map(DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        if (!narrowed.properties().isEmpty() || !narrowed.required().isEmpty()) {
            return Optional.empty();
        }
        List<Property> properties = openProperties(described);
        boolean isMap = properties.size() == 1
                && ((Shape.MapOf) properties.get(0).shape()).names().takesAll();
        if (!isMap && conditional.hasSome(described)) {
            return Optional.empty();
        }
        if (properties.isEmpty()) {
            return Optional.of(new Shape.Scalar(ScalarKind.OBJECT));
        }
        return properties.size() == 1 ? Optional.of(properties.get(0).shape()) : Optional.empty();
    }

    /**
     * The maps of the members that have no names of their own, those of patterns first. Where patterns describe the same,
     * one map takes the names of all; what says nothing of a value is not worth one.
     */
    List<Property> openProperties(DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        Map<Shape, OpenNames> byValue = new LinkedHashMap<>();
        narrowed.patterns().forEach((pattern, ids) -> {
            if (!modeling.narrowing().narrow(ids).isNever()) {
                byValue.computeIfAbsent(held(described.owner(), ids), unused -> new OpenNames())
                        .addPattern(regexes.of(pattern), modeling.narrowing().patternFormat(ids), ids);
            }
        });
        if (!narrowed.additional().isEmpty() && !narrowed.isClosed()) {
            Shape value = held(described.owner(), narrowed.additional());
            if (!value.equals(ShapeFinder.ANY)) {
                byValue.computeIfAbsent(value, unused -> new OpenNames()).addOthers(narrowed.additional());
            }
        }
        Optional<String> ofAll = modeling.formats().typed(modeling.narrowing().narrow(narrowed.names()));
        List<Property> properties = new ArrayList<>();
        byValue.forEach((value, names) -> properties.add(names.property(value, narrowed.isClosed(), ofAll, modeling)));
        properties.sort(OpenNames.PATTERNS_FIRST);
        return properties;
    }

    /** The type around a value. An object that may be null has a class itself, which is not the one around it. */
    private TypeKey around(DescribedValue described) {
        TypeKey key = modeling.key(described, false);
        TypeSet types = TypeSet.of(described.narrowed());
        boolean isObjectOrNull =
                types.isNullable() && types.types().equals(Set.of(SchemaType.OBJECT)) && !key.isTopLevel();
        return isObjectOrNull ? new TypeKey(key.owner(), key.ids(), "nullable") : key;
    }

    /** What a list or map holds; it has a class of its own if it is that list or map again. */
    private Shape held(SchemaId owner, List<SchemaId> ids) {
        DescribedValue described = modeling.describe(owner, ids);
        if (open.contains(ids)) {
            TypeKey around = around(described);
            return modeling.want(around, again -> shapes.around(around, again));
        }
        if (open.size() == MOST_NESTED) {
            modeling.reports()
                    .report(
                            DiagnosticCode.UNSUPPORTED_SHAPE,
                            described.source(),
                            "more than " + MOST_NESTED + " levels of nested lists and maps");
            return ShapeFinder.ANY;
        }
        modeling.reports().contradiction(DiagnosticCode.NEVER_PRESENT, owner, ids);
        open.add(ids);
        Shape held = shapes.find(described);
        open.remove(ids);
        return held;
    }
}
