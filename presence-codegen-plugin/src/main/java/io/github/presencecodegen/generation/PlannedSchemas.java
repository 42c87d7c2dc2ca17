package io.github.presencecodegen.generation;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.Property;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schemas that generated code begins to check at. */
final class PlannedSchemas {

    private PlannedSchemas() {}

    /** Those whose values become Java objects, and those of the parts that codecs read. */
    static Set<SchemaId> bound(TypeModel model) {
        Set<SchemaId> bound = new LinkedHashSet<>();
        for (TypeShape type : model.types().values()) {
            if (!(type instanceof TypeShape.ValidatorAlone)) {
                bound.addAll(type.key().ids());
            }
            if (type instanceof TypeShape.ObjectType object) {
                for (Property property : object.properties()) {
                    add(property.shape(), property.ids(), bound);
                }
            }
        }
        return bound;
    }

    private static void add(Shape shape, List<SchemaId> ids, Set<SchemaId> bound) {
        bound.addAll(ids);
        if (shape instanceof Shape.ListOf list) {
            add(list.item(), list.itemIds(), bound);
        }
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
