package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes keys of maps for Jackson 3: values of types whose JSON is a string. */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson3KeySerializer extends ValueSerializer<Object> {

    /** For Jackson. */
    public Jackson3KeySerializer() {
        // It knows a value by its class.
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String name;
        try {
            name = JacksonBinding.name(value);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
        out.writeName(name);
    }
}
