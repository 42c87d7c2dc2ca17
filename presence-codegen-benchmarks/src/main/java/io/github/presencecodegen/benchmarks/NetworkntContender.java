package io.github.presencecodegen.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The validator of networknt, on the trees of Jackson 3. */
final class NetworkntContender implements Contender {

    private final ObjectMapper mapper = JsonMapper.shared();
    private final Schema schema;

    NetworkntContender(Sample sample) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(sample.schema(), InputFormat.JSON);
    }

    @Override
    public Object parse(byte[] json) {
        return mapper.readTree(json);
    }

    @Override
    public boolean isValid(Object document) {
        return schema.validate((JsonNode) document, OutputFormat.BOOLEAN);
    }

    @Override
    public Object validate(Object document) {
        return schema.validate((JsonNode) document);
    }
}
