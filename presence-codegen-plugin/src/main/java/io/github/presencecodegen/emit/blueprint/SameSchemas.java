package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The schemas of each type and those that say the same, which can be very many: they are collected once. */
public final class SameSchemas {

    private final Map<TypeKey, Set<SchemaId>> schemas = new HashMap<>();
    private final Set<TypeKey> recursive = new HashSet<>();

    private SameSchemas() {}

    /** Those of all types. */
    public static SameSchemas of(TypeModel model, Plans plans) {
        SameSchemas same = new SameSchemas();
        for (TypeKey key : model.types().keySet()) {
            Set<SchemaId> ids = model.sayingTheSame(key);
            same.schemas.put(key, ids);
            if (ids.stream().map(plans::bound).anyMatch(plans::isRecursive)) {
                same.recursive.add(key);
            }
        }
        return same;
    }

    /** Those of one type. */
    public Set<SchemaId> of(TypeKey key) {
        return schemas.getOrDefault(key, Set.of());
    }

    boolean isRecursive(TypeKey key) {
        return recursive.contains(key);
    }
}
