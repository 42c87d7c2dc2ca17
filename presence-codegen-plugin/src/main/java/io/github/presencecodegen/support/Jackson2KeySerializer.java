package io.github.presencecodegen.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.jspecify.annotations.NullMarked;

/** Writes keys of maps for Jackson 2: values of types whose JSON is a string. */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson2KeySerializer extends JsonSerializer<Object> {

    /** For Jackson. */
    public Jackson2KeySerializer() {
        // It knows a value by its class.
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        String name;
        try {
            name = JacksonBinding.name(value);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
        out.writeFieldName(name);
    }
}
