package io.github.presencecodegen.schema;

import java.util.Optional;

/** Reads the keywords that describe without asserting (2020-12 validation, section 9). */
final class AnnotationReaders {

    private AnnotationReaders() {}

    static Optional<Keyword> title(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(text -> new Annotation.Title(written.place(), text));
    }

    static Optional<Keyword> description(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(text -> new Annotation.Description(written.place(), text));
    }

    static Optional<Keyword> patternFormat(WrittenKeyword written, Reading reading) {
        return reading.string(written)
                .map(format -> new Annotation.PatternFormat(
                        written.place(), format, reading.dialect().assertsFormats()));
    }

    static Optional<Keyword> deprecated(WrittenKeyword written, Reading reading) {
        return reading.flag(written).map(deprecated -> new Annotation.Deprecated(written.place(), deprecated));
    }
}
