package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.List;
import java.util.Optional;

/**
 * A schema as it was written: its keywords in their order, nothing merged and no reference followed.
 *
 * @param id where it is written
 * @param place the same for people: line and column
 * @param dialect what its keywords mean
 * @param keywords what it says
 */
public record Schema(SchemaId id, Place place, Dialect dialect, List<Keyword> keywords) {

    public Schema {
        keywords = List.copyOf(keywords);
    }

    /** The keyword of a kind, if the schema has it. */
    public <K extends Keyword> Optional<K> keyword(Class<K> kind) {
        return keywords.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
