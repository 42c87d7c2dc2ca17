package io.github.presencecodegen.benchmarks;

/** A validator for one schema, with its own tree for documents. */
interface Contender {

    /** Reads a document, as this validator's users do. */
    Object parse(byte[] json);

    /** Whether a document that it has read is valid, as fast as it can tell. */
    boolean isValid(Object document);

    /** What is wrong with a document that it has read. */
    Object validate(Object document);

    /** Whether a document is valid. */
    default boolean isValid(byte[] json) {
        return isValid(parse(json));
    }

    /** What is wrong with a document. */
    default Object validate(byte[] json) {
        return validate(parse(json));
    }
}
