package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/**
 * Reads values of generated types and JSON values for Jackson 3, with the checks of their schemas. Jackson finds it by
 * itself; {@link Jackson3Module} has it read by a configured {@link JsonType}.
 */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson3Deserializer extends ValueDeserializer<Object> {

    private final @Nullable JacksonBinding binding;

    /** For Jackson, which says later what is to be read. */
    public Jackson3Deserializer() {
        this(null);
    }

    Jackson3Deserializer(@Nullable JacksonBinding binding) {
        this.binding = binding;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        if (binding != null) {
            return this;
        }
        JavaType type = context.getContextualType();
        if (type == null) {
            return context.reportBadDefinition(Object.class, "the type to be read is not known");
        }
        try {
            return new Jackson3Deserializer(JacksonBinding.of(type.getRawClass()));
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        JacksonBinding known = binding(context);
        try {
            return known.read(new Jackson3Reader(in, context, known.tree()).read());
        } catch (InvalidJsonException e) {
            throw refused(in, known, e);
        }
    }

    /** A value never changes: the one that is read takes its place. */
    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object value) {
        return deserialize(in, context);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser in, DeserializationContext context, TypeDeserializer types, Object value) {
        return deserialize(in, context);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** JSON null as a document has to be allowed by the type; inside a value of the user's it is Java's null otherwise. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
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
                && in.streamReadContext().inRoot();
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private JacksonBinding binding(DeserializationContext context) {
        return binding != null
                ? binding
                : context.reportBadDefinition(Object.class, "the type to be read is not known");
    }

    /** Jackson's exception for what is not valid. */
    static DatabindException refused(@Nullable JsonParser in, JacksonBinding binding, InvalidJsonException cause) {
        String message = binding.javaType().getSimpleName() + ": " + cause.getMessage();
        DatabindException refused = MismatchedInputException.from(in, binding.javaType(), message);
        refused.initCause(cause);
        return refused;
    }
}
