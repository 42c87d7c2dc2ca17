package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of generated types and JSON values for Jackson 3, as their {@link JsonType} does. */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson3Serializer extends ValueSerializer<Object> {

    /** For Jackson. */
    public Jackson3Serializer() {
        // It knows a value by its class.
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        try {
            JacksonBinding.write(new Jackson3Writer(out), value);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }

    /** What has a schema is written as that says, without the name of a class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }
}
