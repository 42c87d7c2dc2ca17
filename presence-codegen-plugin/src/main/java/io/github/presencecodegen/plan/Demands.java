package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaType;
import java.util.Optional;
import java.util.Set;

/**
 * What the Java type of a schema demands beyond the schema's own words.
 *
 * @param types the types of which a value must have one although the schema does not say so; none where any will do
 * @param range the format whose range a number must keep to
 * @param unasserted the names of the keywords that list values, where values that they do not list are kept
 */
public record Demands(Set<SchemaType> types, Optional<String> range, Set<String> unasserted) {

    public Demands {
        types = Set.copyOf(types);
        unasserted = Set.copyOf(unasserted);
    }

    /** No demand. */
    public static final Demands NONE = new Demands(Set.of(), Optional.empty(), Set.of());
}
