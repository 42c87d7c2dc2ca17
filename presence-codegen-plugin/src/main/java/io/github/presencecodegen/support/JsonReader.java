package io.github.presencecodegen.support;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs read values from, one by one: a JSON text, of which nothing is built that is not asked for, or a
 * {@link JsonValue}.
 *
 * <p>A text must be exactly what RFC 8259 describes, in well-formed UTF-8, without a byte order mark; beyond that,
 * names must be unique, escapes must form characters, and {@link JsonLimits} hold. Malformed text is an
 * {@link InvalidJsonException} with one violation, {@code $parse}. A value of another kind than the one asked for is a
 * {@link JsonMismatchException}. After either the reader is of no further use. Calls in an order that no value could ask
 * for, such as a value where a name must come first, are an {@link IllegalStateException}.
 */
@NullMarked
public abstract sealed class JsonReader permits JsonTextReader, JsonValueReader {

    JsonReader() {}

    /**
     * Begins to read a text.
     *
     * @param json the text in UTF-8; it must not change while it is read
     * @param limits the limits of the text
     * @return the reader
     * @throws InvalidJsonException if the text is too long
     */
    public static JsonReader of(byte[] json, JsonLimits limits) {
        return new JsonTextReader(json, limits);
    }

    /**
     * Begins to read a text. Offsets count its bytes in UTF-8.
     *
     * @param json the text
     * @param limits the limits of the text
     * @return the reader
     * @throws InvalidJsonException if the text is too long, or has an unpaired surrogate
     */
    public static JsonReader of(String json, JsonLimits limits) {
        return new JsonTextReader(Utf8.encode(Objects.requireNonNull(json, "json"), limits), limits);
    }

    /**
     * Begins to read a value, as its text would be read. It has no limits: it is in memory already.
     *
     * @param json the value
     * @return the reader
     */
    public static JsonReader of(JsonValue json) {
        return new JsonValueReader(json);
    }

    /**
     * The kind of the next value, without reading it.
     *
     * @return the kind
     * @throws InvalidJsonException if no value comes next
     */
    public abstract JsonKind peek();

    /**
     * Begins to read an object; its members follow, as long as {@link #hasNext()} says so.
     *
     * @throws InvalidJsonException if the text is malformed or nested too deeply
     * @throws JsonMismatchException if the next value is not an object
     */
    public abstract void beginObject();

    /**
     * Begins to read an array; its items follow, as long as {@link #hasNext()} says so.
     *
     * @throws InvalidJsonException if the text is malformed or nested too deeply
     * @throws JsonMismatchException if the next value is not an array
     */
    public abstract void beginArray();

    /**
     * Whether another member or item follows in the object or array that is being read. If none does, the object or
     * array has been read, including its closing bracket, and what follows belongs to the enclosing one.
     *
     * @return true if another follows
     * @throws InvalidJsonException if the text is malformed
     */
    public abstract boolean hasNext();

    /**
     * Reads the name of a member. The same names must be given for all members of one object.
     *
     * @param names the names that are known
     * @return the index of the name among them, or -1 if it is none of them; then {@link #name()} has it
     * @throws InvalidJsonException if the text is malformed, or if a known name comes a second time; whether an unknown
     *     one does is not looked at here
     */
    public abstract int nextName(JsonNames names);

    /**
     * The name that was read last, at any depth.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Reads a string.
     *
     * @return the text
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not a string
     */
    public abstract String nextString();

    /**
     * Reads a number that is an integer in the range of {@code long}, in any notation: {@code 5}, {@code 5.0} and
     * {@code 50e-1} are the same.
     *
     * @return the number
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not such a number
     */
    public abstract long nextLong();

    /**
     * Reads a number as it is written.
     *
     * @return the number
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not a number
     */
    public abstract JsonNumber nextNumber();

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return the value
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is neither
     */
    public abstract boolean nextBoolean();

    /**
     * Reads {@code null}.
     *
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is something else
     */
    public abstract void nextNull();

    /**
     * Reads any value, however deep within the limits, without recursion.
     *
     * @return the value
     * @throws InvalidJsonException if the text is malformed or exceeds a limit
     */
    public abstract JsonValue nextValue();

    /**
     * Looks at the whole next value, and is before it again. Inside a value that was looked at already this does nothing, so
     * no byte is read more than twice: the checks of a value are for all that is in it.
     *
     * @param checks whether the value, with all that is in it, may be read
     * @throws InvalidJsonException if the text is malformed, exceeds a limit, or has a name twice in an object
     * @throws JsonMismatchException if the checks reject the value
     */
    public abstract void require(Predicate<JsonValue> checks);

    /**
     * The next value as a tree, which is still to be read. What lies inside such a value is not parsed again for this.
     *
     * @return the value
     * @throws InvalidJsonException if the value is malformed, exceeds a limit, or has a name twice in an object
     */
    public abstract JsonValue lookAhead();

    /**
     * Makes sure that nothing follows the value that has been read but, in a text, white space.
     *
     * @throws InvalidJsonException if anything else does
     */
    public abstract void end();

    /**
     * How much has been read.
     *
     * @return the number of bytes of a text in UTF-8, or of the members and items of a value
     */
    public abstract int offset();

    /**
     * Reads a number that is an integer in the range of {@code int}, in any notation.
     *
     * @return the number
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not such a number
     */
    public int nextInt() {
        long value = nextLong();
        if (value != (int) value) {
            throw mismatch();
        }
        return (int) value;
    }

    /**
     * Reads {@code null}, if that comes next.
     *
     * @return whether it did; if not, nothing was read
     * @throws InvalidJsonException if no value comes next
     */
    public boolean skipNull() {
        if (peek() != JsonKind.NULL) {
            return false;
        }
        nextNull();
        return true;
    }

    /**
     * Reads the name of a member where no name is known beforehand. Whether it is there a second time is not looked at
     * here.
     *
     * @return the name
     * @throws InvalidJsonException if the text is malformed
     */
    public String nextName() {
        nextName(JsonNames.NONE);
        return name();
    }

    /**
     * Reads the value of the member whose name was just read, and keeps both.
     *
     * @param unknown where to keep them; null as long as nothing has been kept
     * @return where they are kept
     * @throws InvalidJsonException if the text is malformed or exceeds a limit, or if the name was kept before
     */
    public JsonObject.Builder nextUnknown(JsonObject.@Nullable Builder unknown) {
        JsonObject.Builder members = unknown == null ? JsonObject.builder() : unknown;
        if (members.has(name())) {
            throw duplicateName();
        }
        members.add(name(), nextValue());
        return members;
    }

    /**
     * Reads an object as a JSON value.
     *
     * @return the object
     * @throws InvalidJsonException if the text is malformed or exceeds a limit
     * @throws JsonMismatchException if the next value is not an object
     */
    public JsonObject nextObject() {
        if (peek() != JsonKind.OBJECT) {
            throw mismatch();
        }
        return (JsonObject) nextValue();
    }

    /**
     * What a codec throws when it cannot take a value.
     *
     * @return a new exception that knows how much was read
     */
    public JsonMismatchException mismatch() {
        return new JsonMismatchException(offset());
    }

    /** The name that was read last has been there before in its object. */
    abstract InvalidJsonException duplicateName();
}
