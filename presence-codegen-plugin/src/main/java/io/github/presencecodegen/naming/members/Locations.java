package io.github.presencecodegen.naming.members;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;

/** Where the schemas stand by which the user names something, as texts. */
public final class Locations {

    private Locations() {}

    /** A schema as the manifest says it. */
    public static String text(SchemaId id) {
        return id.isRoot() ? id.file() : id.toString();
    }

    /** The schemas that describe a property under its name, the narrowest last; where none does, the place for one. */
    public static List<String> of(TypeKey type, Property property) {
        List<String> locations = property.ids().stream()
                .filter(id -> id.equals(id.parent().child(property.name())))
                .map(Locations::text)
                .toList();
        return locations.isEmpty() ? List.of(text(type.source().child("properties", property.name()))) : locations;
    }

    /** The schemas that list the values of an enum. */
    public static List<String> of(TypeShape.EnumType type) {
        return type.key().ids().stream().map(Locations::text).toList();
    }

    /** The one of the schemas of a property that is in the file of the type, or else the narrowest. */
    public static String nearest(TypeKey type, Property property) {
        List<String> locations = of(type, property);
        String nearest = locations.get(locations.size() - 1);
        for (String location : locations) {
            if (location.startsWith(type.owner().file() + "#")) {
                nearest = location;
            }
        }
        return nearest;
    }
}
