package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.DefinedName;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.naming.words.WrapperNames;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the types that wrap the alternatives of a union: by the kind of their values where that tells them apart; otherwise by
 * their file or definition, the value of the property that tells them apart, or their title.
 */
public final class WrapperNamer {

    private final TypeShape.UnionType union;
    private final TypeModel model;
    private final Discriminator discriminator;
    private final Distinct distinct;

    /**
     * A namer.
     *
     * @param topLevel the type around them, whose name a class inside it cannot have (JLS 8.1)
     */
    public WrapperNamer(TypeShape.UnionType union, TypeModel model, String topLevel) {
        this.union = union;
        this.model = model;
        this.distinct = Distinct.ignoringCase(List.of(topLevel));
        this.discriminator = Discriminator.of(union, model);
    }

    public List<String> name() {
        List<String> names = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            names.add(distinct.take(WrapperNames.type(name(alternative))));
        }
        return names;
    }

    private String name(Alternative alternative) {
        String kind = kind(alternative.shape());
        boolean isAlone = union.alternatives().stream()
                        .filter(other -> kind(other.shape()).equals(kind))
                        .count()
                == 1;
        return isAlone ? kind : words(alternative).map(JavaIdentifier::type).orElse(kind);
    }

    private Optional<Words> words(Alternative alternative) {
        return DefinedName.ofAlternative(alternative.shape())
                .or(() -> discriminator.of(alternative))
                .or(() -> alternative
                        .title()
                        .map(title -> TitleName.words(title, Words.of("")))
                        .filter(words -> !words.words().isEmpty()));
    }

    private String kind(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return kind(model.type(named.key()));
        }
        if (shape instanceof Shape.Scalar scalar) {
            return kind(scalar.kind());
        }
        if (shape instanceof Shape.Nullable nullable) {
            return kind(nullable.value());
        }
        return shape instanceof Shape.ListOf ? "List" : shape instanceof Shape.MapOf ? "Map" : "String";
    }

    private static String kind(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INT -> "Int";
            case LONG -> "Long";
            case NUMBER -> "Number";
            case NULL -> "Null";
            case OBJECT -> "Object";
            case ANY -> "Any";
        };
    }

    private String kind(TypeShape type) {
        if (type instanceof TypeShape.EnumType allowed) {
            return kind(allowed.kind().scalar());
        }
        if (type instanceof TypeShape.TupleType) {
            return "List";
        }
        if (type instanceof TypeShape.UnionType) {
            return "Any";
        }
        return type instanceof TypeShape.ValueType value ? kind(value.value()) : "Object";
    }
}
