package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.model.Typing;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
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
    private final ConditionalModeler conditional;

    ObjectModeler(Modeling modeling, ShapeFinder shapes, Containers containers, ConditionalModeler conditional) {
        this.modeling = modeling;
        this.shapes = shapes;
        this.containers = containers;
        this.conditional = conditional;
    }

    /** The class of what is described; none where something about it was reported. */
    Optional<TypeShape> model(TypeKey key, DescribedValue described) {
        List<Property> properties = properties(key, described);
        List<Property> open = containers.openProperties(described);
        properties.addAll(conditional.properties(described, open));
        // One map of the others fits beside all of them.
        int members = properties.size() + Math.max(0, open.size() - 1);
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
        if (required) {
            modeling.reports().doom(key, ids);
        } else {
            modeling.reports().contradiction(DiagnosticCode.NEVER_PRESENT, key.owner(), ids);
        }
        Documentation documentation = modeling.documenting().of(ids);
        DescribedValue value = modeling.describe(key.owner(), ids);
        if (required || shapes.meant(value).isEmpty()) {
            Shape shape = shapes.find(value);
            return new Property(name, shape, required, ids, documentation)
                    .only(modeling.only(value).filter(only -> isHeld(only, shape)));
        }
        // A value of another kind is kept as it is.
        Shape shape = modeling.bindings().demandingNoType(value.source(), () -> shapes.find(value));
        boolean isAny = shape.equals(ShapeFinder.ANY);
        return new Property(name, shape, false, ids, documentation).typed(isAny ? Typing.TOTAL : Typing.BY_KIND);
    }

    /** Whether a value is in the range of its Java type. */
    private static boolean isHeld(JsonValue only, Shape shape) {
        if (!(only instanceof JsonNumber number) || !(shape instanceof Shape.Scalar scalar)) {
            return true;
        }
        return switch (scalar.kind()) {
            case INT -> number.isInt();
            case LONG -> number.isLong();
            default -> true;
        };
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
