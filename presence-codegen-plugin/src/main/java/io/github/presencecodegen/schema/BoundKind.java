package io.github.presencecodegen.schema;

/** The keywords that bound a number (2020-12 validation, sections 6.2.2 to 6.2.5). */
public enum BoundKind {
    MINIMUM("minimum"),
    EXCLUSIVE_MINIMUM("exclusiveMinimum"),
    MAXIMUM("maximum"),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum");

    private final String word;

    BoundKind(String word) {
        this.word = word;
    }

    /** The word that schemas use. */
    public String word() {
        return word;
    }
}
