package io.github.presencecodegen.schema;

import io.github.presencecodegen.document.ScalarNode;
import java.util.Locale;
import java.util.Optional;

/** Reads the keywords that describe without asserting (2020-12 validation, sections 7 and 9). */
final class Annotations {

    private Annotations() {}

    static Optional<Keyword> format(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(format -> new Keyword.Format(written.place(), format));
    }

    static Optional<Keyword> title(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(text -> new Keyword.Title(written.place(), text));
    }

    static Optional<Keyword> description(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(text -> new Keyword.Description(written.place(), text));
    }

    static Optional<Keyword> deprecated(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.BOOLEAN) {
            return reading.refuse(written, "true or false");
        }
        boolean deprecated = scalar.text().toLowerCase(Locale.ROOT).equals("true");
        return Optional.of(new Keyword.Deprecated(written.place(), deprecated));
    }
}
