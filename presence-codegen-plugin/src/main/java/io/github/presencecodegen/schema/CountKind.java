package io.github.presencecodegen.schema;

/** The keywords that bound a number of things (2020-12 validation, sections 6.3 to 6.5). */
public enum CountKind {
    MIN_LENGTH("minLength"),
    MAX_LENGTH("maxLength"),
    MIN_ITEMS("minItems"),
    MAX_ITEMS("maxItems"),
    MIN_CONTAINS("minContains"),
    MAX_CONTAINS("maxContains"),
    MIN_PROPERTIES("minProperties"),
    MAX_PROPERTIES("maxProperties");

    private final String word;

    CountKind(String word) {
        this.word = word;
    }

    /** Whether it is the least number that is allowed, and not the greatest. */
    public boolean isMinimum() {
        return word.startsWith("min");
    }

    /** The word that schemas use. */
    public String word() {
        return word;
    }
}
