package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.choice.CommonShape;
import io.github.presencecodegen.shape.choice.ConditionalProperties;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Models the properties of an object that are only described under a condition. Where it does not hold, a property of that
 * name may have any value, so they are kept as they came, and read as what they are if they are that.
 */
final class ConditionalModeler {

    /** What is said of shapes that tell little. */
    private static final Map<Shape, String> JSON = Map.of(
            ShapeFinder.ANY,
            "JsonValue",
            new Shape.Scalar(ScalarKind.OBJECT),
            "JsonObject",
            new Shape.ListOf(ShapeFinder.ANY, List.of()),
            "List<JsonValue>");

    private final Modeling modeling;
    private final ShapeFinder shapes;

    ConditionalModeler(Modeling modeling, ShapeFinder shapes) {
        this.modeling = modeling;
        this.shapes = shapes;
    }

    /** Whether an object has any. */
    boolean hasSome(DescribedValue described) {
        return !conditional(described.narrowed()).isEmpty();
    }

    /**
     * Those of an object, in the order in which they were first described.
     *
     * @param open the maps of its other members, which have what their names take
     */
    List<Property> properties(DescribedValue described, List<Property> open) {
        List<Property> properties = new ArrayList<>();
        conditional(described.narrowed()).forEach((name, all) -> {
            if (open.stream().noneMatch(map -> takes(map, name))) {
                properties.add(property(described.owner(), name, all));
            }
        });
        return properties;
    }

    private Map<String, List<List<SchemaId>>> conditional(Narrowed narrowed) {
        return narrowed.isClosed() ? Map.of() : ConditionalProperties.of(narrowed, modeling.narrowing());
    }

    private boolean takes(Property open, String name) {
        Shape.MapOf map = (Shape.MapOf) open.shape();
        return map.names().takesAll()
                || map.names().patterns().stream()
                        .anyMatch(pattern -> pattern.test().test(name));
    }

    private Property property(SchemaId owner, String name, List<List<SchemaId>> all) {
        List<Shape> found = modeling.bindings()
                .demandingNothing(
                        () -> all.stream().map(ids -> shapes.find(owner, ids)).toList());
        List<TypeSet> types = all.stream()
                .map(ids -> TypeSet.of(modeling.narrowing().narrow(ids)))
                .toList();
        Shape common = CommonShape.of(found, types);
        if (!found.contains(common) && JSON.containsKey(common)) {
            modeling.untyped(
                    all.get(0).get(0),
                    JSON.get(common),
                    found.size() == 1
                            ? "it may have names that match no pattern"
                            : "schemas that apply under different conditions describe different types");
        }
        return Property.conditional(
                name, common, modeling.documenting().of(all.get(0)).inWords());
    }
}
