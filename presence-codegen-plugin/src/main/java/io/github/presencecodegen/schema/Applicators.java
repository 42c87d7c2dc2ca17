package io.github.presencecodegen.schema;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.ScalarNode;
import java.util.Optional;

/** Reads the keywords that hold or refer to other schemas (2020-12 core, sections 8.2 and 10). */
final class Applicators {

    private Applicators() {}

    static Optional<Keyword> ref(WrittenKeyword written, Reading reading) {
        return reading.string(written).map(reference -> new Keyword.Ref(written.place(), reference));
    }

    static Optional<Keyword> allOf(WrittenKeyword written, Reading reading) {
        return reading.schemas(written).map(schemas -> new Keyword.AllOf(written.place(), schemas));
    }

    static Optional<Keyword> properties(WrittenKeyword written, Reading reading) {
        return reading.schemasByName(written).map(schemas -> new Keyword.Properties(written.place(), schemas));
    }

    static Optional<Keyword> definitions(WrittenKeyword written, Reading reading) {
        return reading.schemasByName(written)
                .map(schemas -> new Keyword.Definitions(written.place(), written.name(), schemas));
    }

    static Optional<Keyword> items(WrittenKeyword written, Reading reading) {
        // Before 2020-12, items could be a sequence of schemas; prefixItems is that now.
        if (!(written.value() instanceof MappingNode || written.value() instanceof ScalarNode)) {
            return reading.refuse(written, "a single schema");
        }
        return reading.schema(written.holder().child(written.name()), written.value())
                .map(schema -> new Keyword.Items(written.place(), schema));
    }
}
