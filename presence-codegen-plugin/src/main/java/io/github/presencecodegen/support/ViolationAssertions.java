package io.github.presencecodegen.support;

import io.github.presencecodegen.support.pattern.UndecidedPatternException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The assertions of JSON Schema about the value at the cursor: each is checked, and reported where it does not hold. */
@NullMarked
abstract class ViolationAssertions extends ViolationCursor {

    ViolationAssertions(JsonValue root, ViolationReport report) {
        super(root, report);
    }

    /**
     * Checks {@code type}. A number without a fraction is an integer, in any notation.
     *
     * @param schemaLocation where the schema is
     * @param expected the types that are allowed, in the words of JSON Schema
     * @return true if the value is of one of them; if not, it has been reported
     */
    public boolean type(String schemaLocation, String... expected) {
        return isOfType(schemaLocation, value().typeName(), expected);
    }

    /**
     * Checks {@code type} as draft 4 means it: {@code 1.0} and {@code 1e0} are not integers.
     *
     * @param schemaLocation where the schema is
     * @param expected the types that are allowed, in the words of JSON Schema
     * @return true if the value is of one of them; if not, it has been reported
     */
    public boolean typeAsWritten(String schemaLocation, String... expected) {
        boolean hasFraction = value() instanceof JsonNumber && !((JsonNumber) value()).isWrittenAsInteger();
        return isOfType(schemaLocation, hasFraction ? "number" : value().typeName(), expected);
    }

