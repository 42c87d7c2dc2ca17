package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.KnownContent;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonAssertions;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.OptionalInt;

/**
 * Whether assertions hold of a value.
 *
 * @param value the value
 * @param patterns what their regular expressions match
 */
record AssertionVerdict(JsonValue value, Patterns patterns) implements Assertion.Cases<Verdict> {

    @Override
    public Verdict type(Assertion.Type keyword) {
        return Verdict.of(keyword.types().stream().anyMatch(this::isOf));
    }

    private boolean isOf(SchemaType type) {
        return type.admits(value);
    }

    @Override
    public Verdict enumeration(Assertion.Enum keyword) {
        return Verdict.of(keyword.values().contains(value));
    }

    @Override
    public Verdict constant(Assertion.Const keyword) {
        return Verdict.of(keyword.value().equals(value));
    }

    @Override
    public Verdict bound(Assertion.Bound keyword) {
        if (!(value instanceof JsonNumber number)) {
            return Verdict.VALID;
        }
        int order = number.compareTo(keyword.limit());
        return Verdict.of(
                switch (keyword.kind()) {
                    case MINIMUM -> order >= 0;
                    case EXCLUSIVE_MINIMUM -> order > 0;
                    case MAXIMUM -> order <= 0;
                    case EXCLUSIVE_MAXIMUM -> order < 0;
                });
    }

    @Override
    public Verdict multipleOf(Assertion.MultipleOf keyword) {
        return Verdict.of(
                !(value instanceof JsonNumber number) || JsonAssertions.isMultipleOf(number, keyword.divisor()));
    }

    /** The bounds of {@code contains} are part of it. */
    @Override
    public Verdict count(Assertion.Count keyword) {
        int limit = keyword.limit();
        return switch (keyword.kind()) {
            case MIN_LENGTH, MIN_ITEMS, MIN_PROPERTIES ->
                Verdict.of(size(keyword).orElse(limit) >= limit);
            case MAX_LENGTH, MAX_ITEMS, MAX_PROPERTIES ->
                Verdict.of(size(keyword).orElse(limit) <= limit);
            case MIN_CONTAINS, MAX_CONTAINS -> Verdict.VALID;
        };
    }

    private OptionalInt size(Assertion.Count keyword) {
        return switch (keyword.kind()) {
            case MIN_LENGTH, MAX_LENGTH ->
                value instanceof JsonString string
                        ? OptionalInt.of(
                                string.value().codePointCount(0, string.value().length()))
                        : OptionalInt.empty();
            case MIN_ITEMS, MAX_ITEMS ->
                value instanceof JsonArray array ? OptionalInt.of(array.size()) : OptionalInt.empty();
            default -> value instanceof JsonObject object ? OptionalInt.of(object.size()) : OptionalInt.empty();
        };
    }

    @Override
    public Verdict pattern(Assertion.Pattern keyword) {
        return value instanceof JsonString string
                ? Verdict.of(patterns.match(keyword.regex(), string.value()))
                : Verdict.VALID;
    }

    /** What a format means is known to the checks and to user classes. */
    @Override
    public Verdict format(Assertion.Format keyword) {
        return value instanceof JsonString && (keyword.isAsserted() || patterns.isTyped(keyword.format()))
                ? Verdict.UNKNOWN
                : Verdict.VALID;
    }

    @Override
    public Verdict content(Assertion.Content keyword) {
        return Verdict.of(!(value instanceof JsonString string) || KnownContent.allows(keyword, string.value()));
    }

    @Override
    public Verdict uniqueItems(Assertion.UniqueItems keyword) {
        return Verdict.of(
                !keyword.areUnique() || !(value instanceof JsonArray array) || JsonAssertions.areUnique(array));
    }

    @Override
    public Verdict required(Assertion.Required keyword) {
        return Verdict.of(!(value instanceof JsonObject object)
                || keyword.properties().stream().allMatch(object::has));
    }

    @Override
    public Verdict never(Assertion.Never keyword) {
        return Verdict.INVALID;
    }
}
