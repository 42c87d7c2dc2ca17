package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * Thrown by a {@link JsonReader}, and by codecs that read from it, when the next value is not what was asked for. It only
 * says no, as cheaply as it can, so it has no stack trace: what is wrong is found out by validating the text.
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
        return "the value is not what was asked for, at byte " + offset;
    }
}
