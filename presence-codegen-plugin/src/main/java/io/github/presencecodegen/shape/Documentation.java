package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.schema.SchemaId;
import java.util.Optional;

/**
 * What the schemas say for people. Where several do, the narrowest wins.
 *
 * @param source the schema that the thing is said to come from
 * @param place the same for people
 * @param title its title
 * @param description its description, in the markup of the specification
 * @param deprecated whether any of the schemas says so
 */
public record Documentation(
        SchemaId source, Place place, Optional<String> title, Optional<String> description, boolean deprecated) {

    /** How many characters of a description are shown: it is prose, and nobody reads a book in a comment. */
    public static final int MOST_SHOWN = 10_000;
}
