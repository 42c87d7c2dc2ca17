package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** Where a {@link ViolationCollector} is in a value, and the report that it writes to. */
@NullMarked
abstract class ViolationCursor {

    private ViolationReport report;
    private JsonValue[] values = new JsonValue[16];
    private int[] path = new int[16];
    private int depth;

    ViolationCursor(JsonValue root, ViolationReport report) {
        this.report = report;
        this.values[0] = Objects.requireNonNull(root, "value");
    }

    /**
     * The value at the cursor.
     *
     * @return the value
     */
    public JsonValue value() {
        return values[depth];
    }

    /**
     * Moves to a member, if the value at the cursor is an object that has it.
     *
     * @param name the name of the member
     * @return true if the cursor has moved; then {@link #leave()} takes it back
     */
    public boolean enter(String name) {
        if (!(value() instanceof JsonObject)) {
            return false;
        }
        JsonObject object = (JsonObject) value();
        int position = object.indexOf(name);
        if (position < 0) {
            return false;
        }
        push(position, object.valueAt(position));
        return true;
    }

    /**
     * Moves to an item of the array, or to a member of the object, at the cursor; {@link #leave()} takes it back.
     *
     * @param index its position, from 0
     */
    public void enter(int index) {
        JsonValue container = value();
        if (container instanceof JsonArray) {
            push(index, ((JsonArray) container).get(index));
        } else if (container instanceof JsonObject) {
            push(index, ((JsonObject) container).valueAt(index));
        } else {
            throw new IllegalStateException("neither an array nor an object is at the cursor");
        }
    }

    /** Moves back to what contains the value at the cursor. */
    public void leave() {
        if (depth == 0) {
            throw new IllegalStateException("the cursor is at the root");
        }
        depth--;
    }

    /**
     * The number of items at the cursor.
     *
     * @return the number; 0 if the value is no array
     */
    public int items() {
        return value() instanceof JsonArray ? ((JsonArray) value()).size() : 0;
    }

    /**
     * The number of members at the cursor.
     *
     * @return the number; 0 if the value is no object
     */
    public int members() {
        return value() instanceof JsonObject ? ((JsonObject) value()).size() : 0;
    }

    /**
     * Whether the value at the cursor is an object with a member.
     *
     * @param name the name of the member
     * @return true if it is
     */
    public boolean has(String name) {
        return value() instanceof JsonObject && ((JsonObject) value()).has(name);
    }

    /**
     * Reports a violation at the cursor. Message and params may hold pieces of the value only as {@link #shown()} and
     * {@link #shown(String)} give them.
     *
     * @param keyword the keyword that does not hold
     * @param schemaLocation where the schema is
     * @param message a description of the violation
     * @param params the same for programs
     */
    public void report(String keyword, String schemaLocation, String message, Map<String, String> params) {
        reportAt(schemaLocation + "/" + keyword, keyword, message, params);
    }

    /** Reports a violation of a keyword that is written at another place than its name says. */
    void reportAt(String keywordLocation, String keyword, String message, Map<String, String> params) {
        if (isWanted()) {
            report.add(place(), keyword, keywordLocation, message, params);
        }
    }

    /**
     * Whether a violation at the cursor would be kept. If not, its message need not be put together.
     *
     * @return true if there is room for it
     */
    public boolean isWanted() {
        return report.wants(path, depth);
    }

    /**
     * The value at the cursor as a message may show it: escaped, and cut to 64 characters.
     *
     * @return the beginning of its JSON
     */
    public String shown() {
        return JsonExcerpt.of(value(), JsonExcerpt.IN_MESSAGE);
    }

    /**
     * A text as a message may show it: between quotes, escaped, and cut to 64 characters.
     *
     * @param text the text, for example a name
     * @return the beginning of the text
     */
    public static String shown(String text) {
        return JsonExcerpt.quote(text);
    }

    /** The report so far. */
    ViolationReport report() {
        return report;
    }

    /** Begins a report of its own about the value at the cursor, and returns the one so far. */
    ViolationReport beginReport() {
        ViolationReport around = report;
        report = around.within(depth);
        return around;
    }

    /** Goes on with an earlier report, and returns the one so far. */
    ViolationReport endReport(ViolationReport around) {
        ViolationReport own = report;
        report = around;
        return own;
    }

    /** Adds a report about the value at the cursor, wherever it was at the time. */
    void addAll(ViolationReport own) {
        report.addAll(own, path, depth);
    }

    /** The positions of members and items on the way from the root to the cursor. */
    int[] place() {
        return Arrays.copyOf(path, depth);
    }

    /** Moves to where the cursor was before. */
    void moveTo(int[] place) {
        depth = 0;
        for (int position : place) {
            enter(position);
        }
    }

    private void push(int position, JsonValue value) {
        path[depth] = position;
        depth++;
        if (depth == values.length) {
            values = Arrays.copyOf(values, depth * 2);
            path = Arrays.copyOf(path, depth * 2);
        }
        values[depth] = value;
    }
}
