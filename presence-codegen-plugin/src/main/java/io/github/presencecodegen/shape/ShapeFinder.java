package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.IntegerFormat;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.Contradiction;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Optional;

/** Decides what a value that must satisfy some schemas becomes; the types that it names are modelled later. */
final class ShapeFinder {

    static final Shape ANY = new Shape.Scalar(ScalarKind.ANY);

    /** The checks of all schemas that a value must satisfy are called one after the other. */
    private static final int MOST_SCHEMAS_AT_ONCE = 500;

    /** The code that makes the constants of an enum must fit into one method of 65,535 bytes (JVMS 4.7.3). */
    private static final int MOST_CONSTANTS = 2_500;

    private final Modeling modeling;
    private final Containers containers;
    private final Unions unions;
    private final ObjectModeler objects;

    ShapeFinder(Modeling modeling, Regexes regexes) {
        this.modeling = modeling;
        this.containers = new Containers(modeling, this, regexes);
        this.unions = new Unions(modeling, this);
        this.objects = new ObjectModeler(modeling, this, containers);
    }

    /** What a value that must satisfy the schemas becomes, in or below the type of a file. */
    Shape find(SchemaId owner, List<SchemaId> ids) {
        return find(modeling.describe(owner, ids));
    }

    Shape find(DescribedValue described) {
        List<SchemaId> ids = described.ids();
        if (ids.size() > MOST_SCHEMAS_AT_ONCE) {
            modeling.reports()
                    .report(
                            DiagnosticCode.TOO_LARGE,
                            described.source(),
                            ids.size() + " schemas for one value",
                            MOST_SCHEMAS_AT_ONCE);
            return ANY;
        }
        if (Contradiction.in(described.narrowed()).isPresent()) {
            return ANY;
        }
        return texts(described).or(() -> unions.choice(described)).orElseGet(() -> typed(described));
    }

    /** The shape of listed values that are all strings or null. */
    private Optional<Shape> texts(DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        List<JsonValue> allowed = narrowed.values().orElse(List.of());
        List<String> texts = narrowed.strings();
        boolean areTexts = allowed.stream().allMatch(value -> value instanceof JsonString || value instanceof JsonNull);
        if (!areTexts || texts.isEmpty()) {
            return Optional.empty();
        }
        boolean isNullable = allowed.contains(JsonNull.INSTANCE)
                && narrowed.types()
                        .map(types -> types.contains(SchemaType.NULL))
                        .orElse(true);
        Shape shape = texts.size() == 1 ? new Shape.Constant(texts.get(0)) : enumOf(described, texts, isNullable);
        return Optional.of(isNullable ? new Shape.Nullable(shape) : shape);
    }

    private Shape enumOf(DescribedValue described, List<String> texts, boolean isNullable) {
        if (texts.size() > MOST_CONSTANTS) {
            modeling.reports().report(DiagnosticCode.ENUM_AS_TEXT, described.source(), texts.size(), MOST_CONSTANTS);
            return new Shape.Scalar(ScalarKind.STRING);
        }
        TypeKey key = modeling.key(described, isNullable);
        return modeling.wanted()
                .want(
                        key,
                        () -> Optional.of(new TypeShape.EnumType(
                                key, modeling.documenting().of(key), texts)));
    }

    /** What values become of the types that the schemas say or mean. */
    private Shape typed(DescribedValue described) {
        TypeSet types = TypeSet.of(described.narrowed());
        if (types.types().isEmpty()) {
            return ANY;
        }
        TypeKey key = modeling.key(described, types.isNullable());
        Shape shape = types.only()
                .map(type -> single(type, described, key))
                .orElseGet(() -> unions.ofTypes(types.types(), key));
        return types.isNullable() && !shape.equals(ANY) ? new Shape.Nullable(shape) : shape;
    }

    /**
     * What a value of one type becomes.
     *
     * @param key the type that it is of if it needs one
     */
    Shape single(SchemaType type, DescribedValue described, TypeKey key) {
        return switch (type) {
            case STRING -> string(described);
            case BOOLEAN -> new Shape.Scalar(ScalarKind.BOOLEAN);
            case NUMBER -> new Shape.Scalar(ScalarKind.NUMBER);
            case INTEGER, INTEGER_AS_WRITTEN -> integer(described);
            case ARRAY -> containers.list(described, key);
            case OBJECT -> object(described, key);
            case NULL -> ANY;
        };
    }

    private Shape string(DescribedValue described) {
        modeling.formats().note(described.ids(), described.narrowed());
        return modeling.formats()
                .typed(described.narrowed())
                .<Shape>map(Shape.Formatted::new)
                .orElse(new Shape.Scalar(ScalarKind.STRING));
    }

    private Shape integer(DescribedValue described) {
        boolean isInt = described.narrowed().formats().contains(IntegerFormat.INT32.word());
        modeling.bindings().demandRange(described.source(), isInt ? Binding.INT32 : Binding.INT64);
        return new Shape.Scalar(isInt ? ScalarKind.INT : ScalarKind.LONG);
    }

    private Shape object(DescribedValue described, TypeKey key) {
        modeling.bindings().demandType(described.narrowed(), described.source(), Binding.OBJECT);
        return containers.map(described).orElseGet(() -> modeling.want(key, again -> objects.model(key, again)));
    }

    /** The class around a value that holds itself, unless it is an object with a class already. */
    Optional<TypeShape> around(TypeKey key, DescribedValue described) {
        Shape value = find(described);
        return value.equals(new Shape.Named(key))
                ? objects.model(key, described)
                : Optional.of(
                        new TypeShape.ValueType(key, modeling.documenting().of(key), value));
    }
}
