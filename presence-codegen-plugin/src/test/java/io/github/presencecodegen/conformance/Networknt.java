package io.github.presencecodegen.conformance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The verdicts of networknt's json-schema-validator, which passes every required test of all drafts that it knows. */
final class Networknt {

    private final Schema schema;

    Networknt(String schema, SpecificationVersion version) {
        this.schema = SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON);
    }

    boolean isValid(String document) {
        return schema.validate(document, InputFormat.JSON, OutputFormat.BOOLEAN);
    }
}
