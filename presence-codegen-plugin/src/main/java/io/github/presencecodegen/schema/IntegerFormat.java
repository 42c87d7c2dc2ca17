package io.github.presencecodegen.schema;

import java.util.Arrays;
import java.util.Optional;

/** The formats of integers, which are ranges (OpenAPI 3.1, section 4.4): they say of a number what Java types say too. */
public enum IntegerFormat {
    INT32("int32"),
    INT64("int64");

    private final String word;

    IntegerFormat(String word) {
        this.word = word;
    }

    /** The format that schemas call by a word; empty for all others. */
    public static Optional<IntegerFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The word that schemas use. */
    public String word() {
        return word;
    }
}
