package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * The limits of a reader for untrusted text. A text that is exactly at a limit is accepted; one that exceeds a limit
 * is rejected like malformed text (RFC 8259, section 9, allows a parser to set such limits).
 *
 * <p>Start from {@link #DEFAULT} and change what differs: {@code JsonLimits.DEFAULT.withMaxBytes(65_536)}.
 *
 * @param maxDepth the maximum nesting depth of objects and arrays; recursive types are read by
 *     recursion, so a much greater depth also needs a greater thread stack
 * @param maxBytes the maximum size of the whole document in bytes of UTF-8
 * @param maxStringLength the maximum length of a string or of a member name in {@code char}s
 * @param maxNumberLength the maximum length of a number in characters; comparison takes more than linear time in it
 * @param maxViolations the maximum number of violations that are reported, at least one
 */
@NullMarked
public record JsonLimits(int maxDepth, int maxBytes, int maxStringLength, int maxNumberLength, int maxViolations) {

    /** Depth 500, documents and strings of 64 MiB, numbers of 1000 characters, 100 violations. */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 64 << 20, 64 << 20, 1000, 100);

    /** No limit but 100 violations: for values that the program built itself, never for input. */
    public static final JsonLimits UNLIMITED =
            new JsonLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 100);

    /**
     * Sets all limits at once.
     *
     * @param maxDepth the maximum nesting depth of objects and arrays
     * @param maxBytes the maximum size of the whole document in bytes of UTF-8
     * @param maxStringLength the maximum length of a string or of a member name in {@code char}s
     * @param maxNumberLength the maximum length of a number in characters
     * @param maxViolations the maximum number of violations that are reported
     * @throws IllegalArgumentException if a limit is negative, or if no violation could be reported
     */
    public JsonLimits {
        atLeast(0, "maxDepth", maxDepth);
        atLeast(0, "maxBytes", maxBytes);
        atLeast(0, "maxStringLength", maxStringLength);
        atLeast(0, "maxNumberLength", maxNumberLength);
        atLeast(1, "maxViolations", maxViolations);
    }

    /**
     * The same limits with another value for the depth.
     *
     * @param depth the maximum nesting depth of objects and arrays
     * @return the changed limits
     * @throws IllegalArgumentException if it is negative
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(depth, maxBytes, maxStringLength, maxNumberLength, maxViolations);
    }

    /**
     * The same limits with another value for the size of the document.
     *
     * @param bytes the maximum size in bytes of UTF-8
     * @return the changed limits
     * @throws IllegalArgumentException if it is negative
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(maxDepth, bytes, maxStringLength, maxNumberLength, maxViolations);
    }

    /**
     * The same limits with another value for the length of strings and names.
     *
     * @param length the maximum length in {@code char}s
     * @return the changed limits
     * @throws IllegalArgumentException if it is negative
     */
    public JsonLimits withMaxStringLength(int length) {
        return new JsonLimits(maxDepth, maxBytes, length, maxNumberLength, maxViolations);
    }

    /**
     * The same limits with another value for the length of numbers.
     *
     * @param length the maximum length in characters
     * @return the changed limits
     * @throws IllegalArgumentException if it is negative
     */
    public JsonLimits withMaxNumberLength(int length) {
        return new JsonLimits(maxDepth, maxBytes, maxStringLength, length, maxViolations);
    }

    /**
     * The same limits with another value for the number of violations; 1 stops at the first.
     *
     * @param violations the maximum number of violations that are reported
     * @return the changed limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public JsonLimits withMaxViolations(int violations) {
        return new JsonLimits(maxDepth, maxBytes, maxStringLength, maxNumberLength, violations);
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but is " + value);
        }
    }
}
