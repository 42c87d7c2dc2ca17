package io.github.presencecodegen.naming;

import io.github.presencecodegen.shape.Alternative;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the types that wrap the alternatives of a union: by the kind of their values where that tells them apart, otherwise
 * by their title.
 */
final class WrapperNamer {

    private final TypeShape.UnionType union;
    private final Distinct distinct = Distinct.ignoringCase(List.of());

    WrapperNamer(TypeShape.UnionType union) {
        this.union = union;
    }

    List<String> name() {
        List<String> names = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            names.add(distinct.take(name(alternative)));
        }
        return names;
    }

    private String name(Alternative alternative) {
        String kind = kind(alternative.shape());
        boolean isAlone = union.alternatives().stream()
                        .filter(other -> kind(other.shape()).equals(kind))
                        .count()
                == 1;
        return isAlone
                ? kind
                : alternative
                        .title()
                        .map(title -> TitleName.words(title, Words.of("")))
                        .filter(words -> !words.words().isEmpty())
                        .map(words -> JavaIdentifier.type(words) + "Value")
                        .orElse(kind);
    }

    private static String kind(Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return "ListValue";
        }
        if (shape instanceof Shape.MapOf) {
            return "MapValue";
        }
        if (!(shape instanceof Shape.Scalar scalar)) {
            return shape instanceof Shape.Constant || shape instanceof Shape.Formatted ? "StringValue" : "ObjectValue";
        }
        return switch (scalar.kind()) {
            case STRING -> "StringValue";
            case BOOLEAN -> "BooleanValue";
            case INT -> "IntValue";
            case LONG -> "LongValue";
            case NUMBER -> "NumberValue";
            case OBJECT -> "ObjectValue";
            case ANY -> "AnyValue";
        };
    }
}
