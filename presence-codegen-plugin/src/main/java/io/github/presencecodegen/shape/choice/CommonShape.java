package io.github.presencecodegen.shape.choice;

import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.List;
import java.util.Optional;

/** What holds the values of several shapes, whatever else their schemas assert: the shape itself where they agree. */
public final class CommonShape {

    private static final Shape TEXT = new Shape.Scalar(ScalarKind.STRING);

    private CommonShape() {}

    /**
     * The shape of values that have one of several shapes.
     *
     * @param shapes what the values become by each of their schemas
     * @param types the types that they may have by each of these; where one says nothing of the type, it is not known
     */
    public static Shape of(List<Shape> shapes, List<TypeSet> types) {
        List<Shape> plain =
                shapes.stream().map(CommonShape::unchecked).distinct().toList();
        if (plain.size() == 1) {
            return plain.get(0);
        }
        boolean isKnown = types.stream().noneMatch(type -> type.types().isEmpty());
        Optional<SchemaType> only = isKnown ? TypeSet.union(types).only() : Optional.empty();
        return only.flatMap(CommonShape::ofType).orElse(any());
    }

    private static Shape any() {
        return new Shape.Scalar(ScalarKind.ANY);
    }

    private static Optional<Shape> ofType(SchemaType type) {
        return switch (type) {
            case STRING -> Optional.of(TEXT);
            case NUMBER -> Optional.of(new Shape.Scalar(ScalarKind.NUMBER));
            case INTEGER, INTEGER_AS_WRITTEN -> Optional.of(new Shape.Scalar(ScalarKind.LONG));
            case BOOLEAN -> Optional.of(new Shape.Scalar(ScalarKind.BOOLEAN));
            case OBJECT -> Optional.of(new Shape.Scalar(ScalarKind.OBJECT));
            case ARRAY -> Optional.of(new Shape.ListOf(any(), List.of()));
            case NULL -> Optional.empty();
        };
    }

    /** The shape of a value that is there, without what its schemas assert beside its type. */
    private static Shape unchecked(Shape shape) {
        Shape value = shape.withoutNull();
        if (value instanceof Shape.MapOf map && map.names().leavesSome()) {
            // A map has no room for the names that no pattern matches.
            return new Shape.Scalar(ScalarKind.OBJECT);
        }
        return value instanceof Shape.Constant ? TEXT : held(value);
    }

    private static Shape held(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return new Shape.ListOf(held(list.item()), List.of());
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(map.names(), held(map.value()), List.of());
        }
        return shape instanceof Shape.Nullable nullable ? new Shape.Nullable(held(nullable.value())) : shape;
    }
}
