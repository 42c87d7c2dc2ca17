package io.github.presencecodegen.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Reads, validates and writes the values of a type. Every generated type has its own as a constant, for example
 * {@code PresenceEdu.JSON}. It never changes; {@link #with(JsonLimits)} makes one with other limits.
 *
 * <p>No argument may be null. Apart from the {@link NullPointerException} for a null argument, {@code read},
 * {@code validate} and {@code isValid} never throw. The limits are {@link JsonLimits#DEFAULT} if no others are given.
 *
 * @param <T> the type
 */
@NullMarked
@JacksonModel
public interface JsonType<T> {

    /**
     * The Java type of the values.
     *
     * @return the class or interface
     */
    Class<T> javaType();

    /**
     * The same type with other limits of what it reads and validates.
     *
     * @param limits the maximum sizes of a text and its parts, and the maximum number of violations
     * @return what reads within these limits
     */
    JsonType<T> with(JsonLimits limits);

    /**
     * The same type with another tolerance in {@code fromJson} and {@code read}: what may be left out of a document that is
     * not valid. The other methods stay strict.
     *
     * @param tolerance what may be dropped, or put in
     * @return what reads with this tolerance, within the same limits
     * @throws IllegalArgumentException if a pattern fits nothing that the type declares, or would drop a required property
     */
    JsonType<T> with(Tolerance tolerance);

    /**
     * Reads a value.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    T fromJson(byte[] json);

    /**
     * Reads a value.
     *
     * @param json the text
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     */
    T fromJson(String json);

    /**
     * Reads a value from a JSON value, of which only the depth is limited. It is not written out first.
     *
     * @param json the JSON value
     * @return the value
     * @throws InvalidJsonException if it violates the schema, or is nested deeper than the limit
     */
    T fromJson(JsonValue json);

    /**
     * Reads a value from all that is left of a stream, which must be no longer than the limit. The stream is not closed.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InvalidJsonException if the text is not JSON, exceeds a limit, or violates the schema
     * @throws IOException if the stream cannot be read
     */
    T fromJson(InputStream json) throws IOException;

    /**
     * Reads a value, or returns the violations. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text in UTF-8
     * @return the result
     */
    ReadResult<T> read(byte[] json);

    /**
     * Reads a value, or returns the violations. It also keeps the text as a JSON value and therefore costs more than
     * {@code fromJson}.
     *
     * @param json the text
     * @return the result
     */
    ReadResult<T> read(String json);

    /**
     * Reads a value from a JSON value, or returns the violations. Only its depth and the number of violations are limited.
     *
     * @param json the JSON value
     * @return the result
     */
    ReadResult<T> read(JsonValue json);

    /**
     * Reads a value from all that is left of a stream, or returns the violations, as {@link #read(byte[])} does. The stream
     * is not closed.
     *
     * @param json the text in UTF-8, no longer than the limit
     * @return the result
     * @throws IOException if the stream cannot be read
     */
    ReadResult<T> read(InputStream json) throws IOException;

    /**
     * Validates a value against the schema. Only the maximum number of violations is limited, since the value is already in
     * memory.
     *
     * @param value the value
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(T value);

    /**
     * Validates a text against the schema.
     *
     * @param json the text in UTF-8
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(byte[] json);

    /**
     * Validates a text against the schema.
     *
     * @param json the text
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(String json);

    /**
     * Validates a JSON value against the schema. Only its depth and the number of violations are limited.
     *
     * @param json the JSON value
     * @return the violations, in document order; empty if there are none
     */
    List<Violation> validate(JsonValue json);

    /**
     * Whether the schema allows a value.
     *
     * @param value the value
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(T value);

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text in UTF-8
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(byte[] json);

    /**
     * Whether a text is valid against the schema.
     *
     * @param json the text
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(String json);

    /**
     * Whether the schema allows a JSON value.
     *
     * @param json the JSON value
     * @return true if {@code validate} would return no violations
     */
    boolean isValid(JsonValue json);

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

    /**
     * Lists what a value has although the schema does not describe it, such as a property whose name is misspelt: the
     * members of {@code unknownProperties()} and {@code unmatched()}, at every depth.
     *
     * <p>A property whose value is of another kind than the schema describes is described, and so is one that is only
     * described under a condition, whether or not the condition holds. What is a {@link JsonValue}, a {@link JsonObject}, or
     * a map or list of these in Java is described with all that is in it.
     *
     * @param value the value
     * @return a JSON Pointer to each such member, in the order in which the value is written; members inside it are not
     *     listed. However many there are, all are listed; unmodifiable
     */
    List<String> unknownPointers(T value);

    /**
     * Lists what a JSON value has although the schema does not describe it, as {@link #unknownPointers(Object)} does.
     *
     * @param json the JSON value, of which only the depth is limited
     * @return a JSON Pointer to each such member, in document order
     * @throws InvalidJsonException if the JSON value violates the schema
     */
    List<String> unknownPointers(JsonValue json);
}
