package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing that a schema demands of a value. The kinds are declared in the order of what they cost, cheap ones first. */
public sealed interface Check {

    /** {@code type}, written or implied: when it fails, the schema's other assertions are silent. */
    record Types(Set<SchemaType> types) implements Check {}

    /** The range of the Java number that the schema is bound to: {@code int32} or {@code int64}. */
    record Range(String format) implements Check {}

    /** {@code enum}. */
    record OneOf(List<JsonValue> values) implements Check {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** {@code required}. */
    record Required(List<String> names) implements Check {
        public Required {
            names = List.copyOf(names);
        }
    }

    /** {@code properties}: the schema of each described property, in schema order. */
    record Properties(Map<String, SchemaId> schemas) implements Check {}

    /** {@code items}. */
    record Items(SchemaId schema) implements Check {}

    /** {@code $ref} and {@code allOf}: schemas that apply to the same value. */
    record InPlace(List<SchemaId> schemas) implements Check {
        public InPlace {
            schemas = List.copyOf(schemas);
        }
    }
}
