package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the models of all types share.
 *
 * @param narrowing what schemas say together
 * @param identity which type schemas stand for
 * @param documenting what they say for people
 * @param bindings what Java types demand
 * @param formats the formats of strings
 * @param reports what is wrong
 * @param wanted the types that are named
 */
record Modeling(
        Narrowing narrowing,
        TypeIdentity identity,
        Documenting documenting,
        Bindings bindings,
        Formats formats,
        ShapeReports reports,
        WantedTypes wanted) {

    /** The same for types that no value is read as: what they demand concerns nobody. */
    Modeling demandingNothing() {
        return new Modeling(narrowing, identity, documenting, new Bindings(), formats, reports, wanted);
    }

    /** A value that must satisfy some schemas. */
    DescribedValue describe(SchemaId owner, List<SchemaId> ids) {
        return new DescribedValue(owner, ids, narrowing.narrow(ids), false);
    }

    /** The value of a type. */
    DescribedValue describe(TypeKey key) {
        return new DescribedValue(key.owner(), key.ids(), narrowing.narrow(key.ids()), key.isTopLevel());
    }

    /** The key of the type of a value; what is nullable outside is not the whole of its schemas. */
    TypeKey key(DescribedValue described, boolean isNullable) {
        if (described.narrowed().isChosen()) {
            return new TypeKey(described.owner(), described.ids(), isNullable ? "value" : "");
        }
        if (!isNullable) {
            return described.isRoot()
                    ? TypeKey.ofTopLevel(described.owner())
                    : identity.keyOf(described.owner(), described.ids());
        }
        TypeKey nested = identity.keyOf(described.owner(), described.ids());
        return nested.isTopLevel() ? new TypeKey(nested.owner(), nested.ids(), "value") : nested;
    }

    /** The key of the type of those values that are of one of several types. */
    TypeKey key(DescribedValue described, String part) {
        TypeKey nested = identity.keyOf(described.owner(), described.ids());
        return new TypeKey(nested.owner(), nested.ids(), part);
    }

    /** The type with a key, to be modelled from what describes its values. */
    Shape want(TypeKey key, Function<DescribedValue, Optional<TypeShape>> model) {
        return wanted.want(key, () -> model.apply(describe(key)));
    }
}
