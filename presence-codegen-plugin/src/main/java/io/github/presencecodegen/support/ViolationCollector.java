package io.github.presencecodegen.support;

import io.github.presencecodegen.support.pattern.UndecidedPatternException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * A cursor over a value that collects its violations. Generated checks move it and report; the report is in
 * document order, has each violation once, and keeps at most the requested number. A value to which a keyword does not
 * apply, such as a string for {@code minimum}, does not violate it.
 *
 * <p>A schema location is that of a schema, {@code file#pointer}; the keyword is added to it.
 */
@NullMarked
public final class ViolationCollector extends ViolationAssertions {

    private final ComposedReports composed;

    private ViolationCollector(JsonValue root, ViolationReport report, int limit) {
        super(root, report);
        this.composed = new ComposedReports(limit);
    }

    /** Runs the checks of a schema over a value, and hands on all violations, in no order. */
    static void forEach(JsonChecks checks, JsonValue value, Consumer<PendingViolation> violations) {
        ViolationCollector collector =
                new ViolationCollector(value, new ViolationStream(violations), ViolationStream.COMPARED);
        try {
            checks.collect(collector);
            collector.composed.finish(collector);
        } catch (UndecidedPatternException e) {
            // What is known so far was handed on; a pattern that cannot be decided allows nothing.
        }
    }

    /**
     * Runs the checks of a schema over a value.
     *
     * @param checks the checks
     * @param value the value
     * @param limits the maximum number of violations
     * @return the violations, in document order; unmodifiable
     */
    public static List<Violation> collect(JsonChecks checks, JsonValue value, JsonLimits limits) {
        int limit = limits.maxViolations();
        ViolationCollector collector = new ViolationCollector(value, new ViolationReport(limit), limit);
        try {
            checks.collect(collector);
            collector.composed.finish(collector);
        } catch (UndecidedPatternException e) {
            return collector.undecided(value, e);
        }
        return collector.report().violations(value);
    }

    /** What is known so far, if that says anything: a pattern under another keyword was reported nowhere. */
    private List<Violation> undecided(JsonValue value, UndecidedPatternException e) {
        List<Violation> known = report().violations(value);
        String message = "cannot be checked: " + e.getMessage();
        return known.isEmpty() ? List.of(new Violation("", "pattern", "", message, Map.of())) : known;
    }

    /**
     * Checks {@code required}; a value that is not an object is valid.
     *
     * @param schemaLocation where the schema is
     * @param names the names of the required members
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
     * Checks {@code dependentRequired}, or {@code dependencies} with names, for one property.
     *
     * @param schemaLocation where the schema is
     * @param keyword which of the two it is
     * @param property the property that requires others where it is there
     * @param required the names that it requires; each that is missing is reported as {@code property}
     */
    public void dependentRequired(String schemaLocation, String keyword, String property, String... required) {
        if (!(value() instanceof JsonObject object) || !object.has(property)) {
            return;
        }
        for (String name : required) {
            if (!object.has(name) && isWanted()) {
                report(
                        keyword,
                        schemaLocation,
                        "property " + shown(name) + " is missing, which " + shown(property) + " requires",
                        ViolationParams.of("property", name, "requiredBy", property));
            }
        }
    }

    /**
     * Reports the value at the cursor, for which the schema is {@code false}.
     *
     * @param schemaLocation where the schema is that has the keyword
     * @param keyword the keyword that holds {@code false}
     */
    public void forbidden(String schemaLocation, String keyword) {
        if (isWanted()) {
            report(keyword, schemaLocation, "no value is allowed here, but there is " + shown(), Map.of());
        }
    }

    /**
     * Reports a member of the object at the cursor that must not be there.
     *
     * @param schemaLocation where the schema is
     * @param keyword the keyword that forbids it, such as {@code additionalProperties}
     * @param name the name of the member
     */
    public void unexpectedMember(String schemaLocation, String keyword, String name) {
        if (isWanted()) {
            report(keyword, schemaLocation, ViolationMessages.unexpected(name), Map.of("property", name));
        }
    }

    /**
     * Checks {@code propertyNames} for one name of the object at the cursor.
     *
     * @param schemaLocation where the schema is
     * @param name the name of a member
     * @param holds whether the schema of names allows it
     */
    public void propertyName(String schemaLocation, String name, boolean holds) {
        if (!holds) {
            unexpectedMember(schemaLocation, "propertyNames", name);
        }
    }

    /**
     * Reports a name of the object at the cursor that has not the format that {@code x-pattern-format} asks for.
     *
     * @param schemaLocation where the schema is that has the keyword, the one of the values below the name's pattern
     * @param name the name of a member
     * @param format the name of the format
     */
    public void malformedName(String schemaLocation, String name, String format) {
        if (isWanted()) {
            reportAt(
                    schemaLocation + "/x-pattern-format",
                    "format",
                    "property " + shown(name) + " must have a name in the format " + shown(format),
                    ViolationParams.of("property", name, "format", format));
        }
    }

    /**
     * Reports a name of the object at the cursor that stands for the same object as another one.
     *
     * @param schemaLocation where the schema is
     * @param keyword the keyword that says what format names have
     * @param index the index of the name; negative if there is none
     * @param format the name of the format
     */
    public void repeatedName(String schemaLocation, String keyword, int index, String format) {
        if (index >= 0 && isWanted() && value() instanceof JsonObject object) {
            String name = object.nameAt(index);
            reportAt(
                    schemaLocation + "/" + keyword,
                    "format",
                    "property " + shown(name) + " must have a name in the format " + shown(format)
                            + " that is not equal to another one",
                    ViolationParams.of("property", name, "format", format));
        }
    }

    /**
     * Checks {@code contains}, {@code minContains} and {@code maxContains}.
     *
     * @param schemaLocation where the schema is
     * @param found how many items match
     * @param min how many must
     * @param max how many may; negative if the schema does not say
     * @param minIsWritten whether the schema has {@code minContains}; otherwise {@code contains} is reported
     */
    public void contains(String schemaLocation, int found, int min, int max, boolean minIsWritten) {
        if (!(value() instanceof JsonArray)) {
            return;
        }
        if (found < min) {
            reportMatches(minIsWritten ? "minContains" : "contains", schemaLocation, "at least ", min, found);
        }
        if (max >= 0 && found > max) {
            reportMatches("maxContains", schemaLocation, "at most ", max, found);
        }
    }

    private void reportMatches(String keyword, String schemaLocation, String relation, int limit, int found) {
        String items = limit == 1 ? " item that matches" : " items that match";
        report(
                keyword,
                schemaLocation,
                "must have " + relation + limit + items + ", but has " + found,
                ViolationParams.of("limit", String.valueOf(limit), "actual", String.valueOf(found)));
    }

    /**
     * Checks a member, if there is one of that name.
     *
     * @param name the name
     * @param schema what reports the violations of its schema
     */
    public void member(String name, ViolationBranch schema) {
        if (enter(name)) {
            schema.collect(this);
            leave();
        }
    }

    /**
     * Checks the type of a member, if there is one of that name.
     *
     * @param name the name
     * @param schemaLocation where the schema of the member is
     * @param expected the type
     */
    public void memberType(String name, String schemaLocation, String expected) {
        if (enter(name)) {
            type(schemaLocation, expected);
            leave();
        }
    }

    /**
     * Checks the items of an array.
     *
     * @param from the index of the first
     * @param schema what reports the violations of their schema
     */
    public void items(int from, ViolationBranch schema) {
        for (int i = from; i < items(); i++) {
            enter(i);
            schema.collect(this);
            leave();
        }
    }

    /**
     * Checks the types of the items of an array.
     *
     * @param from the index of the first
     * @param schemaLocation where the schema of the items is
     * @param expected the type
     */
    public void itemTypes(int from, String schemaLocation, String expected) {
        for (int i = from; i < items(); i++) {
            enter(i);
            type(schemaLocation, expected);
            leave();
        }
    }

    /**
     * Checks {@code not}.
     *
     * @param schemaLocation where the schema is
     * @param forbidden whether the subschema allows a value
     */
    public void not(String schemaLocation, Predicate<JsonValue> forbidden) {
        if (isWanted() && forbidden.test(value())) {
            report("not", schemaLocation, "must not match the subschema of not, but does: " + shown(), Map.of());
        }
    }

    /**
     * Checks {@code anyOf}. If no branch holds, the branch that was meant is reported after it: the one that a tag chooses,
     * which the params have as {@code branch}, or else the nearest, which they have as {@code nearest}: one whose type the
     * value has rather than another one, then the one with the fewest violations, then the first. Both count from 0.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param branches what reports the violations of each branch
     */
    public void anyOf(String schemaLocation, int chosen, ViolationBranch... branches) {
        composed.check(this, "anyOf", schemaLocation, chosen, branches);
    }

    /**
     * Checks {@code anyOf} of a recursive schema, as {@link #anyOf} does; far within others of
     * its kind it is reported without an explanation, and without params.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param holds whether the keyword allows a value
     * @param branches what reports the violations of each branch
     */
    public void recursiveAnyOf(
            String schemaLocation, int chosen, Predicate<JsonValue> holds, ViolationBranch... branches) {
        composed.checkRecursive(this, "anyOf", schemaLocation, chosen, holds, branches);
    }

    /**
     * Checks {@code oneOf}. If no branch holds, it is reported as {@link #anyOf} is; if several do, the params have them as
     * {@code holding}, counted from 0.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param branches what reports the violations of each branch
     */
    public void oneOf(String schemaLocation, int chosen, ViolationBranch... branches) {
        composed.check(this, "oneOf", schemaLocation, chosen, branches);
    }

    /**
     * Checks {@code oneOf} of a recursive schema, as {@link #oneOf} does; far within others of
     * its kind it is reported without an explanation, and without params.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param holds whether the keyword allows a value
     * @param branches what reports the violations of each branch
     */
    public void recursiveOneOf(
            String schemaLocation, int chosen, Predicate<JsonValue> holds, ViolationBranch... branches) {
        composed.checkRecursive(this, "oneOf", schemaLocation, chosen, holds, branches);
    }

    /**
     * Checks {@code type} with schemas in it, a union of draft 3, as {@link #anyOf} does.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param branches what reports the violations of each branch
     */
    public void unionType(String schemaLocation, int chosen, ViolationBranch... branches) {
        composed.check(this, "type", schemaLocation, chosen, branches);
    }

    /**
     * Checks {@code type} with schemas in it of a recursive schema, as {@link #recursiveAnyOf} does.
     *
     * @param schemaLocation where the schema is
     * @param chosen the only branch that can hold, as a tag in the value tells, or -1 if none does
     * @param holds whether the keyword allows a value
     * @param branches what reports the violations of each branch
     */
    public void recursiveUnionType(
            String schemaLocation, int chosen, Predicate<JsonValue> holds, ViolationBranch... branches) {
        composed.checkRecursive(this, "type", schemaLocation, chosen, holds, branches);
    }

    /**
     * Reports what a recursive schema does not allow. Within the outermost call, its report about a value is made once,
     * however often the value is come to.
     *
     * @param schemaLocation where the schema is
     * @param schema what reports its violations
     */
    public void explain(String schemaLocation, ViolationBranch schema) {
        composed.collect(this, schemaLocation, schema);
    }

    /**
     * Reports what a schema does not allow, as {@link #explain(String, ViolationBranch)} does. If that would take too much
     * of the stack, it is done after all other reports; in the branches of a composition, which are compared at once, it is
     * reported without an explanation then, as a violation of {@code $depth}.
     *
     * @param schemaLocation where the schema is
     * @param most how many schemas of this kind may report within each other; at least 1
     * @param holds whether the schema allows a value
     * @param schema what reports its violations
     */
    public void explain(String schemaLocation, int most, Predicate<JsonValue> holds, ViolationBranch schema) {
        composed.collectDeep(this, new DeferredReports.Schema(schemaLocation, most, holds, schema));
    }
}