    private boolean isOfType(String schemaLocation, String actual, String... expected) {
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
     * Checks {@code const}.
     *
     * @param schemaLocation where the schema is
     * @param expected the only value that is allowed
     */
    public void constant(String schemaLocation, JsonValue expected) {
        if (!value().equals(expected) && isWanted()) {
            List<String> only = ViolationMessages.shown(expected);
            report(
                    "const",
                    schemaLocation,
                    ViolationMessages.enumeration(only, value()),
                    Map.of("expected", ViolationMessages.list(only)));
        }
    }

    /**
     * Checks {@code enum}.
     *
     * @param schemaLocation where the schema is
     * @param allowed the values that are allowed
     */
    public void enumeration(String schemaLocation, JsonValue... allowed) {
        if (!Arrays.asList(allowed).contains(value()) && isWanted()) {
            reportUnlisted(schemaLocation, ViolationMessages.shown(allowed));
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
            reportUnlisted(schemaLocation, ViolationMessages.shown(allowed));
        }
    }

    private void reportUnlisted(String schemaLocation, List<String> allowed) {
        report(
                "enum",
                schemaLocation,
                ViolationMessages.enumeration(allowed, value()),
                Map.of("allowed", ViolationMessages.list(allowed)));
    }

    /**
     * Checks that an integer fits into the Java type that it is bound to. Non-integers are ignored; they
     * are left to {@code type}.
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
     * Checks {@code minimum}.
     *
     * @param schemaLocation where the schema is
     * @param limit the smallest number that is allowed
     */
    public void minimum(String schemaLocation, JsonNumber limit) {
        if (value() instanceof JsonNumber number && !(number.compareTo(limit) >= 0)) {
            reportLimit("minimum", schemaLocation, "at least", limit);
        }
    }

    /**
     * Checks {@code maximum}.
     *
     * @param schemaLocation where the schema is
     * @param limit the largest number that is allowed
     */
    public void maximum(String schemaLocation, JsonNumber limit) {
        if (value() instanceof JsonNumber number && !(number.compareTo(limit) <= 0)) {
            reportLimit("maximum", schemaLocation, "at most", limit);
        }
    }

    /**
     * Checks {@code exclusiveMinimum}.
     *
     * @param schemaLocation where the schema is
     * @param limit the number that must be exceeded
     */
    public void exclusiveMinimum(String schemaLocation, JsonNumber limit) {
        if (value() instanceof JsonNumber number && !(number.compareTo(limit) > 0)) {
            reportLimit("exclusiveMinimum", schemaLocation, "greater than", limit);
        }
    }

    /**
     * Checks {@code exclusiveMaximum}.
     *
     * @param schemaLocation where the schema is
     * @param limit the number that must not be reached
     */
    public void exclusiveMaximum(String schemaLocation, JsonNumber limit) {
        if (value() instanceof JsonNumber number && !(number.compareTo(limit) < 0)) {
            reportLimit("exclusiveMaximum", schemaLocation, "less than", limit);
        }
    }

    private void reportLimit(String keyword, String schemaLocation, String relation, JsonNumber limit) {
        String message = "must be " + relation + " " + JsonExcerpt.of(limit, JsonExcerpt.IN_MESSAGE);
        reportValue(keyword, schemaLocation, message, "limit", limit.text());
    }

    /**
     * Checks {@code multipleOf}.
     *
     * @param schemaLocation where the schema is
     * @param divisor the number, greater than 0, that the value must be a whole multiple of
     */
    public void multipleOf(String schemaLocation, JsonNumber divisor) {
        if (value() instanceof JsonNumber number && !JsonAssertions.isMultipleOf(number, divisor)) {
            String message = "must be a multiple of " + JsonExcerpt.of(divisor, JsonExcerpt.IN_MESSAGE);
            reportValue("multipleOf", schemaLocation, message, "divisor", divisor.text());
        }
    }

    /**
     * Checks {@code pattern}.
     *
     * @param schemaLocation where the schema is
     * @param matches whether a text matches the pattern
     * @param source the pattern as the schema has it
     */
    public void pattern(String schemaLocation, Predicate<String> matches, String source) {
        if (!(value() instanceof JsonString text)) {
            return;
        }
        try {
            if (!matches.test(text.value())) {
                reportValue("pattern", schemaLocation, "must match the pattern " + shown(source), "pattern", source);
            }
        } catch (UndecidedPatternException e) {
            reportValue(
                    "pattern",
                    schemaLocation,
                    "must match the pattern " + shown(source) + ", which takes too many steps to decide",
                    "pattern",
                    source);
            throw e;
        }
    }

    /**
     * Checks {@code format} of a text.
     *
     * @param schemaLocation where the schema is
     * @param isValid whether a text has the format
     * @param format the name of the format
     */
    public void format(String schemaLocation, Predicate<String> isValid, String format) {
        if (value() instanceof JsonString text && !isValid.test(text.value())) {
            reportValue("format", schemaLocation, "must have the format " + shown(format), "format", format);
        }
    }

    /**
     * Checks {@code contentEncoding} of a text.
     *
     * @param schemaLocation where the schema is
     * @param isValid whether a text has the encoding
     * @param encoding the name of the encoding
     */
    public void contentEncoding(String schemaLocation, Predicate<String> isValid, String encoding) {
        if (value() instanceof JsonString text && !isValid.test(text.value())) {
            reportValue(
                    "contentEncoding", schemaLocation, "must be encoded as " + shown(encoding), "encoding", encoding);
        }
    }

    /**
     * Checks {@code contentMediaType} of a text.
     *
     * @param schemaLocation where the schema is
     * @param isValid whether a text contains what is of the type
     * @param mediaType the media type
     */
    public void contentMediaType(String schemaLocation, Predicate<String> isValid, String mediaType) {
        if (value() instanceof JsonString text && !isValid.test(text.value())) {
            reportValue("contentMediaType", schemaLocation, "must contain " + shown(mediaType), "mediaType", mediaType);
        }
    }

    private void reportValue(String keyword, String schemaLocation, String message, String param, String value) {
        if (isWanted()) {
            report(keyword, schemaLocation, message + ", but is " + shown(), Map.of(param, value));
        }
    }

    /**
     * Checks {@code minLength}.
     *
     * @param schemaLocation where the schema is
     * @param limit the minimum number of characters (code points)
     */
    public void minLength(String schemaLocation, int limit) {
        if (value() instanceof JsonString text && !JsonAssertions.hasMinLength(text.value(), limit)) {
            reportSize("minLength", schemaLocation, limit, length(text));
        }
    }

    /**
     * Checks {@code maxLength}.
     *
     * @param schemaLocation where the schema is
     * @param limit the maximum number of characters (code points)
     */
    public void maxLength(String schemaLocation, int limit) {
        if (value() instanceof JsonString text && !JsonAssertions.hasMaxLength(text.value(), limit)) {
            reportSize("maxLength", schemaLocation, limit, length(text));
        }
    }

    /**
     * Checks {@code minItems}.
     *
     * @param schemaLocation where the schema is
     * @param limit the minimum number of items
     */
    public void minItems(String schemaLocation, int limit) {
        if (value() instanceof JsonArray array && array.size() < limit) {
            reportSize("minItems", schemaLocation, limit, array.size());
        }
    }

    /**
     * Checks {@code maxItems}.
     *
     * @param schemaLocation where the schema is
     * @param limit the maximum number of items
     */
    public void maxItems(String schemaLocation, int limit) {
        if (value() instanceof JsonArray array && array.size() > limit) {
            reportSize("maxItems", schemaLocation, limit, array.size());
        }
    }

    /**
     * Checks {@code minProperties}.
     *
     * @param schemaLocation where the schema is
     * @param limit the minimum number of properties
     */
    public void minProperties(String schemaLocation, int limit) {
        if (value() instanceof JsonObject object && object.size() < limit) {
            reportSize("minProperties", schemaLocation, limit, object.size());
        }
    }

    /**
     * Checks {@code maxProperties}.
     *
     * @param schemaLocation where the schema is
     * @param limit the maximum number of properties
     */
    public void maxProperties(String schemaLocation, int limit) {
        if (value() instanceof JsonObject object && object.size() > limit) {
            reportSize("maxProperties", schemaLocation, limit, object.size());
        }
    }

    private static int length(JsonString text) {
        return text.value().codePointCount(0, text.value().length());
    }

    private void reportSize(String keyword, String schemaLocation, int limit, int actual) {
        if (isWanted()) {
            report(
                    keyword,
                    schemaLocation,
                    ViolationMessages.size(keyword, limit, actual),
                    ViolationParams.of("limit", String.valueOf(limit), "actual", String.valueOf(actual)));
        }
    }

    /**
     * Checks {@code uniqueItems}. The first item that repeats another one is reported, by its index.
     *
     * @param schemaLocation where the schema is
     */
    public void uniqueItems(String schemaLocation) {
        if (!(value() instanceof JsonArray array) || !isWanted()) {
            return;
        }
        EqualItems equal = EqualItems.in(array);
        if (equal != null) {
            String first = String.valueOf(equal.first());
            String second = String.valueOf(equal.second());
            report(
                    "uniqueItems",
                    schemaLocation,
                    "must have unique items, but those at " + first + " and " + second + " are equal",
                    ViolationParams.of("first", first, "second", second));
        }
    }
}
