package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The keywords that say something about values; the others explain it, or name it and what it holds. */
    public List<Keyword> asserting() {
        return keywords.stream()
                .filter(keyword -> !(keyword instanceof Annotation
                        || keyword instanceof Reference.Definitions
                        || keyword instanceof Reference.Id
                        || keyword instanceof Reference.Anchor
                        || keyword instanceof Reference.DynamicAnchor))
                .toList();
    }

    /** Whether it says more of a value than that it is an object. */
    public boolean describesValue() {
        return !asserting().stream()
                .allMatch(keyword ->
                        keyword instanceof Assertion.Type type && type.types().equals(Set.of(SchemaType.OBJECT)));
    }

    /** The keyword of a kind, if the schema has it. */
    public <K extends Keyword> Optional<K> keyword(Class<K> kind) {
        return keywords.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
