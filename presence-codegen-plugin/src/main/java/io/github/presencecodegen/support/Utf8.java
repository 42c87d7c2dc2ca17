package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** Strict UTF-8 (RFC 3629): what the JDK silently replaces is an error here, with its position. */
@NullMarked
final class Utf8 {

    private Utf8() {}

    /**
     * The length of the well-formed multi-byte sequence at an offset, or 0 if there is none. The table is that of the
     * Unicode standard (3-7): no overlong form, no surrogate, nothing above U+10FFFF.
     */
    static int sequenceLength(byte[] in, int offset) {
        int lead = in[offset] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0) {
            return isBetween(in, offset + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead < 0xF0) {
            boolean second = isBetween(in, offset + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
            return second && isBetween(in, offset + 2, 0x80, 0xBF) ? 3 : 0;
        }
        boolean second = isBetween(in, offset + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && isBetween(in, offset + 2, 0x80, 0xBF) && isBetween(in, offset + 3, 0x80, 0xBF) ? 4 : 0;
    }

    /** The text as bytes; malformed if they would be more than the limit, or if there is a lone surrogate. */
    static byte[] encode(String text, JsonLimits limits) {
        Objects.requireNonNull(limits, "limits");
        if (text.length() > limits.maxBytes()) {
            throw MalformedJson.tooLong(limits);
        }
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            int offset = text.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
            throw InvalidJsonException.malformed(offset, "unpaired surrogate");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The index of the first unpaired surrogate, or -1. */
    static int loneSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text itself, if it can be written in UTF-8. */
    static String requireText(String text) {
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            throw new IllegalArgumentException("unpaired surrogate, at index " + lone);
        }
        return text;
    }

    private static boolean isBetween(byte[] in, int offset, int least, int greatest) {
        if (offset >= in.length) {
            return false;
        }
        int b = in[offset] & 0xFF;
        return b >= least && b <= greatest;
    }
}
