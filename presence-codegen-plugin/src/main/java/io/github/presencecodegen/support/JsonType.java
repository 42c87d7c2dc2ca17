package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * A type that JSON is read into and written from, for code that is generic over such types. Every generated type has its
 * own as a constant, for example {@code PresenceEdu.JSON}.
 *
 * <p>No argument may be null. Apart from the {@link NullPointerException} for one that is, {@code read},
 * {@code validate} and {@code isValid} throw nothing, whatever the input. Methods without limits use
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
     * @param limits what the text must not exceed
     * @return the value
     * @throws InvalidJsonException if the text is no JSON, exceeds a limit, or is not what the schema describes
     */
    T fromJson(byte[] json, JsonLimits limits);

    /**
     * Reads a value.
     *
     * @param json the text
     * @param limits what the text must not exceed
     * @return the value
     * @throws InvalidJsonException if the text is no JSON, exceeds a limit, or is not what the schema describes
     */
    T fromJson(String json, JsonLimits limits);

    /**
     * Reads a value.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InvalidJsonException if the text is no JSON, exceeds a limit, or is not what the schema describes
     */
    default T fromJson(byte[] json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value.
     *
     * @param json the text
     * @return the value
     * @throws InvalidJsonException if the text is no JSON, exceeds a limit, or is not what the schema describes
     */
    default T fromJson(String json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value, or tells why there is none. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text in UTF-8
     * @param limits what the text must not exceed
     * @return the outcome
     */
    ReadResult<T> read(byte[] json, JsonLimits limits);

    /**
     * Reads a value, or tells why there is none. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text
     * @param limits what the text must not exceed
     * @return the outcome
     */
    ReadResult<T> read(String json, JsonLimits limits);

    /**
     * Reads a value, or tells why there is none.
     *
     * @param json the text in UTF-8
     * @return the outcome
     */
    default ReadResult<T> read(byte[] json) {
        return read(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a value, or tells why there is none.
     *
     * @param json the text
     * @return the outcome
     */
    default ReadResult<T> read(String json) {
        return read(json, JsonLimits.DEFAULT);
    }

    /**
     * Checks a value against the schema.
     *
     * @param value the value
     * @param limits only the number of violations counts: the value is already in memory
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    List<Violation> validate(T value, JsonLimits limits);

    /**
     * Checks a text against the schema.
     *
     * @param json the text in UTF-8
     * @param limits what the text must not exceed
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    List<Violation> validate(byte[] json, JsonLimits limits);

    /**
     * Checks a text against the schema.
     *
     * @param json the text
     * @param limits what the text must not exceed
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    List<Violation> validate(String json, JsonLimits limits);

    /**
     * Checks a JSON value against the schema.
     *
     * @param json the JSON value
     * @param limits the greatest depth and number of violations
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    List<Violation> validate(JsonValue json, JsonLimits limits);

    /**
     * Checks a value against the schema.
     *
     * @param value the value
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    default List<Violation> validate(T value) {
        return validate(value, JsonLimits.DEFAULT);
    }

    /**
     * Checks a text against the schema.
     *
     * @param json the text in UTF-8
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    default List<Violation> validate(byte[] json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Checks a text against the schema.
     *
     * @param json the text
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    default List<Violation> validate(String json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Checks a JSON value against the schema.
     *
     * @param json the JSON value
     * @return what is wrong, in the order of the document; empty if nothing is
     */
    default List<Violation> validate(JsonValue json) {
        return validate(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @param limits taken for symmetry; the value is already in memory
     * @return true if {@code validate} would find nothing
     */
    boolean isValid(T value, JsonLimits limits);

    /**
     * Whether a text is what the schema describes.
     *
     * @param json the text in UTF-8
     * @param limits what the text must not exceed
     * @return true if {@code validate} would find nothing
     */
    boolean isValid(byte[] json, JsonLimits limits);

    /**
     * Whether a text is what the schema describes.
     *
     * @param json the text
     * @param limits what the text must not exceed
     * @return true if {@code validate} would find nothing
     */
    boolean isValid(String json, JsonLimits limits);

    /**
     * Whether the schema allows a JSON value.
     *
     * @param json the JSON value
     * @param limits the greatest depth
     * @return true if {@code validate} would find nothing
     */
    boolean isValid(JsonValue json, JsonLimits limits);

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if {@code validate} would find nothing
     */
    default boolean isValid(T value) {
        return isValid(value, JsonLimits.DEFAULT);
    }

    /**
     * Whether a text is what the schema describes.
     *
     * @param json the text in UTF-8
     * @return true if {@code validate} would find nothing
     */
    default boolean isValid(byte[] json) {
        return isValid(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether a text is what the schema describes.
     *
     * @param json the text
     * @return true if {@code validate} would find nothing
     */
    default boolean isValid(String json) {
        return isValid(json, JsonLimits.DEFAULT);
    }

    /**
     * Whether the schema allows a JSON value.
     *
     * @param json the JSON value
     * @return true if {@code validate} would find nothing
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
