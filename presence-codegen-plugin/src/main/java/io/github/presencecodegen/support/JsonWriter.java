package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
public final class JsonWriter {

    private static final int FIRST_CAPACITY = 512;
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private final JsonLimits limits;
    private final JsonNesting nesting = new JsonNesting();
    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int size;
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
        string(name);
        put(':');
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
        string(value);
        return endValue();
    }

    /**
     * Writes an integer.
     *
     * @param value the number
     * @return this writer
     */
    public JsonWriter value(long value) {
        beginValue();
        ascii(Long.toString(value));
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
        bytes(value ? TRUE : FALSE);
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
        bytes(NULL);
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

    /**
     * The text in UTF-8.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        requireWhole();
        return Arrays.copyOf(buffer, size);
    }

    /**
     * The text.
     *
     * @return a new string
     */
    public String toJsonString() {
        requireWhole();
        return new String(buffer, 0, size, StandardCharsets.UTF_8);
    }

    /** Writes a number that has its text. */
    JsonWriter number(JsonNumber value) {
        beginValue();
        ascii(value.text());
        return endValue();
    }

    private JsonWriter open(boolean object, char bracket) {
        if (nesting.depth() >= limits.maxDepth()) {
            throw MalformedJson.tooDeep(limits, size);
        }
        nesting.open(object);
        put(bracket);
        needsComma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        nesting.close();
        put(bracket);
        return endValue();
    }

    private void beginValue() {
        if (hasName) {
            hasName = false;
        } else {
            require(nesting.inArray() || size == 0, "a value is not allowed here");
            comma();
        }
    }

    private JsonWriter endValue() {
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            put(',');
        }
    }

    private void string(String text) {
        int length = text.length();
        put('"');
        for (int i = plainString(text); i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                put(Character.toCodePoint(c, text.charAt(i)), 4);
            } else if (Character.isSurrogate(c)) {
                unicodeEscape(c);
            } else {
                put(c, c < 0x800 ? 2 : 3);
            }
        }
        put('"');
    }

    /** Writes as much as needs no escape and is ASCII, which is nearly always all, and returns how much that was. */
    private int plainString(String text) {
        int length = text.length();
        ensure(length);
        int i = 0;
        while (i < length && isPlain(text.charAt(i))) {
            buffer[size++] = (byte) text.charAt(i++);
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escapeLetter(c);
            case '\b' -> escapeLetter('b');
            case '\f' -> escapeLetter('f');
            case '\n' -> escapeLetter('n');
            case '\r' -> escapeLetter('r');
            case '\t' -> escapeLetter('t');
            default -> unicodeEscape(c);
        }
    }

    private void escapeLetter(char letter) {
        put('\\');
        put(letter);
    }

    private void unicodeEscape(char c) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put((char) HEX[c >> shift & 0xF]);
        }
    }

    /** Puts a code point as a sequence of several bytes. */
    private void put(int codePoint, int length) {
        ensure(length);
        int shift = (length - 1) * 6;
        int lead = 0xF00 >> length & 0xFF;
        buffer[size++] = (byte) (lead | codePoint >> shift);
        while (shift > 0) {
            shift -= 6;
            buffer[size++] = (byte) (0x80 | codePoint >> shift & 0x3F);
        }
    }

    private void put(char ascii) {
        ensure(1);
        buffer[size++] = (byte) ascii;
    }

    private void ascii(String text) {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bytes(byte[] some) {
        ensure(some.length);
        System.arraycopy(some, 0, buffer, size, some.length);
        size += some.length;
    }

    private void ensure(int more) {
        if (more > buffer.length - size) {
            long wanted = Math.max((long) size + more, Math.min(2L * buffer.length, MAX_CAPACITY));
            if (wanted > MAX_CAPACITY) {
                throw new OutOfMemoryError("the JSON text is too long for an array");
            }
            buffer = Arrays.copyOf(buffer, (int) wanted);
        }
    }

    private void requireWhole() {
        require(size > 0 && nesting.depth() == 0, "the text has not been written to its end");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
