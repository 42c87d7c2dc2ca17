package io.github.presencecodegen.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullMarked;

/** Writes values of generated types and JSON values for Jackson 2, as their {@link JsonType} does. */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson2Serializer extends JsonSerializer<Object> {

    /** For Jackson. */
    public Jackson2Serializer() {
        // It knows a value by its class.
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        try {
            JacksonBinding.write(new Jackson2Writer(out), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
    }

    /** What has a schema is written as that says, without the name of a class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, out, context);
    }
}
