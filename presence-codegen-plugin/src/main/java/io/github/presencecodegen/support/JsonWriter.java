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
public sealed class JsonWriter permits DescribedWriter {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonOutput output;

    /** Begins an empty text. */
    public JsonWriter() {
        this(JsonLimits.UNLIMITED);
    }

    /** Begins an empty text that may be nested only as deep as the limits say; beyond that it is malformed. */
    JsonWriter(JsonLimits limits) {
        this.output = new JsonOutput(limits);
    }

    /**
     * Begins an object.
     *
     * @return this writer
     */
    public JsonWriter beginObject() {
        output.open(true);
        return this;
    }

    /**
     * Ends an object.
     *
     * @return this writer
     */
    public JsonWriter endObject() {
        output.closeObject();
        return this;
    }

    /**
     * Begins an array.
     *
     * @return this writer
     */
    public JsonWriter beginArray() {
        output.open(false);
        return this;
    }

    /**
     * Ends an array.
     *
     * @return this writer
     */
    public JsonWriter endArray() {
        output.closeArray();
        return this;
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param name the name
     * @return this writer
     */
    public JsonWriter name(String name) {
        output.name(name);
        return this;
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @return this writer
     */
    public JsonWriter name(JsonNames names, int index) {
        output.name(names, index);
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
        output.value().string(value);
        return this;
    }

    /**
     * Writes an integer.
     *
     * @param value the number
     * @return this writer
     */
    public JsonWriter value(long value) {
        output.value().number(value);
        return this;
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     * @return this writer
     */
    public JsonWriter value(boolean value) {
        output.value().bytes(value ? TRUE : FALSE);
        return this;
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
        output.value().bytes(NULL);
        return this;
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param value the text, or null
     * @return this writer
     */
    public JsonWriter member(JsonNames names, int index, @Nullable String value) {
        return value == null ? this : name(names, index).value(value);
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param value the number, or null
     * @return this writer
     */
    public JsonWriter member(JsonNames names, int index, @Nullable Long value) {
        return value == null ? this : name(names, index).value(value.longValue());
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param value the number, or null
     * @return this writer
     */
    public JsonWriter member(JsonNames names, int index, @Nullable Integer value) {
        return value == null ? this : name(names, index).value(value.longValue());
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param value true, false, or null
     * @return this writer
     */
    public JsonWriter member(JsonNames names, int index, @Nullable Boolean value) {
        return value == null ? this : name(names, index).value(value.booleanValue());
    }

    /**
     * Writes a member, unless its value is null; {@link JsonNull} is written.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param value the value, or null
     * @return this writer
     */
    public JsonWriter member(JsonNames names, int index, @Nullable JsonValue value) {
        return value == null ? this : name(names, index).value(value);
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param <T> the type of the value
     * @param names the names of the object
     * @param index which of them it is
     * @param value the value, or null
     * @param writer writes it
     * @return this writer
     */
    public <T> JsonWriter member(JsonNames names, int index, @Nullable T value, ValueWriter<? super T> writer) {
        if (value != null) {
            writer.write(name(names, index), value);
        }
        return this;
    }

    /**
     * Writes a member that is JSON null, if it is there.
     *
     * @param names the names of the object
     * @param index which of them it is
     * @param isNull whether it is
     * @return this writer
     */
    public JsonWriter nullMember(JsonNames names, int index, boolean isNull) {
        return isNull ? name(names, index).nullValue() : this;
    }

    /**
     * Writes a member that is an array, unless the list is null.
     *
     * @param <T> the type of the items
     * @param names the names of the object
     * @param index which of them it is
     * @param items the items, or null
     * @param writer writes an item
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter array(
            JsonNames names, int index, @Nullable List<T> items, ValueWriter<? super T> writer) {
        return items == null ? this : name(names, index).array(items, writer);
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
     * @param names the names of the object
     * @param index which of them it is
     * @param entries the members of the object, or null; the text of a key is a name
     * @param writer writes a value
     * @return this writer
     */
    public <T extends java.lang.@Nullable Object> JsonWriter object(
            JsonNames names, int index, @Nullable Map<?, T> entries, ValueWriter<? super T> writer) {
        return entries == null ? this : name(names, index).object(entries, writer);
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
     * The text in UTF-8. After that, the writer is of no further use.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        return output.toByteArray();
    }

    /**
     * The text. After that, the writer is of no further use.
     *
     * @return a new string
     */
    public String toJsonString() {
        return output.toJsonString();
    }

    /** Writes a number that has its text. */
    JsonWriter number(JsonNumber value) {
        output.value().bytes(value.text().getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }
}
