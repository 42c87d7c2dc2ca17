package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads a value that is in memory, in the order of its text. */
@NullMarked
final class JsonValueReader extends JsonReader {

    /** The objects and arrays that are open, from the outside in, and how much of each has been read. */
    private JsonValue[] open = new JsonValue[16];

    private int[] read = new int[16];
    private int depth;

    /** What comes next: a value; null where a member or item, or an end, must be asked for first. */
    private @Nullable JsonValue next;

    private boolean isAtName;
    private @Nullable String name;
    private int offset;

    /** The depth of the value that was checked with all that is in it, while it is read; -1 if none was. */
    private int checkedDepth = -1;

    JsonValueReader(JsonValue json) {
        this.next = Objects.requireNonNull(json, "json");
    }

    @Override
    public JsonKind peek() {
        return value().kind();
    }

    @Override
    public void beginObject() {
        open(JsonKind.OBJECT);
    }

    @Override
    public void beginArray() {
        open(JsonKind.ARRAY);
    }

    @Override
    public boolean hasNext() {
        if (depth == 0 || next != null && open[depth - 1] instanceof JsonObject) {
            throw new IllegalStateException("no member or item is expected here");
        }
        if (next != null || isAtName) {
            return true;
        }
        if (depth <= checkedDepth) {
            checkedDepth = -1;
        }
        JsonValue container = open[depth - 1];
        int position = read[depth - 1];
        if (container instanceof JsonArray array && position < array.size()) {
            next = array.get(position);
            read[depth - 1]++;
            offset++;
            return true;
        }
        if (container instanceof JsonObject object && position < object.size()) {
            isAtName = true;
            return true;
        }
        depth--;
        return false;
    }

    @Override
    public int nextName(JsonNames names) {
        if (!isAtName) {
            throw misplaced();
        }
        isAtName = false;
        JsonObject object = (JsonObject) open[depth - 1];
        int position = read[depth - 1]++;
        offset++;
        String text = object.nameAt(position);
        name = text;
        next = object.valueAt(position);
        return names.match(text);
    }

    @Override
    public String name() {
        if (name == null) {
            throw new IllegalStateException("no name has been read");
        }
        return name;
    }

    @Override
    public String nextString() {
        return ((JsonString) take(JsonKind.STRING)).value();
    }

    @Override
    public long nextLong() {
        JsonNumber number = nextNumber();
        if (!number.isLong()) {
            throw mismatch();
        }
        return number.longValue();
    }

    @Override
    public JsonNumber nextNumber() {
        return (JsonNumber) take(JsonKind.NUMBER);
    }

    @Override
    public boolean nextBoolean() {
        return ((JsonBoolean) take(JsonKind.BOOLEAN)).value();
    }

    @Override
    public void nextNull() {
        take(JsonKind.NULL);
    }

    @Override
    public JsonValue nextValue() {
        JsonValue value = value();
        next = null;
        return value;
    }

    @Override
    public void require(Predicate<JsonValue> checks) {
        JsonValue value = value();
        if (checkedDepth >= 0) {
            return;
        }
        if (!checks.test(value)) {
            throw mismatch();
        }
        checkedDepth = depth;
    }

    @Override
    public JsonValue lookAhead() {
        return value();
    }

    @Override
    public void end() {
        if (depth > 0 || next != null) {
            throw new IllegalStateException("the value has not been read to its end");
        }
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    InvalidJsonException duplicateName() {
        return MalformedJson.duplicateName(name(), offset);
    }

    private JsonValue value() {
        if (next == null) {
            throw misplaced();
        }
        return next;
    }

    private JsonValue take(JsonKind kind) {
        JsonValue value = value();
        if (value.kind() != kind) {
            throw mismatch();
        }
        next = null;
        return value;
    }

    private void open(JsonKind kind) {
        JsonValue container = take(kind);
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            read = Arrays.copyOf(read, depth * 2);
        }
        open[depth] = container;
        read[depth] = 0;
        depth++;
    }

    private static IllegalStateException misplaced() {
        return new IllegalStateException("this cannot be read at the current position");
    }
}
