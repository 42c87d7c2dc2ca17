package io.github.presencecodegen.emit.blueprint;

/** A pass over a value by the checks of one schema, in the order in which a class has their methods. */
public enum CheckPass {
    /** Answers yes or no of a {@code JsonValue}. */
    VALUE,

    /** Answers yes or no of a string, such as a name, or what a codec has just read. */
    TEXT,

    /** The same of a string of which the class of its format makes an object, without asking that class. */
    BESIDE_FORMAT,

    /** Reports what is wrong. */
    REPORT,

    /** Answers whether a string is one of {@code enum}. */
    LISTED
}
