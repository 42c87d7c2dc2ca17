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
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a value that must satisfy some schemas becomes; the types that it names are modelled later. */
final class ShapeFinder {

    static final Shape ANY = new Shape.Scalar(ScalarKind.ANY);

    /** The checks of all schemas that a value must satisfy are called one after the other. */
    private static final int MOST_SCHEMAS_AT_ONCE = 500;

    private final Modeling modeling;
    private final Containers containers;
    private final Unions unions;
    private final EnumModeler enums;
    private final ObjectModeler objects;

    ShapeFinder(Modeling modeling, Regexes regexes) {
        this.modeling = modeling;
        this.containers = new Containers(modeling, this, regexes);
        this.unions = new Unions(modeling, this);
        this.enums = new EnumModeler(modeling, unions);
        this.objects = new ObjectModeler(modeling, this, containers, containers.conditional());
    }

    /** What a value that must satisfy the schemas becomes, in or below the type of a file. */
    Shape find(SchemaId owner, List<SchemaId> ids) {
        return find(modeling.describe(owner, ids));
    }

    /** The same; a union may stand for the schema that describes the value. */
    Shape find(DescribedValue described) {
        return modeling.standIns()
                .of(described)
                .map(union -> standingFor(described, union))
                .orElseGet(() -> findItself(described));
    }

    private Shape standingFor(DescribedValue described, TypeKey union) {
        demandObject(described);
        Shape named = new Shape.Named(union);
        return TypeSet.of(described.narrowed()).isNullable() ? new Shape.Nullable(named) : named;
    }

    /** Demands an object where nothing but an object, or null, is described; for anything else there is no union. */
    void demandObject(DescribedValue described) {
        if (TypeSet.of(described.narrowed()).types().equals(Set.of(SchemaType.OBJECT))) {
            modeling.demandType(described, Binding.OBJECT);
        }
    }

    /** What a value becomes that the schemas describe themselves. */
    Shape findItself(DescribedValue described) {
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
        Shape shape = enums.find(described).or(() -> unions.choice(described)).orElseGet(() -> typed(described));
        if (shape.equals(ANY) && unions.describesSome(described)) {
            modeling.untyped(
                    described.source(), "JsonValue", "one of the schemas to choose from allows values of any type");
        }
        return shape;
    }

    /** The kind of value that some schemas describe, object or array, without saying that a value must be of it. */
    Optional<SchemaType> meant(DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        if (narrowed.impliedTypes().isPresent() || narrowed.values().isPresent()) {
            return Optional.empty();
        }
        return TypeSet.of(narrowed).only().or(() -> unions.meant(described));
    }

    /** What values become of the types that the schemas say or mean. */
    private Shape typed(DescribedValue described) {
        if (described.narrowed().isNull()) {
            return new Shape.Scalar(ScalarKind.NULL);
        }
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
            case STRING -> enums.only(type, described, key).orElseGet(() -> string(described));
            case BOOLEAN -> new Shape.Scalar(ScalarKind.BOOLEAN);
            case NUMBER -> enums.only(type, described, key).orElseGet(() -> new Shape.Scalar(ScalarKind.NUMBER));
            case INTEGER, INTEGER_AS_WRITTEN -> enums.only(type, described, key).orElseGet(() -> integer(described));
            case ARRAY -> containers.list(described, key);
            case OBJECT -> object(described, key);
            case NULL -> new Shape.Scalar(ScalarKind.NULL);
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
        modeling.demandType(described, Binding.OBJECT);
        return containers.map(described).orElseGet(() -> modeling.want(key, again -> objects.model(key, again)));
    }

    /** The class around a value that holds itself, unless it is an object with a class already. */
    Optional<TypeShape> around(TypeKey key, DescribedValue described) {
        Shape value = findItself(described);
        return value.equals(new Shape.Named(key))
                ? objects.model(key, described)
                : Optional.of(
                        new TypeShape.ValueType(key, modeling.documenting().of(key), value));
    }
}
