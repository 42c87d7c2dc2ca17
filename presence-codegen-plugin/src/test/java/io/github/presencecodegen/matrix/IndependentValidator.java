package io.github.presencecodegen.matrix;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.presencecodegen.support.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** What another validator, networknt's, says about documents of a release. */
final class IndependentValidator {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final RawSchemas schemas;
    private final Map<String, Schema> read = new HashMap<>();

    IndependentValidator(RawSchemas schemas) {
        this.schemas = schemas;
    }

    boolean isValid(RawSchema schema, JsonValue document) {
        return read.computeIfAbsent(
                        schema.id(),
                        id -> registry.getSchema(new Bundle(schemas).of(schema).toJson(), InputFormat.JSON))
                .validate(document.toJson(), InputFormat.JSON, OutputFormat.BOOLEAN);
    }
}
