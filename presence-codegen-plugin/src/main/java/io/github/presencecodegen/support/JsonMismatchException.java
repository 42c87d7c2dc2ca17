package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * Thrown by a {@link JsonReader} or codec when the next value does not have the requested type. It only
 * signals the mismatch at low cost, without a stack trace; validating the text finds the violations.
 */
@NullMarked
public final class JsonMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How far the text had been read, in bytes of UTF-8. */
    private final int offset;

    JsonMismatchException(int offset) {
        super(null, null, false, false);
        this.offset = offset;
    }

    /**
     * How far the text had been read.
     *
     * @return the offset in bytes of UTF-8
     */
    public int offset() {
        return offset;
    }

    @Override
    public String getMessage() {
        return "the value does not have the requested type, at byte " + offset;
    }
}
