package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * A cursor over a value that takes down what is wrong with it. Generated checks move it and report; the report has the
 * order of the document, names each violation once, and keeps only as many as were asked for.
 *
 * <p>A schema location is that of a schema, {@code file#pointer}; the keyword is added to it.
 */
@NullMarked
public final class ViolationCollector {

    private final ViolationReport report;
    private JsonValue[] values = new JsonValue[16];
    private int[] path = new int[16];
    private int depth;

    private ViolationCollector(JsonValue root, JsonLimits limits) {
        this.report = new ViolationReport(limits.maxViolations());
        this.values[0] = Objects.requireNonNull(root, "value");
    }

    /**
     * Runs the checks of a schema over a value.
     *
     * @param checks the checks
     * @param value the value
     * @param limits the greatest number of violations
     * @return what is wrong, in the order of the document; unmodifiable
     */
    public static List<Violation> collect(JsonChecks checks, JsonValue value, JsonLimits limits) {
        ViolationCollector collector = new ViolationCollector(value, limits);
        checks.collect(collector);
        return collector.report.violations(value);
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
     * Checks {@code type}.
     *
     * @param schemaLocation where the schema is
     * @param expected the types that are allowed, in the words of JSON Schema
     * @return true if the value is of one of them; if not, it has been reported
     */
    public boolean type(String schemaLocation, String... expected) {
        String actual = value().typeName();
        for (String type : expected) {
            if (type.equals(actual) || type.equals("number") && value() instanceof JsonNumber) {
                return true;
            }
        }
        if (isWanted()) {
            report(
                    "type",
                    schemaLocation,
                    ViolationMessages.type(expected, actual),
                    ViolationParams.of("expected", String.join(", ", expected), "actual", actual));
        }
        return false;
    }

    /**
     * Checks {@code required}; a value that is no object has nothing to miss.
     *
     * @param schemaLocation where the schema is
     * @param names the names of the members that must be there
     */
    public void required(String schemaLocation, String... names) {
        if (!(value() instanceof JsonObject)) {
            return;
        }
        JsonObject object = (JsonObject) value();
        for (String name : names) {
            if (!object.has(name) && isWanted()) {
                report("required", schemaLocation, ViolationMessages.required(name), Map.of("property", name));
            }
        }
    }

    /**
     * Checks {@code enum}, of texts.
     *
     * @param schemaLocation where the schema is
     * @param isListed whether a text is one of those that are allowed
     * @param allowed the texts that are allowed
     */
    public void enumeration(String schemaLocation, Predicate<String> isListed, String... allowed) {
        boolean holds = value() instanceof JsonString && isListed.test(((JsonString) value()).value());
        if (!holds && isWanted()) {
            List<String> texts = Arrays.asList(allowed);
            report(
                    "enum",
                    schemaLocation,
                    ViolationMessages.enumeration(texts, value()),
                    Map.of("allowed", ViolationMessages.list(texts)));
        }
    }

    /**
     * Checks that an integer fits into the Java type that it is bound to. What is no integer is not looked at: that is
     * for {@code type} to report.
     *
     * @param schemaLocation where the schema is
     * @param format {@code int64} for {@code long}, {@code int32} for {@code int}
     */
    public void range(String schemaLocation, String format) {
        if (!(value() instanceof JsonNumber) || !((JsonNumber) value()).isInteger()) {
            return;
        }
        JsonNumber number = (JsonNumber) value();
        boolean isInt = format.equals("int32");
        if (!(isInt ? number.isInt() : number.isLong()) && isWanted()) {
            report(
                    "format",
                    schemaLocation,
                    ViolationMessages.range(isInt ? "a 32-bit integer" : "a 64-bit integer", number),
                    Map.of("format", format));
        }
    }

    /**
     * Reports a violation at the cursor. Message and params may hold pieces of the value only as {@link #shown()} and
     * {@link #shown(String)} give them.
     *
     * @param keyword the keyword that does not hold
     * @param schemaLocation where the schema is
     * @param message what is wrong, in plain words
     * @param params the same for programs
     */
    public void report(String keyword, String schemaLocation, String message, Map<String, String> params) {
        if (isWanted()) {
            report.add(Arrays.copyOf(path, depth), keyword, schemaLocation + "/" + keyword, message, params);
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
