package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** A value with a JSON form: a value of a generated type other than an enum, or a {@link JsonValue}. */
@NullMarked
@JacksonModel
public interface JsonModel {

    /**
     * What reads, validates and writes values of the same type.
     *
     * @return the constant {@code JSON} of the type
     */
    JsonType<?> jsonType();

    /**
     * Writes this value without any white space.
     *
     * @return its JSON
     */
    default String toJson() {
        return JsonModels.toJson(jsonType(), this);
    }

    /**
     * Writes this value without any white space.
     *
     * @return its JSON in UTF-8
     */
    default byte[] toJsonBytes() {
        return JsonModels.toJsonBytes(jsonType(), this);
    }

    /**
     * Turns this value into a JSON value.
     *
     * @return the same as a JSON value
     */
    default JsonValue toJsonValue() {
        return JsonModels.toJsonValue(jsonType(), this);
    }
}
