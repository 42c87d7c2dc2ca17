package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Binding;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Listing;
import io.github.presencecodegen.shape.narrowing.Listings;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the models of all types share.
 *
 * @param narrowing what schemas say together
 * @param listings which values they list
 * @param identity which type schemas stand for
 * @param documenting what they say for people
 * @param bindings what Java types demand
 * @param formats the formats of strings
 * @param reports what is wrong
 * @param wanted the types that are named
 * @param standIns the unions that stand for schemas
 * @param opened whether an enum that lists one value is a type, since it is opened
 */
record Modeling(
        Narrowing narrowing,
        Listings listings,
        TypeIdentity identity,
        Documenting documenting,
        Bindings bindings,
        Formats formats,
        ShapeReports reports,
        WantedTypes wanted,
        StandIns standIns,
        Predicate<TypeKey> opened) {

    /** The same for types that no value is read as: what they demand concerns nobody. */
    Modeling demandingNothing() {
        return new Modeling(
                narrowing,
                listings,
                identity,
                documenting,
                Bindings.ofNothing(),
                formats,
                reports,
                wanted,
                standIns,
                opened);
    }

    /**
     * Demands a type of a value that schemas describe as if it had it, unless one says so; values that are listed may be of
     * several. Says so where schemas allow other values.
     */
    void demandType(DescribedValue described, Binding type) {
        Narrowed narrowed = described.narrowed();
        if (narrowed.impliedTypes().isPresent() || !bindings.mayDemandType(described.source())) {
            return;
        }
        if (narrowed.values().isEmpty()) {
            bindings.demandType(described.source(), type);
            reports.narrowed(identity.follow(described.source()), type);
        } else if (TypeSet.of(narrowed).only().isPresent()) {
            bindings.demandType(described.source(), type);
        }
    }

    /** Says that a value has no type of its own although its schema says more. */
    void untyped(SchemaId source, String javaType, String reason) {
        if (!bindings.isTried()) {
            reports.untyped(identity.follow(source), javaType, reason);
        }
    }

    /** A value that must satisfy some schemas. */
    DescribedValue describe(SchemaId owner, List<SchemaId> ids) {
        return new DescribedValue(owner, ids, narrowing.narrow(ids), false);
    }

    /** The values that the schemas of a value list. */
    Listing listing(DescribedValue described) {
        return listings.of(described.ids(), described.narrowed());
    }

    /** The only value that schemas allow, if there is one. */
    Optional<JsonValue> only(DescribedValue described) {
        if (described.narrowed().isNull()) {
            return Optional.of(JsonNull.INSTANCE);
        }
        Listing listing = listing(described);
        return listing.others().isEmpty() && listing.values().size() == 1
                ? Optional.of(listing.values().get(0).value())
                : Optional.empty();
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
