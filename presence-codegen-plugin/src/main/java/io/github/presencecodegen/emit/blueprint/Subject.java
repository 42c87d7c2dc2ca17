package io.github.presencecodegen.emit.blueprint;

/** The kind of value that a check method takes. */
public enum Subject {
    /** A {@code JsonValue}. */
    VALUE(""),

    /** A Java string: a property name, or a string that a codec has just read. */
    TEXT("Text");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** Infix of its method names. */
    public String word() {
        return word;
    }
}
