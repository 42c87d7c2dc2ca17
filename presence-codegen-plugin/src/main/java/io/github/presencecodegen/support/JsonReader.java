package io.github.presencecodegen.support;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text strictly, value by value, without building anything that is not asked for.
 *
 * <p>The text must be exactly what RFC 8259 describes, in well-formed UTF-8, without a byte order mark; beyond that,
 * names must be unique, escapes must form characters, and {@link JsonLimits} hold. Malformed text is an
 * {@link InvalidJsonException} with one violation, {@code $parse}. A value of another kind than the one asked for is a
 * {@link JsonMismatchException}. After either the reader is of no further use. Calls in an order that no text could ask
 * for, such as a value where a name must come first, are an {@link IllegalStateException}.
 */
@NullMarked
public final class JsonReader {

    // What comes next: a value; the name of a member; anything within new brackets; anything after a value.
    private static final int AT_VALUE = 0;
    private static final int AT_NAME = 1;
    private static final int AFTER_OPENING = 2;
    private static final int AFTER_VALUE = 3;

    private final JsonScanner scanner;
    private final JsonLimits limits;
    private final JsonNesting nesting = new JsonNesting();
    private MemberName name = new MemberName();
    private int state = AT_VALUE;
    private final JsonAhead ahead = new JsonAhead();

    /**
     * Begins to read a text.
     *
     * @param json the text in UTF-8; it must not change while it is read
     * @param limits the limits of the text
     * @throws InvalidJsonException if the text is too long
     */
    public JsonReader(byte[] json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        if (json.length > limits.maxBytes()) {
            throw MalformedJson.tooLong(limits);
        }
        this.scanner = new JsonScanner(json, limits);
        this.limits = limits;
    }

    /**
     * Begins to read a text. Offsets count its bytes in UTF-8.
     *
     * @param json the text
     * @param limits the limits of the text
     * @throws InvalidJsonException if the text is too long, or has an unpaired surrogate
     */
    public JsonReader(String json, JsonLimits limits) {
        this(Utf8.encode(Objects.requireNonNull(json, "json"), limits), limits);
    }

    /**
     * The kind of the next value, without reading it.
     *
     * @return the kind
     * @throws InvalidJsonException if no value comes next
     */
    public JsonKind peek() {
        requireState(AT_VALUE);
        return scanner.peekKind();
    }

    /**
     * Begins to read an object; its members follow, as long as {@link #hasNext()} says so.
     *
     * @throws InvalidJsonException if the text is malformed or nested too deeply
     * @throws JsonMismatchException if the next value is not an object
     */
    public void beginObject() {
        expect(JsonKind.OBJECT);
        open(true);
        name.beginObject(nesting.depth());
    }

    /**
     * Begins to read an array; its items follow, as long as {@link #hasNext()} says so.
     *
     * @throws InvalidJsonException if the text is malformed or nested too deeply
     * @throws JsonMismatchException if the next value is not an array
     */
    public void beginArray() {
        expect(JsonKind.ARRAY);
        open(false);
    }

    /**
     * Whether another member or item follows in the object or array that is being read. If none does, the object or
     * array has been read, including its closing bracket, and what follows belongs to the enclosing one.
     *
     * @return true if another follows
     * @throws InvalidJsonException if the text is malformed
     */
    public boolean hasNext() {
        boolean object = nesting.inObject();
        if (nesting.depth() == 0 || object && state == AT_VALUE) {
            throw new IllegalStateException("no member or item is expected here");
        }
        if (state == AT_NAME || state == AT_VALUE) {
            return true;
        }
        int next = scanner.peek();
        if (next == (object ? '}' : ']')) {
            scanner.take();
            nesting.close();
            state = AFTER_VALUE;
            return false;
        }
        if (state == AFTER_VALUE) {
            scanner.take(',', object ? "\",\" or \"}\"" : "\",\" or \"]\"");
            next = object ? scanner.peek() : 0;
        }
        if (object && next != '"') {
            throw scanner.expected(state == AFTER_OPENING ? "a name or \"}\"" : "a name");
        }
        state = object ? AT_NAME : AT_VALUE;
        return true;
    }

