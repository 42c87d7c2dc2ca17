package io.github.presencecodegen.benchmarks;

import com.github.erosb.jsonsKema.IJsonValue;
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.Schema;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** The validator of json-sKema, on its own trees. It has but one way of validating. */
final class SkemaContender implements Contender {

    private final Schema schema;

    SkemaContender(Sample sample) {
        this.schema = new SchemaLoader(new JsonParser(sample.schema()).parse()).load();
    }

    @Override
    public Object parse(byte[] json) {
        return new JsonParser(new ByteArrayInputStream(json)).parse();
    }

    @Override
    public boolean isValid(Object document) {
        return failure(document) == null;
    }

    @Override
    public Object validate(Object document) {
        return Optional.ofNullable(failure(document));
    }

    /** A validator keeps what it is doing in fields, so each document has its own. */
    private ValidationFailure failure(Object document) {
        return Validator.forSchema(schema).validate((IJsonValue) document);
    }
}
