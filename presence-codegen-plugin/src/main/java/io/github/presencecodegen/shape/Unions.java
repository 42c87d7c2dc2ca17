package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what a value becomes that may be of several types: by {@code oneOf}, {@code anyOf}, or a list of types. */
final class Unions {

    /** More wrappers of one value are of no use to anybody. */
    private static final int MOST_ALTERNATIVES = 1_000;

    private final Modeling modeling;
    private final ShapeFinder shapes;

    Unions(Modeling modeling, ShapeFinder shapes) {
        this.modeling = modeling;
        this.shapes = shapes;
    }

    /** What a value of one of several types becomes; null is none of them. */
    Shape ofTypes(Set<SchemaType> types, TypeKey key) {
        return modeling.want(
                key,
                described -> union(
                        key, types.stream().map(type -> ofType(type, described)).toList()));
    }

    private Alternative ofType(SchemaType type, DescribedValue described) {
        TypeKey key = modeling.key(described, type.word());
        return new Alternative(
                shapes.single(type, described, key), described.ids(), Set.of(type.kind()), Optional.empty());
    }

    /** What a value becomes that has a choice between schemas; empty if the choice decides nothing about its type. */
    Optional<Shape> choice(DescribedValue described) {
        return Choice.of(described, modeling.narrowing())
                .filter(Choice::isKnown)
                .flatMap(choice ->
                        shape(choice, described).map(shape -> choice.isNullable() ? new Shape.Nullable(shape) : shape));
    }

    private Optional<Shape> shape(Choice choice, DescribedValue described) {
        TypeKey key = modeling.key(described, choice.isNullable());
        Optional<SchemaType> scalar = choice.commonScalar();
        if (scalar.isPresent() && choice.options().size() > 1) {
            return Optional.of(shapes.single(scalar.get(), described, key));
        }
        if (choice.options().size() == 1) {
            return Optional.of(shapes.find(
                                    described.owner(), choice.options().get(0).ids())
                            .withoutNull())
                    .filter(shape -> !shape.equals(ShapeFinder.ANY));
        }
        if (choice.options().size() > MOST_ALTERNATIVES) {
            modeling.reports()
                    .report(
                            DiagnosticCode.TOO_LARGE,
                            described.source(),
                            choice.options().size() + " alternatives",
                            MOST_ALTERNATIVES);
            return Optional.empty();
        }
        return Optional.of(modeling.want(key, again -> union(key, alternatives(key, again))));
    }

    private List<Alternative> alternatives(TypeKey key, DescribedValue described) {
        return Choice.of(described, modeling.narrowing()).stream()
                .flatMap(choice -> choice.options().stream())
                .map(option -> of(option, key))
                .toList();
    }

    private Alternative of(Choice.Option option, TypeKey key) {
        return new Alternative(
                shapes.find(key.owner(), option.ids()).withoutNull(),
                option.ids(),
                option.types().types().stream().map(SchemaType::kind).collect(Collectors.toSet()),
                modeling.documenting().of(List.of(option.schema())).title());
    }

    private Optional<TypeShape> union(TypeKey key, List<Alternative> alternatives) {
        return Optional.of(new TypeShape.UnionType(key, modeling.documenting().of(key), alternatives));
    }
}
