package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.DefinedName;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.naming.words.WrapperNames;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the types that wrap the alternatives of a union: by the kind of their values where that tells them apart; otherwise by
 * their file or definition, or what tells them apart.
 */
public final class WrapperNamer {

    private final TypeShape.UnionType union;
    private final TypeModel model;
    private final Discriminator discriminator;
    private final Distinct distinct;
    private final Set<String> shared;

    /**
     * A namer.
     *
     * @param topLevel the type around them, whose name a class inside it cannot have (JLS 8.1)
     */
    public WrapperNamer(TypeShape.UnionType union, TypeModel model, String topLevel) {
        this.union = union;
        this.model = model;
        this.distinct = Distinct.ignoringCase(List.of(topLevel));
        this.discriminator = new Discriminator(union, model);
        List<String> kinds = union.alternatives().stream()
                .map(alternative -> kind(alternative.shape()))
                .toList();
        this.shared = kinds.stream()
                .filter(kind -> Collections.frequency(kinds, kind) > 1)
                .collect(Collectors.toSet());
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
        return shared.contains(kind)
                ? defined(alternative)
                        .or(() -> discriminator.of(alternative, Words.of("")))
                        .map(JavaIdentifier::type)
                        .orElseGet(() -> kindInDetail(alternative.shape()))
                : kind;
    }

    /** Lists and maps by what they hold, and enums by a word of their own. */
    private String kindInDetail(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return held(list.item()) + "List";
        }
        if (shape instanceof Shape.MapOf map) {
            return held(map.value()) + "Map";
        }
        return shape instanceof Shape.Named named && model.type(named.key()) instanceof TypeShape.EnumType
                ? "Enum"
                : kind(shape);
    }

    private String held(Shape shape) {
        return DefinedName.ofAlternative(shape.withoutNull())
                .map(JavaIdentifier::type)
                .orElseGet(() -> kindInDetail(shape.withoutNull()));
    }

    /** Where several are defined by one name, in different files, their files tell all of them apart. */
    private Optional<Words> defined(Alternative alternative) {
        Optional<Words> words = DefinedName.ofAlternative(alternative.shape());
        boolean isShared = words.isPresent()
                && union.alternatives().stream()
                                .filter(other ->
                                        DefinedName.ofAlternative(other.shape()).equals(words))
                                .count()
                        > 1;
        return isShared ? DefinedName.ofAlternativeWithFile(alternative.shape()) : words;
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
