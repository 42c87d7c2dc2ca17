package io.github.presencecodegen.plan;

import io.github.presencecodegen.schema.SchemaType;
import java.util.Optional;

/**
 * What the Java type of a schema demands beyond the schema's own words.
 *
 * @param type the type that a value must have although the schema does not say so
 * @param range the format whose range a number must keep to
 * @param openEnum whether values that the schema does not list are kept
 */
public record Demands(Optional<SchemaType> type, Optional<String> range, boolean openEnum) {

    /** No demand. */
    public static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), false);
}
