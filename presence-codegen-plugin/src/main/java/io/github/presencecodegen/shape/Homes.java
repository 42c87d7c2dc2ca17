package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides at home in which type the type of a schema is. Its file decides, whoever refers to the schema: what the root of
 * a file describes has a type, in which all others of the file are nested; a file whose root describes no value, such as
 * one of definitions, has a type for each definition.
 */
final class Homes {

    private final SchemaGraph graph;
    private final Map<SchemaId, SchemaId> homes = new HashMap<>();

    Homes(SchemaGraph graph) {
        this.graph = graph;
    }

    /** The outermost schema around a place that describes a value, or the place itself. */
    SchemaId of(SchemaId place) {
        return homes.computeIfAbsent(place, this::find);
    }

    private SchemaId find(SchemaId place) {
        String pointer = place.pointer();
        for (int end = 0; end >= 0 && end < pointer.length(); end = pointer.indexOf('/', end + 1)) {
            SchemaId around = new SchemaId(place.file(), pointer.substring(0, end));
            if (describesValue(around)) {
                return around;
            }
        }
        return place;
    }

    private boolean describesValue(SchemaId id) {
        Schema schema = graph.schemas().get(id);
        return schema != null && schema.describesValue();
    }
}
