package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KeywordReader;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the keywords that hold other schemas (2020-12 core, sections 10 and 11). */
final class ApplicatorReaders {

    private ApplicatorReaders() {}

    /** Reads a keyword whose value is a schema. */
    static KeywordReader one(BiFunction<Place, Schema, Keyword> keyword) {
        return (written, reading) -> reading.schema(written.holder().child(written.name()), written.value())
                .map(schema -> keyword.apply(written.place(), schema));
    }

    /** Reads a keyword whose value is a sequence of schemas. */
    static KeywordReader several(BiFunction<Place, List<Schema>, Keyword> keyword) {
        return (written, reading) -> reading.schemas(written).map(schemas -> keyword.apply(written.place(), schemas));
    }

    /** Reads a keyword whose value is a mapping of schemas. */
    static KeywordReader byName(BiFunction<Place, Map<String, Schema>, Keyword> keyword) {
        return (written, reading) ->
                reading.schemasByName(written).map(schemas -> keyword.apply(written.place(), schemas));
    }

    /** Reads {@code items} as from 2020-12 on, {@code additionalItems} before. */
    static Optional<Keyword> items(WrittenKeyword written, Reading reading) {
        if (written.value() instanceof SequenceNode) {
            return reading.refuse(written, "a single schema", written.value(), "A list of schemas is \"prefixItems\".");
        }
        return reading.schema(written.holder().child(written.name()), written.value())
                .map(schema -> new Applicator.Items(written.place(), written.name(), schema));
    }

    /** Reads {@code prefixItems}. */
    static Optional<Keyword> prefixItems(WrittenKeyword written, Reading reading) {
        return reading.schemas(written)
                .map(schemas -> new Applicator.PrefixItems(written.place(), written.name(), schemas));
    }

    /** Reads {@code items} as before 2020-12: a schema, or a sequence of them, which may be empty. */
    static Optional<Keyword> itemOrItems(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof SequenceNode sequence)) {
            return items(written, reading);
        }
        return Optional.of(
                new Applicator.PrefixItems(written.place(), written.name(), reading.schemasOf(written, sequence)));
    }

    /** Reads {@code additionalItems}, which says nothing unless {@code items} is a sequence (draft 4, 5.3.1). */
    static Optional<Keyword> additionalItems(WrittenKeyword written, Reading reading) {
        boolean hasTuple =
                written.sibling("items").filter(SequenceNode.class::isInstance).isPresent();
        Optional<Keyword> items = items(written, reading);
        return items.filter(unused -> hasTuple);
    }

    static Optional<Keyword> dependentSchemas(WrittenKeyword written, Reading reading) {
        return reading.schemasByName(written)
                .map(schemas -> new Applicator.Dependent(written.place(), written.name(), Map.of(), schemas));
    }

    static Optional<Keyword> dependentRequired(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof MappingNode mapping)) {
            return reading.refuse(written, "a mapping of sequences of names");
        }
        Map<String, List<String>> required = new LinkedHashMap<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            reading.names(written.with(entry.value())).ifPresent(names -> required.put(entry.key(), names));
        }
        return Optional.of(new Applicator.Dependent(written.place(), written.name(), required, Map.of()));
    }

    /** Reads {@code dependencies}: both of the above. */
    static Optional<Keyword> dependencies(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof MappingNode mapping)) {
            return reading.refuse(written, "a mapping of schemas and sequences of names");
        }
        Map<String, List<String>> required = new LinkedHashMap<>();
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            if (entry.value() instanceof SequenceNode) {
                reading.names(written.with(entry.value())).ifPresent(names -> required.put(entry.key(), names));
            } else {
                reading.schema(written.holder().child(written.name(), entry.key()), entry.value())
                        .ifPresent(schema -> schemas.put(entry.key(), schema));
            }
        }
        return Optional.of(new Applicator.Dependent(written.place(), written.name(), required, schemas));
    }
}
