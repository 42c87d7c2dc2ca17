package io.github.presencecodegen.support;

import io.github.presencecodegen.support.pattern.UndecidedPatternException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** Runs the checks of a schema over texts and values. The report is only made when the quick answer is no. */
@NullMarked
public final class JsonValidation {

    private JsonValidation() {}

    /**
     * Checks a text.
     *
     * @param checks the checks of the schema
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return the violations, in document order; empty if there are none
     */
    public static List<Violation> validate(JsonChecks checks, byte[] json, JsonLimits limits) {
        try {
            return validateParsed(checks, JsonValue.parse(json, limits), limits);
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }

    /**
     * Checks a text.
     *
     * @param checks the checks of the schema
     * @param json the text
     * @param limits the limits of the text
     * @return the violations, in document order; empty if there are none
     */
    public static List<Violation> validate(JsonChecks checks, String json, JsonLimits limits) {
        try {
            return validateParsed(checks, JsonValue.parse(json, limits), limits);
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }

    /**
     * Checks a value. One that is nested deeper than the limit is rejected, as its text would be.
     *
     * @param checks the checks of the schema
     * @param json the value
     * @param limits the maximum depth and number of violations
     * @return the violations, in document order; empty if there are none
     */
    public static List<Violation> validate(JsonChecks checks, JsonValue json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        if (JsonDepth.of(json) > limits.maxDepth()) {
            return validate(checks, json.toJsonBytes(), JsonLimits.UNLIMITED.withMaxDepth(limits.maxDepth()));
        }
        return validateParsed(checks, json, limits);
    }

    /**
     * Whether a text is valid.
     *
     * @param checks the checks of the schema
     * @param json the text in UTF-8
     * @param limits the limits of the text
     * @return true if {@code validate} would return no violations
     */
    public static boolean isValid(JsonChecks checks, byte[] json, JsonLimits limits) {
        try {
            return holds(checks, JsonValue.parse(json, limits));
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    /**
     * Whether a text is valid.
     *
     * @param checks the checks of the schema
     * @param json the text
     * @param limits the limits of the text
     * @return true if {@code validate} would return no violations
     */
    public static boolean isValid(JsonChecks checks, String json, JsonLimits limits) {
        try {
            return holds(checks, JsonValue.parse(json, limits));
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    /**
     * Whether a value is valid.
     *
     * @param checks the checks of the schema
     * @param json the value
     * @param limits the maximum depth
     * @return true if {@code validate} would return no violations
     */
    public static boolean isValid(JsonChecks checks, JsonValue json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        return JsonDepth.of(json) <= limits.maxDepth() && holds(checks, json);
    }

    /** The violations of a value that another check rejected; never empty. */
    static List<Violation> refusals(JsonChecks checks, JsonValue json, JsonLimits limits) {
        List<Violation> violations = checks.violations(json, limits);
        if (!violations.isEmpty()) {
            return violations;
        }
        // A value that is not known to be valid is never accepted.
        String message = "the quick check rejected this value, but the detailed one found nothing wrong with it; "
                + "this is a bug in the generated code, please report it";
        return List.of(new Violation("", "$codec", "", message, Map.of()));
    }

    /** What the quick check says; no, where it ends without an answer. */
    static boolean holds(JsonChecks checks, JsonValue value) {
        try {
            return checks.accepts(value);
        } catch (UndecidedPatternException e) {
            return false;
        }
    }

    private static List<Violation> validateParsed(JsonChecks checks, JsonValue json, JsonLimits limits) {
        return holds(checks, json) ? List.of() : refusals(checks, json, limits);
    }
}
