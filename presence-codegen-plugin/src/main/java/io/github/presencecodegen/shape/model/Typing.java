package io.github.presencecodegen.shape.model;

/** Which of the values that schemas allow a property to have are of its Java type; the others are kept as JSON. */
public enum Typing {
    /** All of them. */
    TOTAL,
    /** Those of one kind: the schemas describe an object or an array, and do not say that a value must be one. */
    BY_KIND,
    /** Those that can be read as such: the schemas that describe the property only apply under a condition. */
    CONDITIONAL
}
