package io.github.presencecodegen.support;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text strictly, value by value, without building anything that is not asked for. */
@NullMarked
final class JsonTextReader extends JsonReader {

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
    private @Nullable JsonAhead ahead;

    JsonTextReader(byte[] json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        if (json.length > limits.maxBytes()) {
            throw MalformedJson.tooLong(limits);
        }
        this.scanner = new JsonScanner(json, limits);
        this.limits = limits;
    }

    @Override
    public JsonKind peek() {
        requireState(AT_VALUE);
        return scanner.peekKind();
    }

    @Override
    public void beginObject() {
        expect('{');
        open(true);
        name.beginObject(nesting.depth());
    }

    @Override
    public void beginArray() {
        expect('[');
        open(false);
    }

    @Override
    public boolean hasNext() {
        boolean object = nesting.inObject();
        if (state < AFTER_OPENING || nesting.depth() == 0) {
            return isExpected(object);
        }
        int next = scanner.peek();
        if (next == ',' && state == AFTER_VALUE) {
            scanner.take();
            next = object ? scanner.peek() : 0;
        } else if (next == (object ? '}' : ']')) {
            scanner.take();
            nesting.close();
            state = AFTER_VALUE;
            return false;
        } else if (state == AFTER_VALUE) {
            throw scanner.expected(object ? "\",\" or \"}\"" : "\",\" or \"]\"");
        }
        if (object && next != '"') {
            throw scanner.expected(state == AFTER_OPENING ? "a name or \"}\"" : "a name");
        }
        state = object ? AT_NAME : AT_VALUE;
        return true;
    }

    /** Whether a member or item is to be read that was asked for before. */
    private boolean isExpected(boolean object) {
        if (nesting.depth() == 0 || object && state == AT_VALUE) {
            throw new IllegalStateException("no member or item is expected here");
        }
        return true;
    }

    @Override
    public int nextName(JsonNames names) {
        requireState(AT_NAME);
        int index = name.read(scanner, names, nesting.depth());
        scanner.take(':', "\":\" after a name");
        state = AT_VALUE;
        return index;
    }

    @Override
    public String name() {
        return name.text();
    }

    @Override
    public String nextString() {
        expect('"');
        state = AFTER_VALUE;
        return scanner.scanString();
    }

    @Override
    public long nextLong() {
        requireState(AT_VALUE);
        long plain = scanner.scanPlainInteger();
        if (plain >= 0) {
            state = AFTER_VALUE;
            return plain;
        }
        JsonNumber number = nextNumber();
        if (!number.isLong()) {
            throw mismatch();
        }
        return number.longValue();
    }

    @Override
    public JsonNumber nextNumber() {
        expect(JsonKind.NUMBER);
        state = AFTER_VALUE;
        return scanner.scanNumber();
    }

    @Override
    public boolean nextBoolean() {
        requireState(AT_VALUE);
        int first = scanner.peek();
        if (first != 't' && first != 'f') {
            throw unexpected();
        }
        state = AFTER_VALUE;
        return scanner.scanBoolean();
    }

    @Override
    public void nextNull() {
        expect(JsonKind.NULL);
        scanner.scanNull();
        state = AFTER_VALUE;
    }

    @Override
    public JsonValue nextValue() {
        return JsonTreeReader.read(this);
    }

    @Override
    public void require(Predicate<JsonValue> checks) {
        if (!ahead().holds(this, checks)) {
            throw mismatch();
        }
    }

    @Override
    public JsonValue lookAhead() {
        return ahead().value(this);
    }

    /** Few texts need it. */
    private JsonAhead ahead() {
        if (ahead == null) {
            ahead = new JsonAhead();
        }
        return ahead;
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

    @Override
    public void end() {
        if (nesting.depth() > 0 || state != AFTER_VALUE) {
            throw new IllegalStateException("the value has not been read to its end");
        }
        if (scanner.peek() != JsonScanner.END) {
            throw scanner.expected("the end of the text");
        }
    }

    @Override
    public int offset() {
        return scanner.position();
    }

    @Override
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

    /** A value comes next that begins so. */
    private void expect(char first) {
        requireState(AT_VALUE);
        if (scanner.peek() != first) {
            throw unexpected();
        }
    }

    /** Another value comes next than the one that was asked for, or none. */
    private RuntimeException unexpected() {
        scanner.peekKind();
        return mismatch();
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
