package io.github.presencecodegen.emit.blueprint;

/** What a check is asked of. */
public enum Subject {
    /** A {@code JsonValue}. */
    VALUE(""),

    /** A string, as a name is, or what a codec has just read. */
    TEXT("Text");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** What the names of its methods have. */
    public String word() {
        return word;
    }
}
