package io.github.presencecodegen.emit.blueprint;

/** A pass over a value by the checks of one schema, in the order in which a class has their methods. */
public enum CheckPass {
    /** Answers yes or no of a {@code JsonValue}. */
    VALUE,

    /** Answers yes or no of a string, such as a name, or what a codec has just read. */
    TEXT,

    /** Reports what is wrong. */
    REPORT,

    /** Answers whether a string is one of {@code enum}. */
    LISTED
}
