package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/**
 * What the schemas say for people. Where several do, the narrowest wins.
 *
 * @param source the schema that the thing is said to come from
 * @param place where it is written, which may be an overlay
 * @param line the line in the file of the source
 * @param title its title
 * @param description its description, in the markup of the specification
 * @param deprecated whether any of the schemas says so
 * @param releases when it came into the specification, and how it changed
 * @param defaultValue what a reader takes an absent value for
 * @param demands what the schemas assert of the value and its Java type does not show, in schema order; the first ones,
 *     where there are very many
 */
public record Documentation(
        SchemaId source,
        Place place,
        int line,
        Optional<String> title,
        Optional<String> description,
        boolean deprecated,
        Releases releases,
        Optional<Annotation.Default> defaultValue,
        List<Assertion> demands) {

    /** The maximum number of characters of a description that are shown. */
    public static final int MOST_SHOWN = 10_000;

    public Documentation {
        demands = List.copyOf(demands);
    }

    /** The same without a default. */
    public Documentation withoutDefault() {
        return new Documentation(
                source, place, line, title, description, deprecated, releases, Optional.empty(), demands);
    }

    /** The same without a default and what is asserted of a value. */
    public Documentation inWords() {
        return new Documentation(
                source, place, line, title, description, deprecated, releases, Optional.empty(), List.of());
    }

    /** About how many characters of it are shown. */
    public int length() {
        return Math.min(description.map(String::length).orElse(0), MOST_SHOWN) + releases.length();
    }
}
