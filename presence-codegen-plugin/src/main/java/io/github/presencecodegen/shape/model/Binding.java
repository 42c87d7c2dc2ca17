package io.github.presencecodegen.shape.model;

/**
 * A demand that a value must meet because its schema became a Java type, although the schema does not make it. A
 * validator that is not bound to types does not know these.
 */
public enum Binding {
    /** The schema describes properties without {@code type: object}. */
    OBJECT,
    /** The schema describes items without {@code type: array}. */
    ARRAY,
    /** The value must be in the range of {@code int}. */
    INT32,
    /** The value must be in the range of {@code long}. */
    INT64
}
