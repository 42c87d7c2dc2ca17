package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.IntegerFormat;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.EnumKind;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.shape.model.Openness;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Listing;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import io.github.presencecodegen.support.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what values become that schemas list: a constant, an enum, or a union of them. */
final class EnumModeler {

    /** The code that makes the constants of an enum must fit into one method of 65,535 bytes (JVMS 4.7.3). */
    private static final int MOST_CONSTANTS = 2_500;

    private static final Set<SchemaType> NUMBERS =
            Set.of(SchemaType.NUMBER, SchemaType.INTEGER, SchemaType.INTEGER_AS_WRITTEN);

    private final Modeling modeling;
    private final Unions unions;

    EnumModeler(Modeling modeling, Unions unions) {
        this.modeling = modeling;
        this.unions = unions;
    }

    /** What a value becomes whose schemas list it; empty where the list says no more than a type. */
    Optional<Shape> find(DescribedValue described) {
        Listing listing = modeling.listing(described);
        if (!listing.listsValues()) {
            return Optional.empty();
        }
        Listed listed = Listed.of(listing);
        if (listed.values().isEmpty()) {
            return listed.isClosed() ? Optional.of(new Shape.Scalar(ScalarKind.NULL)) : Optional.empty();
        }
        TypeKey key = modeling.key(described, listed.isNullable());
        return shape(listed, described, key).map(shape -> listed.isNullable() ? new Shape.Nullable(shape) : shape);
    }

    /** What the listed values of one type become, beside those of others; empty where there is nothing to tell. */
    Optional<Shape> only(SchemaType type, DescribedValue described, TypeKey key) {
        Listed listed = Listed.of(modeling.listing(described)).of(type);
        return listed.values().isEmpty() ? Optional.empty() : shape(listed, described, key);
    }

    private Optional<Shape> shape(Listed listed, DescribedValue described, TypeKey key) {
        Optional<EnumKind> kind = listed.kind();
        if (kind.isEmpty()) {
            return listed.isMixedChoice() ? Optional.of(unions.ofTypes(listed.types(), key)) : Optional.empty();
        }
        if (kind.get() == EnumKind.STRING) {
            return listed.isConstant() && !modeling.opened().test(key)
                    ? Optional.of(new Shape.Constant(listed.values().get(0).text()))
                    : enumOf(listed, kind.get(), described, key);
        }
        return listed.isNamed() && !listed.isConstant() ? enumOf(listed, kind.get(), described, key) : Optional.empty();
    }

    /** The enum; where there are too many values, what they are without: strings or numbers. */
    private Optional<Shape> enumOf(Listed listed, EnumKind kind, DescribedValue described, TypeKey key) {
        if (listed.values().size() <= MOST_CONSTANTS) {
            return Optional.of(constants(listed, kind, described, key));
        }
        boolean areTexts = kind == EnumKind.STRING;
        modeling.reports()
                .report(
                        DiagnosticCode.ENUM_TOO_LARGE,
                        described.source(),
                        listed.values().size(),
                        MOST_CONSTANTS,
                        areTexts ? "String" : "that of the values");
        return areTexts ? Optional.of(new Shape.Scalar(ScalarKind.STRING)) : Optional.empty();
    }

    private Shape constants(Listed listed, EnumKind kind, DescribedValue described, TypeKey key) {
        Openness openness = listed.isClosed() ? Openness.CLOSED : Openness.BY_SCHEMA;
        if (openness.isOpen() && kind == EnumKind.LONG) {
            boolean isInt = described.narrowed().formats().contains(IntegerFormat.INT32.word());
            modeling.bindings().demandRange(described.source(), isInt ? Binding.INT32 : Binding.INT64);
        }
        return modeling.wanted()
                .want(
                        key,
                        () -> Optional.of(new TypeShape.EnumType(
                                key,
                                modeling.documenting().of(key),
                                listed.values(),
                                kind,
                                openness,
                                listed.listing().choices())));
    }

    /**
     * Values that are listed, null apart.
     *
     * @param others the types of the values that are not listed
     */
    private record Listed(Listing listing, List<EnumValue> values, Set<SchemaType> others, boolean isNullable) {

        static Listed of(Listing listing) {
            List<EnumValue> values = listing.values().stream()
                    .filter(each -> SchemaType.of(each.value()) != SchemaType.NULL)
                    .toList();
            Set<SchemaType> others = listing.others().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .collect(Collectors.toSet());
            boolean isNullable = values.size() < listing.values().size()
                    || others.size() < listing.others().size();
            return new Listed(listing, values, others, isNullable);
        }

        Listed of(SchemaType type) {
            return new Listed(
                    listing,
                    values.stream()
                            .filter(each -> each.value().kind() == type.kind())
                            .toList(),
                    others.stream().filter(other -> other.kind() == type.kind()).collect(Collectors.toSet()),
                    isNullable);
        }

        boolean isClosed() {
            return others.isEmpty();
        }

        boolean isConstant() {
            return isClosed() && values.size() == 1;
        }

        boolean isNamed() {
            return values.stream().allMatch(each -> each.name().or(each::title).isPresent())
                    && values.stream()
                                    .map(each -> each.name().or(each::title))
                                    .distinct()
                                    .count()
                            == values.size();
        }

        Set<SchemaType> types() {
            return TypeSet.ofValues(values.stream().map(EnumValue::value).toList());
        }

        /** Whether a choice lists values of several types; a list of types is all that there is to say of one keyword. */
        boolean isMixedChoice() {
            return isClosed() && !listing.choices().isEmpty() && types().size() > 1;
        }

        /** What all values are in Java, where that is one of the types of enums. */
        Optional<EnumKind> kind() {
            if (values.stream().allMatch(each -> each.value() instanceof JsonString)) {
                return Set.of(SchemaType.STRING).containsAll(others) ? Optional.of(EnumKind.STRING) : Optional.empty();
            }
            if (!NUMBERS.containsAll(types()) || !NUMBERS.containsAll(others)) {
                return Optional.empty();
            }
            boolean areIntegers = !types().contains(SchemaType.NUMBER) && !others.contains(SchemaType.NUMBER);
            return Optional.of(areIntegers ? EnumKind.LONG : EnumKind.NUMBER);
        }
    }
}
