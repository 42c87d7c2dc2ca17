package io.github.presencecodegen.conformance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The verdicts of networknt's json-schema-validator, which passes every required test of draft 2020-12. */
final class Networknt {

    private final Schema schema;

    Networknt(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    boolean isValid(String document) {
        return schema.validate(document, InputFormat.JSON, OutputFormat.BOOLEAN);
    }
}
