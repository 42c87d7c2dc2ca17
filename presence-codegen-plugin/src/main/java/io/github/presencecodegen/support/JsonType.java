package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Reads, validates and writes the values of a type, for generic code. Every generated type has its
 * own as a constant, for example {@code PresenceEdu.JSON}.
 *
 * <p>No argument may be null. Apart from the {@link NullPointerException} for a null argument, {@code read},
 * {@code validate} and {@code isValid} never throw. Methods without limits use
 * {@link JsonLimits#DEFAULT}.
 *
 * @param <T> the type
 */
@NullMarked
public interface JsonType<T> {

    /**
     * Reads a value.
     *
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    T fromJson(byte[] json, JsonLimits limits);

    /**
     * Reads a value.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    T fromJson(String json, JsonLimits limits);

    /**
     * Reads a value.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    default T fromJson(byte[] json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value.
     *
     * @param json the text
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    default T fromJson(String json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value, or returns the violations. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return the result
     */
    ReadResult<T> read(byte[] json, JsonLimits limits);

    /**
     * Reads a value, or returns the violations. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return the result
     */
    ReadResult<T> read(String json, JsonLimits limits);

    /**
     * Reads a value, or returns the violations.
     *
     * @param json the text in UTF-8
     * @return the result
     */
    default ReadResult<T> read(byte[] json) {
        return read(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value, or returns the violations.
     *
     * @param json the text
     * @return the result
     */
    default ReadResult<T> read(String json) {
        return read(json, JsonLimits.DEFAULT);
    }

    /**
     * Validates a value against the schema.
     *
     * @param value the value
     * @param limits only the maximum number of violations is used: the value is already in memory
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(T value, JsonLimits limits);

    /**
     * Validates a text against the schema.
     *
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(byte[] json, JsonLimits limits);

    /**
     * Validates a text against the schema.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(String json, JsonLimits limits);

    /**
     * Validates a JSON value against the schema.
     *
     * @param json the JSON value
     * @param limits the maximum depth and number of violations
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(JsonValue json, JsonLimits limits);

    /**
     * Validates a value against the schema.
     *
     * @param value the value
     * @return the violations, in document order; empty if there are none
     */
    default List<Violation> validate(T value) {
        return validate(value, JsonLimits.DEFAULT);
    }

    /**
     * Validates a text against the schema.
     *
     * @param json the text in UTF-8
     * @return the violations, in document order; empty if there are none
     */
    default List<Violation> validate(byte[] json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Validates a text against the schema.
     *
     * @param json the text
     * @return the violations, in document order; empty if there are none
     */
    default List<Violation> validate(String json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Validates a JSON value against the schema.
     *
     * @param json the JSON value
     * @return the violations, in document order; empty if there are none
     */
    default List<Violation> validate(JsonValue json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @param limits not used, because the value is already in memory
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(T value, JsonLimits limits);

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(byte[] json, JsonLimits limits);

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(String json, JsonLimits limits);

    /**
     * Whether the schema allows a JSON value.
     *
     * @param json the JSON value
     * @param limits the maximum depth
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(JsonValue json, JsonLimits limits);

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if {@code validate} would return no violations
     */
    default boolean isValid(T value) {
        return isValid(value, JsonLimits.DEFAULT);
    }

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text in UTF-8
     * @return true if {@code validate} would return no violations
     */
    default boolean isValid(byte[] json) {
        return isValid(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text
     * @return true if {@code validate} would return no violations
     */
    default boolean isValid(String json) {
        return isValid(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether the schema allows a JSON value.
     *
     * @param json the JSON value
     * @return true if {@code validate} would return no violations
     */
    default boolean isValid(JsonValue json) {
        return isValid(json, JsonLimits.DEFAULT);
    }

    /**
     * Writes a value without any white space.
     *
     * @param value the value
     * @return its JSON
     */
    String toJson(T value);

    /**
     * Writes a value without any white space.
     *
     * @param value the value
     * @return its JSON in UTF-8
     */
    byte[] toJsonBytes(T value);

    /**
     * Turns a value into a JSON value.
     *
     * @param value the value
     * @return the same as a JSON value
     */
    JsonValue toJsonValue(T value);
}
