package io.github.presencecodegen.generation;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.LinkedHashSet;
import java.util.Set;

/** The schemas that generated code begins to check at. */
final class PlannedSchemas {

    private PlannedSchemas() {}

    /** Those whose values become Java objects, and those of the parts that codecs read. */
    static Set<SchemaId> bound(TypeModel model) {
        Set<SchemaId> bound = new LinkedHashSet<>();
        for (TypeShape type : model.types().values()) {
            if (type instanceof TypeShape.BaseType) {
                continue;
            }
            if (type instanceof TypeShape.DispatchType union) {
                bound.addAll(union.schema().stream().toList());
            } else if (!(type instanceof TypeShape.ValidatorAlone)) {
                bound.addAll(type.key().ids());
            }
            for (Part part : Part.of(type)) {
                part.withInner().forEach(inner -> bound.addAll(inner.ids()));
            }
        }
        return bound;
    }

    /** Those that are only validated. */
    static Set<SchemaId> alone(TypeModel model) {
        Set<SchemaId> alone = new LinkedHashSet<>();
        for (TypeShape type : model.types().values()) {
            if (type instanceof TypeShape.ValidatorAlone) {
                alone.addAll(type.key().ids());
            }
        }
        return alone;
    }
}
