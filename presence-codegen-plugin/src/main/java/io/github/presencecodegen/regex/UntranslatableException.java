package io.github.presencecodegen.regex;

/** A regular expression is too large, or asks for something that is not supported. */
final class UntranslatableException extends Exception {

    private static final long serialVersionUID = 1L;

    UntranslatableException(String message) {
        super(message);
    }
}
