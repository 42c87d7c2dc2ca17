package io.github.presencecodegen.shape.model;

/** The ready-made types that a value without a type of its own may have. */
public enum ScalarKind {
    STRING,
    BOOLEAN,
    /** An integer in the range of {@code int}: {@code format: int32}. */
    INT,
    /** Any other integer, in the range of {@code long}. */
    LONG,
    /** A number that keeps its text. */
    NUMBER,
    /** Null, and nothing else. */
    NULL,
    /** An object of which no property is described. */
    OBJECT,
    /** Anything. */
    ANY;

    /** Whether the value is kept as JSON. */
    public boolean isTree() {
        return this == OBJECT || this == ANY;
    }

    /** Whether Java has a primitive type for it. */
    public boolean isPrimitive() {
        return this == BOOLEAN || this == INT || this == LONG;
    }
}
