package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.Optional;

/** Reads the keywords that identify schemas and refer to them (2020-12 core, section 8.2). */
final class ReferenceReaders {

    private ReferenceReaders() {}

    static Optional<Keyword> ref(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(reference -> new Reference.Ref(written.place(), reference));
    }

    static Optional<Keyword> dynamicRef(WrittenKeyword written, Reading reading) {
        return reading.string(written)
                .map(reference -> new Reference.DynamicRef(written.place(), written.name(), reference));
    }

    static Optional<Keyword> id(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(uri -> new Reference.Id(written.place(), written.name(), uri));
    }

    static Optional<Keyword> anchor(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(anchor -> new Reference.Anchor(written.place(), anchor));
    }

    static Optional<Keyword> dynamicAnchor(WrittenKeyword written, Reading reading) {
        return reading.string(written)
                .map(anchor -> new Reference.DynamicAnchor(written.place(), written.name(), anchor));
    }

    static Optional<Keyword> recursiveAnchor(WrittenKeyword written, Reading reading) {
        return reading.flag(written)
                .filter(isDynamic -> isDynamic)
                .map(isDynamic -> new Reference.DynamicAnchor(written.place(), written.name(), ""));
    }

    static Optional<Keyword> definitions(WrittenKeyword written, Reading reading) {
        return reading.schemasByName(written)
                .map(schemas -> new Reference.Definitions(written.place(), written.name(), schemas));
    }
}
