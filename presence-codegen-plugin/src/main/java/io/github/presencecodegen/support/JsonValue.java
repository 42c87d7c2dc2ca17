package io.github.presencecodegen.support;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value (RFC 8259): immutable, and compared by JSON value. Equality ignores the order of members, and
 * numbers are equal when their values are, so {@code 1} equals {@code 1.0} and {@code 10e-1}; {@code 1} is not
 * {@code true}. Values may be nested as deeply as memory allows: no method overflows the stack.
 */
@NullMarked
public sealed interface JsonValue extends JsonModel
        permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Reads any JSON text within {@link JsonLimits#DEFAULT}.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InvalidJsonException with one violation, {@code $parse}, if the text is malformed or exceeds a limit
     */
    static JsonValue parse(byte[] json) {
        return parse(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads any JSON text within {@link JsonLimits#DEFAULT}.
     *
     * @param json the text
     * @return the value
     * @throws InvalidJsonException with one violation, {@code $parse}, if the text is malformed or exceeds a limit
     */
    static JsonValue parse(String json) {
        return parse(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads any JSON text.
     *
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return the value
     * @throws InvalidJsonException with one violation, {@code $parse}, if the text is malformed or exceeds a limit
     */
    static JsonValue parse(byte[] json, JsonLimits limits) {
        return JsonTreeReader.readAll(new JsonTextReader(json, limits));
    }

    /**
     * Reads any JSON text.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return the value
     * @throws InvalidJsonException with one violation, {@code $parse}, if the text is malformed or exceeds a limit; its
     *     offset counts bytes of UTF-8 here too
     */
    static JsonValue parse(String json, JsonLimits limits) {
        return JsonTreeReader.readAll(
                new JsonTextReader(Utf8.encode(Objects.requireNonNull(json, "json"), limits), limits));
    }

    /**
     * The kind of value.
     *
     * @return the kind
     */
    JsonKind kind();

    /**
     * The word of JSON Schema for the type of this value: {@code null}, {@code boolean}, {@code object}, {@code array},
     * {@code string}, {@code number}, or {@code integer} for a number without a fraction, such as {@code 5} and
     * {@code 5.0}.
     *
     * @return the most specific word
     */
    String typeName();

    /**
     * Writes the value without any white space, numbers as they were written.
     *
     * @return its JSON
     */
    @Override
    default String toJson() {
        return new JsonWriter().value(this).toJsonString();
    }

    /**
     * Writes the value without any white space, numbers as they were written.
     *
     * @return its JSON in UTF-8
     */
    @Override
    default byte[] toJsonBytes() {
        return new JsonWriter().value(this).toByteArray();
    }

    /**
     * This value.
     *
     * @return the same value
     */
    @Override
    default JsonValue toJsonValue() {
        return this;
    }

    @Override
    default JsonType<JsonValue> jsonType() {
        return AnyJson.DEFAULT;
    }

    /**
     * Looks up a value within this one. Indexes of arrays have no leading zeros; {@code -} leads to nothing.
     *
     * @param jsonPointer a JSON Pointer (RFC 6901), for example {@code /content/push/0}; empty for this value itself
     * @return the value there, or null if there is none
     * @throws IllegalArgumentException if the pointer is not written as RFC 6901 requires
     */
    default @Nullable JsonValue at(String jsonPointer) {
        return JsonPointer.find(this, jsonPointer);
    }

    /**
     * Looks up a text within this value.
     *
     * @param jsonPointer a JSON Pointer, as for {@link #at(String)}
     * @return the text there, or null if there is no string
     * @throws IllegalArgumentException if the pointer is not written as RFC 6901 requires
     */
    default @Nullable String stringAt(String jsonPointer) {
        return at(jsonPointer) instanceof JsonString string ? string.value() : null;
    }

    /**
     * Looks up an integer within this value. As in typed properties, {@code 5}, {@code 5.0} and {@code 50e-1} are the same.
     *
     * @param jsonPointer a JSON Pointer, as for {@link #at(String)}
     * @return the number there, or null if there is no number, or one with a fraction or out of the range of {@code long}
     * @throws IllegalArgumentException if the pointer is not written as RFC 6901 requires
     */
    default @Nullable Long longAt(String jsonPointer) {
        return at(jsonPointer) instanceof JsonNumber number && number.isLong() ? number.longValue() : null;
    }

    /**
     * Looks up an object within this value.
     *
     * @param jsonPointer a JSON Pointer, as for {@link #at(String)}
     * @return the object there; {@link JsonObject#EMPTY} if there is none
     * @throws IllegalArgumentException if the pointer is not written as RFC 6901 requires
     */
    default JsonObject objectAt(String jsonPointer) {
        return at(jsonPointer) instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    /**
     * Looks up an array within this value.
     *
     * @param jsonPointer a JSON Pointer, as for {@link #at(String)}
     * @return the array there; {@link JsonArray#EMPTY} if there is none
     * @throws IllegalArgumentException if the pointer is not written as RFC 6901 requires
     */
    default JsonArray arrayAt(String jsonPointer) {
        return at(jsonPointer) instanceof JsonArray array ? array : JsonArray.EMPTY;
    }

    /**
     * The beginning of the JSON, safe to log: control characters and the like are escaped, and long values are cut. Use
     * {@link #toJson()} for the whole.
     *
     * @return at most about 200 characters
     */
    @Override
    String toString();
}
