package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.choice.Choice;
import io.github.presencecodegen.shape.choice.Choice.Option;
import io.github.presencecodegen.shape.choice.Choices;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.Collections;
import java.util.LinkedHashSet;
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
    private final Choices choices;

    Unions(Modeling modeling, ShapeFinder shapes) {
        this.modeling = modeling;
        this.shapes = shapes;
        this.choices = new Choices(modeling.narrowing());
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
        return choices.of(described)
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
            List<SchemaId> ids = choice.options().get(0).ids();
            return Optional.of(option(described.owner(), ids, isOfOneKind(described)))
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
        meant(choice, described).ifPresent(type -> modeling.demandType(described, binding(type)));
        return Optional.of(modeling.want(key, again -> union(key, alternatives(key, again))));
    }

    /** Whether a value has a choice between schemas of which some say of what type it is. */
    boolean describesSome(DescribedValue described) {
        return described.narrowed().choices().stream()
                .flatMap(choice -> choice.ids().stream())
                .map(id -> modeling.narrowing().narrow(List.of(id)))
                .filter(option -> Contradiction.in(option).isEmpty())
                .map(TypeSet::of)
                .anyMatch(types -> !types.types().isEmpty() && !types.types().equals(Set.of(SchemaType.NULL)));
    }

    /** The kind of the values that all options of a choice describe, without saying that a value must be of it. */
    Optional<SchemaType> meant(DescribedValue described) {
        return choices.of(described).filter(Choice::isKnown).flatMap(choice -> meant(choice, described));
    }

    /** What the whole says, or what is demanded of it, is not demanded of each option: some may allow other values. */
    private boolean isOfOneKind(DescribedValue described) {
        return TypeSet.of(described.narrowed())
                .only()
                .or(() -> meant(described))
                .filter(SchemaType::isStructured)
                .isPresent();
    }

    private static Optional<SchemaType> meant(Choice choice, DescribedValue described) {
        return described.narrowed().impliedTypes().isPresent()
                ? Optional.empty()
                : TypeSet.union(choice.options().stream()
                                .map(Choice.Option::types)
                                .toList())
                        .only()
                        .filter(SchemaType::isStructured);
    }

    private static Binding binding(SchemaType type) {
        return type == SchemaType.ARRAY ? Binding.ARRAY : Binding.OBJECT;
    }

    private List<Alternative> alternatives(TypeKey key, DescribedValue described) {
        List<Option> options = choices.of(described).map(Choice::options).orElse(List.of());
        boolean isOfOneKind = isOfOneKind(described);
        List<Alternative> all =
                options.stream().map(option -> of(option, key, isOfOneKind)).toList();
        Set<Alternative> distinct = new LinkedHashSet<>();
        all.forEach(each -> distinct.add(isOnlyOfItsKind(each, all) ? ofWhole(each, described) : each));
        return List.copyOf(distinct);
    }

    /** Whether an alternative is one of several that are the same scalar, and no other has values of that kind. */
    private static boolean isOnlyOfItsKind(Alternative alternative, List<Alternative> all) {
        List<Alternative> alike = all.stream()
                .filter(other -> !Collections.disjoint(other.kinds(), alternative.kinds()))
                .toList();
        return alternative.shape() instanceof Shape.Scalar
                && alike.size() > 1
                && alike.stream().allMatch(other -> other.shape().equals(alternative.shape()));
    }

    /** What several options become that only differ in what they assert; which of them it is, the union checks. */
    private static Alternative ofWhole(Alternative alternative, DescribedValue described) {
        return new Alternative(alternative.shape(), described.ids(), alternative.kinds(), Optional.empty());
    }

    private Shape option(SchemaId owner, List<SchemaId> ids, boolean isOfOneKind) {
        DescribedValue described = modeling.describe(owner, ids);
        Shape shape = isOfOneKind
                ? modeling.bindings().demandingNoType(described.source(), () -> shapes.find(described))
                : shapes.find(described);
        return shape.withoutNull();
    }

    private Alternative of(Option option, TypeKey key, boolean isOfOneKind) {
        return new Alternative(
                option(key.owner(), option.ids(), isOfOneKind),
                option.ids(),
                option.types().types().stream().map(SchemaType::kind).collect(Collectors.toSet()),
                modeling.documenting().of(List.of(option.schema())).title());
    }

    private Optional<TypeShape> union(TypeKey key, List<Alternative> alternatives) {
        return Optional.of(new TypeShape.UnionType(key, modeling.documenting().of(key), alternatives));
    }
}
