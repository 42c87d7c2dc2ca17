package io.github.presencecodegen.generation;

import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.output.ManifestEntry;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;

/** Says of every public type where it came from. */
final class Manifesting {

    private Manifesting() {}

    static List<ManifestEntry> entries(TypeModel model, Names names) {
        List<ManifestEntry> entries = new ArrayList<>();
        model.types().forEach((key, type) -> {
            String name = names.of(key).type().binaryName();
            if (!(type instanceof TypeShape.ValidatorAlone)) {
                entries.add(entry(name, kind(type), key, type));
            }
            if (key.isTopLevel() && !key.isBase() && !key.isUnion()) {
                entries.add(entry(ClassNames.validator(name), "validator", key, type));
            }
        });
        return entries;
    }

    private static String kind(TypeShape type) {
        if (type instanceof TypeShape.EnumType) {
            return "enum";
        }
        if (type instanceof TypeShape.UnionType || type instanceof TypeShape.DispatchType) {
            return "union";
        }
        if (type instanceof TypeShape.BaseType) {
            return "base";
        }
        if (type instanceof TypeShape.TupleType) {
            return "array";
        }
        return type instanceof TypeShape.ValueType value ? kind(value.value().withoutNull()) : "object";
    }

    private static String kind(Shape value) {
        if (value instanceof Shape.ListOf) {
            return "array";
        }
        return value instanceof Shape.MapOf ? "map" : "scalar";
    }

    private static ManifestEntry entry(String name, String kind, TypeKey key, TypeShape type) {
        if (type instanceof TypeShape.DispatchType union) {
            // One that stands for no schema comes from the settings alone.
            return new ManifestEntry(
                    name,
                    kind,
                    union.schema().map(SchemaId::file).orElse(""),
                    union.schema().map(SchemaId::pointer).orElse(""),
                    0);
        }
        return new ManifestEntry(
                name,
                kind,
                key.source().file(),
                key.source().pointer(),
                type.documentation().line());
    }
}
