package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which types are built on which bases. */
public final class KinFinder {

    private final BuiltOn builtOn;
    private final Map<TypeKey, TypeShape> types;
    private final Map<SchemaId, List<TypeKey>> basesBySchema = new HashMap<>();

    /** Among some types, the bases among them. */
    public KinFinder(BuiltOn builtOn, Map<TypeKey, TypeShape> types) {
        this.builtOn = builtOn;
        this.types = types;
        types.keySet().stream()
                .filter(TypeKey::isBase)
                .forEach(base -> basesBySchema
                        .computeIfAbsent(base.ids().get(0), unused -> new ArrayList<>())
                        .add(base));
    }

    /** Those that are built on bases, whether or not they can have the interfaces. */
    public Kinship wanted() {
        Map<TypeKey, Set<TypeKey>> all = new LinkedHashMap<>();
        types.forEach((key, type) -> {
            if (type instanceof TypeShape.ObjectType || type instanceof TypeShape.BaseType) {
                all.put(key, wanted(key));
            }
        });
        return Kinship.of(all);
    }

    private Set<TypeKey> wanted(TypeKey key) {
        Set<SchemaId> schemas = builtOn.schemas(key);
        return schemas.stream()
                .flatMap(schema -> basesBySchema.getOrDefault(schema, List.of()).stream())
                .filter(base -> isBuiltOn(key, schemas, base))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isBuiltOn(TypeKey key, Set<SchemaId> schemas, TypeKey base) {
        if (key.described().equals(base.described())) {
            return !key.isBase();
        }
        return schemas.containsAll(base.ids()) && !key.ids().equals(base.ids());
    }
}
