package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Models the classes of objects. */
final class ObjectModeler {

    /** A class has at most 65,535 constants (JVMS 4.1); a builder takes nearly thirty for a map by patterns. */
    private static final int MOST_PROPERTIES = 2_000;

    private final Modeling modeling;
    private final ShapeFinder shapes;
    private final Containers containers;

    ObjectModeler(Modeling modeling, ShapeFinder shapes, Containers containers) {
        this.modeling = modeling;
        this.shapes = shapes;
        this.containers = containers;
    }

    /** The class of what is described; none where something about it was reported. */
    Optional<TypeShape> model(TypeKey key, DescribedValue described) {
        List<Property> properties = properties(key, described);
        List<Property> open = containers.openProperties(described);
        int members = properties.size() + open.size();
        if (members > MOST_PROPERTIES) {
            return tooLarge(key, members + " properties", MOST_PROPERTIES);
        }
        boolean saysObject = described.narrowed().isOnly(SchemaType.OBJECT);
        return Optional.of(new TypeShape.ObjectType(key, modeling.documenting().of(key), properties, open, saysObject));
    }

    private Optional<TypeShape> tooLarge(TypeKey key, String found, int limit) {
        modeling.reports().report(DiagnosticCode.TOO_LARGE, key.source(), found, limit);
        return Optional.empty();
    }

    private List<Property> properties(TypeKey key, DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        List<Property> properties = new ArrayList<>();
        narrowed.properties().forEach((name, ids) -> {
            boolean required = narrowed.required().contains(name);
            // The usual way to say that a property must not be there is false.
            if (required || !modeling.narrowing().narrow(ids).isNever()) {
                properties.add(property(key, name, ids, required));
            }
        });
        for (String name : narrowed.required()) {
            if (!narrowed.properties().containsKey(name)) {
                properties.add(undescribed(key, name, narrowed));
            }
        }
        return properties;
    }

    private Property property(TypeKey key, String name, List<SchemaId> ids, boolean required) {
        DiagnosticCode code = required ? DiagnosticCode.NO_VALUE : DiagnosticCode.NEVER_PRESENT;
        modeling.reports().contradiction(code, key.owner(), ids);
        return new Property(
                name,
                shapes.find(key.owner(), ids),
                required,
                ids,
                modeling.documenting().of(ids));
    }

    /** A required name that has no description of its own. */
    private Property undescribed(TypeKey key, String name, Narrowed narrowed) {
        List<SchemaId> ids = narrowed.patterns().isEmpty() ? narrowed.additional() : List.of();
        return ids.isEmpty()
                ? new Property(
                        name, ShapeFinder.ANY, true, ids, modeling.documenting().ofUndescribed(key.source()))
                : property(key, name, ids, true);
    }
}
