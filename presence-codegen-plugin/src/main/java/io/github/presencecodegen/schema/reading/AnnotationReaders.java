package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.JsonNumberText;
import io.github.presencecodegen.schema.JsonValues;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the keywords that describe without asserting (2020-12 validation, section 9). */
final class AnnotationReaders {

    private AnnotationReaders() {}

    static Optional<Keyword> title(WrittenKeyword written, Reading reading) {
        return text(written, reading).map(text -> new Annotation.Title(written.place(), text));
    }

    static Optional<Keyword> description(WrittenKeyword written, Reading reading) {
        return text(written, reading).map(text -> new Annotation.Description(written.place(), text));
    }

    static Optional<Keyword> patternFormat(WrittenKeyword written, Reading reading) {
        return reading.string(written)
                .map(format -> new Annotation.PatternFormat(
                        written.place(), format, reading.dialect().assertsFormats()));
    }

    /** Reads {@code deprecated}. Some write the reason in its place, mostly in drafts that do not have the keyword. */
    static Optional<Keyword> deprecated(WrittenKeyword written, Reading reading) {
        if (written.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN) {
            return Optional.of(new Annotation.Deprecated(written.place(), Reading.isTrue(scalar)));
        }
        if (!Reading.isString(written.value()) || Reading.text(written.value()).isBlank()) {
            return reading.passOver(written, "true or false", written.value());
        }
        reading.reportMeant(written, "true or false", "It is read as true. Move the reason to \"description\".");
        return Optional.of(new Annotation.Deprecated(written.place(), true));
    }

    private static Optional<String> text(WrittenKeyword written, Reading reading) {
        return Reading.isString(written.value())
                ? Optional.of(Reading.text(written.value()))
                : reading.passOver(written, "a string", written.value());
    }

    static Optional<Keyword> defaultValue(WrittenKeyword written, Reading reading) {
        return JsonValues.of(written.value())
                .<Keyword>map(value -> new Annotation.Default(written.place(), value))
                .or(() -> reading.passOver(
                        written,
                        "a value that JSON can represent, with numbers of at most " + JsonNumberText.MOST_CHARACTERS
                                + " characters",
                        written.value()));
    }

    static Optional<Keyword> added(WrittenKeyword written, Reading reading) {
        return version(written.value())
                .<Keyword>map(version -> new Annotation.Added(written.place(), version))
                .or(() -> reading.passOver(written, "a version", written.value()));
    }

    /** Reads a mapping of versions to texts; a version alone says less, and is as clear. */
    static Optional<Keyword> changed(WrittenKeyword written, Reading reading) {
        Map<String, String> changes = new LinkedHashMap<>();
        if (written.value() instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                if (!(entry.value() instanceof ScalarNode text)) {
                    return reading.passOver(written, "a mapping of versions to texts", entry.value());
                }
                changes.put(entry.key(), text.kind() == ScalarNode.Kind.NULL ? "" : text.text());
            }
        } else {
            version(written.value()).ifPresent(version -> changes.put(version, ""));
        }
        return changes.isEmpty()
                ? reading.passOver(written, "a mapping of versions to texts", written.value())
                : Optional.of(new Annotation.Changed(written.place(), changes));
    }

    /** A version such as 1.10 is a number to YAML, and text all the same. */
    private static Optional<String> version(Node node) {
        return node instanceof ScalarNode scalar
                        && (scalar.kind() == ScalarNode.Kind.STRING || scalar.kind() == ScalarNode.Kind.NUMBER)
                        && !scalar.text().isBlank()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
