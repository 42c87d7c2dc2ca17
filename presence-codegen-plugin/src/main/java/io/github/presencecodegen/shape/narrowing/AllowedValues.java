package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.formats.FormatPredicate;
import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.KnownContent;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonAssertions;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which values an assertion allows, as far as that can be said when code is generated. The lists of values are not compared
 * with each other, and a pattern that needs backtracking is not tried.
 */
record AllowedValues(Regexes regexes) implements Assertion.Cases<Predicate<JsonValue>> {

    @Override
    public Predicate<JsonValue> type(Assertion.Type keyword) {
        return value -> keyword.types().stream().anyMatch(type -> isOf(type, value));
    }

    private static boolean isOf(SchemaType type, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return switch (type) {
                case NUMBER -> true;
                case INTEGER -> number.isInteger();
                case INTEGER_AS_WRITTEN -> number.isWrittenAsInteger();
                default -> false;
            };
        }
        return type.kind() == value.kind();
    }

    @Override
    public Predicate<JsonValue> bound(Assertion.Bound keyword) {
        return value -> !(value instanceof JsonNumber number) || isWithin(number.compareTo(keyword.limit()), keyword);
    }

    private static boolean isWithin(int order, Assertion.Bound keyword) {
        return switch (keyword.kind()) {
            case MINIMUM -> order >= 0;
            case EXCLUSIVE_MINIMUM -> order > 0;
            case MAXIMUM -> order <= 0;
            case EXCLUSIVE_MAXIMUM -> order < 0;
        };
    }

    @Override
    public Predicate<JsonValue> multipleOf(Assertion.MultipleOf keyword) {
        return value -> !(value instanceof JsonNumber number) || JsonAssertions.isMultipleOf(number, keyword.divisor());
    }

    @Override
    public Predicate<JsonValue> count(Assertion.Count keyword) {
        int limit = keyword.limit();
        return switch (keyword.kind()) {
            case MIN_LENGTH -> texts(text -> JsonAssertions.hasMinLength(text, limit));
            case MAX_LENGTH -> texts(text -> JsonAssertions.hasMaxLength(text, limit));
            case MIN_ITEMS ->
                value -> !(value instanceof JsonArray array) || array.values().size() >= limit;
            case MAX_ITEMS ->
                value -> !(value instanceof JsonArray array) || array.values().size() <= limit;
            case MIN_PROPERTIES ->
                value -> !(value instanceof JsonObject object) || object.asMap().size() >= limit;
            case MAX_PROPERTIES ->
                value -> !(value instanceof JsonObject object) || object.asMap().size() <= limit;
            case MIN_CONTAINS, MAX_CONTAINS -> value -> true;
        };
    }

    @Override
    public Predicate<JsonValue> pattern(Assertion.Pattern keyword) {
        return texts(regexes.of(keyword.regex()).test());
    }

    @Override
    public Predicate<JsonValue> format(Assertion.Format keyword) {
        Optional<KnownFormat> known = keyword.isAsserted() ? KnownFormat.named(keyword.format()) : Optional.empty();
        return texts(text -> known.map(format -> hasFormat(text, format)).orElse(true));
    }

    /** Whether a text has a format in one dialect or another. */
    private static boolean hasFormat(String text, KnownFormat format) {
        List<FormatPredicate> predicates = Stream.of(false, true)
                .flatMap(beforeDraft7 -> format.predicate(beforeDraft7).stream())
                .toList();
        return predicates.isEmpty() || predicates.stream().anyMatch(predicate -> predicate.test(text));
    }

    @Override
    public Predicate<JsonValue> content(Assertion.Content keyword) {
        return texts(text -> KnownContent.allows(keyword, text));
    }

    @Override
    public Predicate<JsonValue> required(Assertion.Required keyword) {
        return value ->
                !(value instanceof JsonObject object) || object.asMap().keySet().containsAll(keyword.properties());
    }

    @Override
    public Predicate<JsonValue> uniqueItems(Assertion.UniqueItems keyword) {
        return value -> !keyword.areUnique() || !(value instanceof JsonArray array) || JsonAssertions.areUnique(array);
    }

    @Override
    public Predicate<JsonValue> enumeration(Assertion.Enum keyword) {
        return value -> true;
    }

    @Override
    public Predicate<JsonValue> constant(Assertion.Const keyword) {
        return value -> true;
    }

    @Override
    public Predicate<JsonValue> never(Assertion.Never keyword) {
        return value -> true;
    }

    private static Predicate<JsonValue> texts(Predicate<String> test) {
        return value -> !(value instanceof JsonString string) || test.test(string.value());
    }
}
