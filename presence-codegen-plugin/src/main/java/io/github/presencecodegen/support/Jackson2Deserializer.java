package io.github.presencecodegen.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of generated types and JSON values for Jackson 2, with the checks of their schemas. Jackson finds it by
 * itself; {@link Jackson2Module} has it read by a configured {@link JsonType}.
 */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson2Deserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable JacksonBinding binding;

    /** For Jackson, which says later what is to be read. */
    public Jackson2Deserializer() {
        this(null);
    }

    Jackson2Deserializer(@Nullable JacksonBinding binding) {
        this.binding = binding;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        if (binding != null) {
            return this;
        }
        JavaType type = context.getContextualType();
        if (type == null) {
            return context.reportBadDefinition(Object.class, "the type to be read is not known");
        }
        try {
            return new Jackson2Deserializer(JacksonBinding.of(type.getRawClass()));
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JacksonBinding known = binding(context);
        try {
            return known.read(new Jackson2Reader(in, context, known.tree()).read());
        } catch (InvalidJsonException e) {
            throw refused(in, known, e);
        }
    }

    /** A value never changes: the one that is read takes its place. */
    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object value) throws IOException {
        return deserialize(in, context);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser in, DeserializationContext context, TypeDeserializer types, Object value) throws IOException {
        return deserialize(in, context);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** JSON null as a document has to be allowed by the type; inside a value of the user's it is Java's null otherwise. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        JacksonBinding known = binding(context);
        Object value = known.readNull();
        JsonParser in = context.getParser();
        if (value == null && isDocument(in)) {
            throw MismatchedInputException.from(
                    in, known.javaType(), "null is no " + known.javaType().getSimpleName());
        }
        return value;
    }

    /** Whether a parser is at a null that is a document of its own. */
    private static boolean isDocument(@Nullable JsonParser in) {
        return in != null
                && in.hasToken(JsonToken.VALUE_NULL)
                && in.getParsingContext().inRoot();
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private JacksonBinding binding(DeserializationContext context) throws JsonMappingException {
        return binding != null
                ? binding
                : context.reportBadDefinition(Object.class, "the type to be read is not known");
    }

    /** Jackson's exception for what is not valid. */
    static JsonMappingException refused(@Nullable JsonParser in, JacksonBinding binding, InvalidJsonException cause) {
        String message = binding.javaType().getSimpleName() + ": " + cause.getMessage();
        JsonMappingException refused = MismatchedInputException.from(in, binding.javaType(), message);
        refused.initCause(cause);
        return refused;
    }
}
