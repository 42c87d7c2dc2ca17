package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.JsonNumberText;
import io.github.presencecodegen.schema.JsonValues;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KeywordReader;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.WrittenKeyword;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the keywords that assert something about a value itself (2020-12 validation, section 6). */
final class AssertionReaders {

    /** The bytes that a class file has room for in the constant of a string (JVMS 4.4.7); javac takes one less. */
    private static final int CONSTANT_LIMIT = 65_534;

    private static final JsonNumber ZERO = JsonNumber.of(0);

    private static final JsonNumber MOST = JsonNumber.of(Integer.MAX_VALUE);

    private AssertionReaders() {}

    static Optional<Keyword> enumeration(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof SequenceNode sequence)) {
            return reading.refuse(written, "a sequence of values");
        }
        List<JsonValue> values = new ArrayList<>();
        for (Node item : sequence.items()) {
            Optional<JsonValue> value = value(written, item, "a sequence of values", reading);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Assertion.Enum(written.place(), values));
    }

    static Optional<Keyword> constant(WrittenKeyword written, Reading reading) {
        return value(written, written.value(), "a value", reading)
                .map(value -> new Assertion.Const(written.place(), value));
    }

    private static Optional<JsonValue> value(WrittenKeyword written, Node node, String expectation, Reading reading) {
        Optional<JsonValue> value = JsonValues.of(node);
        if (value.isEmpty()) {
            String numbers = "numbers of at most " + JsonNumberText.MOST_CHARACTERS + " characters";
            return reading.refuse(written, expectation + " that JSON can represent, with " + numbers, node);
        }
        boolean fits = value.get() instanceof JsonString string
                ? fitsIntoConstant(string.value())
                : fitsIntoConstant(value.get().toJson());
        return fits ? value : reading.refuseLong(written, CONSTANT_LIMIT + " bytes", node);
    }

    /** In a class file U+0000 takes two bytes, and each surrogate three. */
    private static boolean fitsIntoConstant(String text) {
        return text.chars()
                        .mapToLong(unit -> unit == 0 || unit >= 0x80 ? unit < 0x800 ? 2 : 3 : 1)
                        .sum()
                <= CONSTANT_LIMIT;
    }

    static Optional<Keyword> required(WrittenKeyword written, Reading reading) {
        return reading.names(written).map(names -> new Assertion.Required(written.place(), names));
    }

    static Optional<Keyword> uniqueItems(WrittenKeyword written, Reading reading) {
        return reading.flag(written).map(areUnique -> new Assertion.UniqueItems(written.place(), areUnique));
    }

    static Optional<Keyword> pattern(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(regex -> new Assertion.Pattern(written.place(), regex));
    }

    static Optional<Keyword> format(WrittenKeyword written, Reading reading) {
        return reading.string(written)
                .map(format -> new Assertion.Format(
                        written.place(), format, reading.dialect().assertsFormats()));
    }

    /** Reads {@code contentEncoding}, which says something where the user wants it (2020-12 validation, section 8). */
    static Optional<Keyword> contentEncoding(WrittenKeyword written, Reading reading) {
        return content(written, reading)
                .map(encoding -> new Assertion.Content(written.place(), written.name(), lowerCase(encoding), ""));
    }

    /** Reads {@code contentMediaType}, which speaks of the text that {@code contentEncoding} decodes. */
    static Optional<Keyword> contentMediaType(WrittenKeyword written, Reading reading) {
        String encoding = written.sibling("contentEncoding")
                .filter(Reading::isString)
                .map(Reading::text)
                .orElse("");
        return content(written, reading)
                .map(type -> new Assertion.Content(written.place(), written.name(), lowerCase(encoding), type));
    }

    private static Optional<String> content(WrittenKeyword written, Reading reading) {
        return reading.dialect().assertsContent() ? reading.string(written) : Optional.empty();
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static Optional<Keyword> multipleOf(WrittenKeyword written, Reading reading) {
        return number(written)
                .filter(number -> number.compareTo(ZERO) > 0)
                .<Keyword>map(number -> new Assertion.MultipleOf(written.place(), number))
                .or(() -> reading.refuse(written, "a number above zero"));
    }

    /** Reads a keyword that bounds a number. */
    static KeywordReader bound(BoundKind kind) {
        return (written, reading) -> number(written)
                .<Keyword>map(number -> new Assertion.Bound(written.place(), kind, number))
                .or(() -> reading.refuse(written, "a number"));
    }

    /** Reads {@code minimum} or {@code maximum} of draft 4, which a {@code true} next to it makes exclusive (5.1.2). */
    static KeywordReader bound(BoundKind kind, BoundKind exclusive) {
        return (written, reading) -> {
            boolean isExclusive = written.sibling(exclusive.word())
                    .filter(node -> node instanceof ScalarNode scalar
                            && scalar.kind() == ScalarNode.Kind.BOOLEAN
                            && Reading.isTrue(scalar))
                    .isPresent();
            return bound(isExclusive ? exclusive : kind).read(written, reading);
        };
    }

    /** Reads {@code exclusiveMinimum} or {@code exclusiveMaximum} of draft 4, which has no effect alone. */
    static Optional<Keyword> exclusive(WrittenKeyword written, Reading reading) {
        reading.flag(written);
        return Optional.empty();
    }

    /** Reads a keyword that bounds a number of things. What no memory can hold is as good as the most that it can. */
    static KeywordReader count(CountKind kind) {
        return (written, reading) -> number(written)
                .filter(number -> number.isInteger() && number.compareTo(ZERO) >= 0)
                .<Keyword>map(number -> new Assertion.Count(
                        written.place(), kind, number.compareTo(MOST) >= 0 ? Integer.MAX_VALUE : number.intValue()))
                .or(() -> reading.refuse(written, "an integer of zero or more"));
    }

    private static Optional<JsonNumber> number(WrittenKeyword written) {
        return written.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NUMBER
                ? JsonNumberText.of(scalar.text()).map(JsonNumber::of)
                : Optional.empty();
    }
}
