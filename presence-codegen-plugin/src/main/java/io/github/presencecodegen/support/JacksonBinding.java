package io.github.presencecodegen.support;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Jackson reads and writes for a Java class, which is all that it knows of a type. */
@NullMarked
final class JacksonBinding {

    private final Class<?> javaType;
    private final Function<JsonValue, ?> reading;
    private final JsonLimits limits;

    private JacksonBinding(Class<?> javaType, Function<JsonValue, ?> reading, JsonLimits limits) {
        this.javaType = javaType;
        this.reading = reading;
        this.limits = limits;
    }

    /** Reads by a type, whose limits and tolerance apply; how large a document may be is left to Jackson. */
    static JacksonBinding of(JsonType<?> type) {
        return new JacksonBinding(type.javaType(), type::fromJson, JsonLimits.UNLIMITED);
    }

    /**
     * Reads values of a class.
     *
     * @throws IllegalArgumentException if there are none that could be read
     */
    static JacksonBinding of(Class<?> javaType) {
        Function<JsonValue, ?> reading = reading(javaType);
        if (reading == null) {
            throw new IllegalArgumentException(javaType.getName() + " has no JSON that it could be read from");
        }
        return new JacksonBinding(javaType, reading, JsonLimits.DEFAULT);
    }

    private static @Nullable Function<JsonValue, ?> reading(Class<?> javaType) {
        if (JsonValue.class.isAssignableFrom(javaType) || javaType.isAssignableFrom(JsonObject.class)) {
            return AnyJson.DEFAULT::fromJson;
        }
        JacksonModel model = javaType.getAnnotation(JacksonModel.class);
        if (model != null && model.readAs() != void.class) {
            return reading(model.readAs());
        }
        JsonType<?> type = constant(javaType);
        return type != null ? type::fromJson : JacksonEnum.reading(javaType);
    }

    /** The constant {@code JSON} of a generated type; in a record of a union, that of the union. */
    private static @Nullable JsonType<?> constant(Class<?> javaType) {
        try {
            return javaType.getField("JSON").get(null) instanceof JsonType<?> type ? type : null;
        } catch (NoSuchFieldException none) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("the package of " + javaType.getName() + " is not exported", e);
        }
    }

    Class<?> javaType() {
        return javaType;
    }

    /** Collects what a parser gives. */
    JacksonTree tree() {
        return new JacksonTree(limits);
    }

    /** The value of the class. */
    Object read(JsonValue json) {
        Object value = reading.apply(json);
        if (javaType.isInstance(value)) {
            return value;
        }
        throw refused("type", "must be a value of the type " + javaType.getSimpleName());
    }

    /** What stands for JSON null; null where the type does not allow that. */
    @Nullable
    Object readNull() {
        try {
            return read(JsonNull.INSTANCE);
        } catch (InvalidJsonException notAllowed) {
            return null;
        }
    }

    /** What is wrong with a document as a whole. */
    static InvalidJsonException refused(String keyword, String message) {
        return new InvalidJsonException(List.of(new Violation("", keyword, "", message, Map.of())));
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it has no JSON
     */
    static void write(JsonWriter out, Object value) {
        if (value instanceof JsonValue json) {
            out.value(json);
        } else if (value instanceof JsonModel model) {
            write(out, model.jsonType(), model);
        } else if (value instanceof ObjectBuilder<?, ?>) {
            throw new IllegalArgumentException("a builder has no JSON: call build()");
        } else if (value instanceof JsonType<?>) {
            throw new IllegalArgumentException("a type has no JSON: write one of its values");
        } else {
            JacksonEnum.write(out, value);
        }
    }

    private static <T> void write(JsonWriter out, JsonType<T> type, JsonModel model) {
        T value = type.javaType().cast(model);
        if (type instanceof JsonCodec<T> codec) {
            codec.write(out, value);
        } else {
            out.value(type.toJsonValue(value));
        }
    }

    /** The text of a value whose JSON is a string. */
    static String name(Object value) {
        JsonWriter out = new JsonWriter();
        write(out, value);
        if (JsonValue.parse(out.toByteArray(), JsonLimits.UNLIMITED) instanceof JsonString string) {
            return string.value();
        }
        throw new IllegalArgumentException("only values whose JSON is a string can be keys, but not "
                + value.getClass().getName());
    }
}