    /**
     * Reads the name of a member. The same names must be given for all members of one object.
     *
     * @param names the names that are known
     * @return the index of the name among them, or -1 if it is none of them; then {@link #name()} has it
     * @throws InvalidJsonException if the text is malformed, or if a known name comes a second time; whether an unknown
     *     one does is not looked at here
     */
    public int nextName(JsonNames names) {
        requireState(AT_NAME);
        int index = name.read(scanner, names, nesting.depth());
        scanner.take(':', "\":\" after a name");
        state = AT_VALUE;
        return index;
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
     * The name that was read last, at any depth.
     *
     * @return the name
     */
    public String name() {
        return name.text();
    }

    /**
     * Reads a string.
     *
     * @return the text
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not a string
     */
    public String nextString() {
        expect(JsonKind.STRING);
        scanner.scanString();
        state = AFTER_VALUE;
        return scanner.text();
    }

    /**
     * Reads a number that is an integer in the range of {@code long}, in any notation: {@code 5}, {@code 5.0} and
     * {@code 50e-1} are the same.
     *
     * @return the number
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not such a number
     */
    public long nextLong() {
        expect(JsonKind.NUMBER);
        scanner.scanNumber();
        state = AFTER_VALUE;
        if (scanner.isPlainInteger()) {
            return scanner.integer();
        }
        JsonNumber number = scanner.number();
        if (!number.isLong()) {
            throw mismatch();
        }
        return number.longValue();
    }

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
     * Reads a number as it is written.
     *
     * @return the number
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is not a number
     */
    public JsonNumber nextNumber() {
        expect(JsonKind.NUMBER);
        scanner.scanNumber();
        state = AFTER_VALUE;
        return scanner.number();
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return the value
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is neither
     */
    public boolean nextBoolean() {
        expect(JsonKind.BOOLEAN);
        state = AFTER_VALUE;
        return scanner.scanBoolean();
    }

    /**
     * Reads {@code null}.
     *
     * @throws InvalidJsonException if the text is malformed
     * @throws JsonMismatchException if the next value is something else
     */
    public void nextNull() {
        expect(JsonKind.NULL);
        scanner.scanNull();
        state = AFTER_VALUE;
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
     * Reads any value, however deep within the limits, without recursion.
     *
     * @return the value
     * @throws InvalidJsonException if the text is malformed or exceeds a limit
     */
    public JsonValue nextValue() {
        return JsonTreeReader.read(this);
    }

    /**
     * Reads an object as a JSON value.
     *
     * @return the object
     * @throws InvalidJsonException if the text is malformed or exceeds a limit
     * @throws JsonMismatchException if the next value is not an object
     */
    public JsonObject nextObject() {
        expect(JsonKind.OBJECT);
        return (JsonObject) nextValue();
    }

    /**
     * Looks at the whole next value, and is before it again. Inside a value that was looked at already this does nothing, so
     * no byte is read more than twice: the checks of a value are for all that is in it.
     *
     * @param checks whether the value, with all that is in it, may be read
     * @throws InvalidJsonException if the text is malformed, exceeds a limit, or has a name twice in an object
     * @throws JsonMismatchException if the checks reject the value
     */
    public void require(Predicate<JsonValue> checks) {
        if (!ahead.holds(this, checks)) {
            throw mismatch();
        }
    }

    /**
     * The next value as a tree, which is still to be read. What lies inside such a value is not parsed again for this.
     *
     * @return the value
     * @throws InvalidJsonException if the value is malformed, exceeds a limit, or has a name twice in an object
     */
    public JsonValue lookAhead() {
        return ahead.value(this);
    }

    /** Parses the next value and comes back to where it begins. */
    JsonAhead.Found parseAhead(@Nullable JsonAhead found) {
        int start = scanner.position();
        MemberName pending = name; // it is still to be asked for, and the names within the value are not
        name = new MemberName();
        JsonAhead.Found next = new JsonAhead.Found(JsonTreeReader.read(this, found), scanner.position());
        name = pending;
        scanner.rewind(start);
        state = AT_VALUE;
        return next;
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
     * Makes sure that nothing but white space follows the value that has been read.
     *
     * @throws InvalidJsonException if anything else does
     */
    public void end() {
        if (nesting.depth() > 0 || state != AFTER_VALUE) {
            throw new IllegalStateException("the value has not been read to its end");
        }
        if (scanner.peek() != JsonScanner.END) {
            throw scanner.expected("the end of the text");
        }
    }

    /**
     * How much of the text has been read.
     *
     * @return the number of bytes in UTF-8
     */
    public int offset() {
        return scanner.position();
    }

    /**
     * What a codec throws when it cannot take a value.
     *
     * @return a new exception that knows how far the text was read
     */
    public JsonMismatchException mismatch() {
        return new JsonMismatchException(scanner.position());
    }

    /** The name that was read last has been there before in its object. */
    InvalidJsonException duplicateName() {
        return name.duplicate();
    }

    private void open(boolean object) {
        if (nesting.depth() >= limits.maxDepth()) {
            throw MalformedJson.tooDeep(limits, scanner.position());
        }
        scanner.take();
        nesting.open(object);
        state = AFTER_OPENING;
    }

    private void expect(JsonKind kind) {
        if (peek() != kind) {
            throw mismatch();
        }
    }

    private void requireState(int required) {
        if (state != required) {
            throw new IllegalStateException("this cannot be read at the current position");
        }
    }
}
