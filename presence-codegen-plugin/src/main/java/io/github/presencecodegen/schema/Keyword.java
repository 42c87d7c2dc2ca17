package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import java.util.List;

/** A keyword of a schema with its value, as its dialect defines it. */
public sealed interface Keyword permits Annotation, Applicator, Assertion, Reference {

    /** The keyword's name, as it is written in a schema and reported in a violation. */
    String name();

    /** Where the keyword is. */
    Place place();

    /** The schemas that the keyword holds, in the order of the document. */
    default List<Schema> subschemas() {
        return List.of();
    }

    /** Those of its schemas that apply to the very value that the keyword applies to, not to a part of it. */
    default List<Schema> inPlaceSubschemas() {
        return List.of();
    }
}
