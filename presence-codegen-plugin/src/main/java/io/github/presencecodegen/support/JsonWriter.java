package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text without any white space. Only what must be escaped is: quotes, backslashes and control characters.
 *
 * <p>Calls in an order that would give no JSON, such as a member without a name, are an {@link IllegalStateException};
 * that the names of an object are unique is left to the caller.
 */
@NullMarked
public sealed class JsonWriter permits DescribedWriter, Jackson2Writer, Jackson3Writer {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonLimits limits;
    private final JsonNesting nesting = new JsonNesting();
    private final JsonBytes text = new JsonBytes();
    private boolean needsComma;
    private boolean hasName;

    /** Begins an empty text. */
    public JsonWriter() {
        this(JsonLimits.UNLIMITED);
    }

    /** Begins an empty text that may be nested only as deep as the limits say; beyond that it is malformed. */
    JsonWriter(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Begins an object.
     *
     * @return this writer
     */
    public JsonWriter beginObject() {
        beginValue();
        return open(true, '{');
    }

    /**
     * Ends an object.
     *
     * @return this writer
     */
    public JsonWriter endObject() {
        require(nesting.inObject() && !hasName, "an object cannot end here");
        return close('}');
    }

    /**
     * Begins an array.
     *
     * @return this writer
     */
    public JsonWriter beginArray() {
        beginValue();
        return open(false, '[');
    }

    /**
     * Ends an array.
     *
     * @return this writer
     */
    public JsonWriter endArray() {
        require(nesting.inArray(), "an array cannot end here");
        return close(']');
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param name the name
     * @return this writer
     */
    public JsonWriter name(String name) {
        require(nesting.inObject() && !hasName, "a name is not allowed here");
        comma();
        text.string(name);
        text.put(':');
        hasName = true;
        return this;
    }

    /**
     * Writes a string. An unpaired surrogate is written as its escape, which no strict reader takes.
     *
     * @param value the text
     * @return this writer
     */
    public JsonWriter value(String value) {
        Objects.requireNonNull(value, "value");
        beginValue();
        text.string(value);
        return endValue();
    }

    /**
     * Writes an integer.
     *
     * @param value the number
     * @return this writer
     */
    public JsonWriter value(long value) {
        // In this order, the compiled code of a codec keeps one variable on the stack for each number, and not two.
        byte[] digits = Long.toString(value).getBytes(StandardCharsets.ISO_8859_1);
        beginValue();
        text.bytes(digits);
        return endValue();
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     * @return this writer
     */
    public JsonWriter value(boolean value) {
        beginValue();
        text.bytes(value ? TRUE : FALSE);
        return endValue();
    }

    /**
     * Writes any value, however deep, without recursion; numbers as they were written.
     *
     * @param value the value
     * @return this writer
     */
    public JsonWriter value(JsonValue value) {
        JsonTreeWriter.write(this, value);
        return this;
    }

    /**
     * Writes {@code null}.
     *
     * @return this writer
     */
    public JsonWriter nullValue() {
        beginValue();
        text.bytes(NULL);
        return endValue();
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param name the name
     * @param value the text, or null
     * @return this writer
     */
    public JsonWriter member(String name, @Nullable String value) {
        return value == null ? this : name(name).value(value);
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param name the name
     * @param value the number, or null
     * @return this writer
     */
    public JsonWriter member(String name, @Nullable Long value) {
        return value == null ? this : name(name).value(value.longValue());
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param name the name
     * @param value the number, or null
     * @return this writer
     */
    public JsonWriter member(String name, @Nullable Integer value) {
        return value == null ? this : name(name).value(value.longValue());
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param name the name
     * @param value true, false, or null
     * @return this writer
     */
    public JsonWriter member(String name, @Nullable Boolean value) {
        return value == null ? this : name(name).value(value.booleanValue());
    }

    /**
     * Writes a member, unless its value is null; {@link JsonNull} is written.
     *
     * @param name the name
     * @param value the value, or null
     * @return this writer
     */
    public JsonWriter member(String name, @Nullable JsonValue value) {
        return value == null ? this : name(name).value(value);
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param <T> the type of the value
     * @param name the name
     * @param value the value, or null
     * @param writer writes it
     * @return this writer
     */
    public <T> JsonWriter member(String name, @Nullable T value, ValueWriter<? super T> writer) {
        if (value != null) {
            writer.write(name(name), value);
        }
        return this;
    }

    /**
     * Writes a member that is JSON null, if it is there.
     *
     * @param name the name
     * @param isNull whether it is
     * @return this writer
     */
    public JsonWriter nullMember(String name, boolean isNull) {
        return isNull ? name(name).nullValue() : this;
    }

    /**
     * Writes a member that is an array, unless the list is null.
     *
     * @param <T> the type of the items
     * @param name the name
     * @param items the items, or null
     * @param writer writes an item
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter array(
            String name, @Nullable List<T> items, ValueWriter<? super T> writer) {
        return items == null ? this : name(name).array(items, writer);
    }

    /**
     * Writes an array.
     *
     * @param <T> the type of the items
     * @param items the items
     * @param writer writes an item
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter array(List<T> items, ValueWriter<? super T> writer) {
        beginArray();
        for (T item : items) {
            writer.write(this, item);
        }
        return endArray();
    }

    /**
     * Writes a member that is an object, unless the map is null.
     *
     * @param <T> the type of the values
     * @param name the name
     * @param entries the members of the object, or null; the text of a key is a name
     * @param writer writes a value
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter object(
            String name, @Nullable Map<?, T> entries, ValueWriter<? super T> writer) {
        return entries == null ? this : name(name).object(entries, writer);
    }

    /**
     * Writes an object.
     *
     * @param <T> the type of the values
     * @param entries its members; the text of a key is a name
     * @param writer writes a value
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter object(Map<?, T> entries, ValueWriter<? super T> writer) {
        return beginObject().members(entries, writer).endObject();
    }

    /**
     * Writes all entries of a map into the object that is being written.
     *
     * @param <T> the type of the values
     * @param entries the entries; the text of a key is a name
     * @param writer writes a value
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter members(Map<?, T> entries, ValueWriter<? super T> writer) {
        for (Map.Entry<?, T> entry : entries.entrySet()) {
            writer.write(name(entry.getKey().toString()), entry.getValue());
        }
        return this;
    }

    /**
     * Writes all members of an object into the one that is being written.
     *
     * @param members the object
     * @return this writer
     */
    public JsonWriter members(JsonObject members) {
        for (int i = 0; i < members.size(); i++) {
            name(members.nameAt(i)).value(members.valueAt(i));
        }
        return this;
    }

    /** The same for members of which the schema describes some, as the codec of their object knows. */
    JsonWriter members(JsonObject members, ObjectCodec<?> codec) {
        return members(members);
    }

    /**
     * The text in UTF-8.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        requireWhole();
        return text.toByteArray();
    }

    /**
     * The text.
     *
     * @return a new string
     */
    public String toJsonString() {
        requireWhole();
        return text.toString();
    }

    /** Writes a number that has its text. */
    JsonWriter number(JsonNumber value) {
        beginValue();
        text.bytes(value.text().getBytes(StandardCharsets.ISO_8859_1));
        return endValue();
    }

    private JsonWriter open(boolean object, char bracket) {
        if (nesting.depth() >= limits.maxDepth()) {
            throw MalformedJson.tooDeep(limits, text.size());
        }
        nesting.open(object);
        text.put(bracket);
        needsComma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        nesting.close();
        text.put(bracket);
        return endValue();
    }

    private void beginValue() {
        if (hasName) {
            hasName = false;
        } else {
            require(nesting.inArray() || text.size() == 0, "a value is not allowed here");
            comma();
        }
    }

    private JsonWriter endValue() {
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            text.put(',');
        }
    }

    private void requireWhole() {
        require(text.size() > 0 && nesting.depth() == 0, "the text has not been written to its end");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
