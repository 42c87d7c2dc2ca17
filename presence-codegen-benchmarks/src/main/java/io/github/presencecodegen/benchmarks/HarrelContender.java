package io.github.presencecodegen.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** The validator of dev.harrel, on the trees of Jackson 2. It has but one way of validating. */
final class HarrelContender implements Contender {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory(mapper))
            .createValidator();
    private final URI schema;

    HarrelContender(Sample sample) {
        this.schema = validator.registerSchema(sample.schema());
    }

    @Override
    public Object parse(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isValid(Object document) {
        return validator.validate(schema, document).isValid();
    }

    @Override
    public Object validate(Object document) {
        return validator.validate(schema, document).getErrors();
    }
}
