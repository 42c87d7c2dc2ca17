package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** The messages for malformed text. The offset is that of the first byte that is invalid there. */
@NullMarked
final class MalformedJson {

    private MalformedJson() {}

    static InvalidJsonException expected(String what, byte[] in, int offset) {
        return InvalidJsonException.malformed(offset, "expected " + what + ", but found " + describe(in, offset));
    }

    static InvalidJsonException unescapedControl(byte[] in, int offset) {
        return InvalidJsonException.malformed(
                offset, "a string must not contain " + describe(in, offset) + " unescaped");
    }

    static InvalidJsonException notUtf8(byte[] in, int offset) {
        return InvalidJsonException.malformed(offset, describe(in, offset) + " does not begin a UTF-8 character");
    }

    static InvalidJsonException duplicateName(String name, int offset) {
        return InvalidJsonException.malformed(offset, "duplicate name " + JsonExcerpt.quote(name));
    }

    static InvalidJsonException tooLong(JsonLimits limits) {
        return InvalidJsonException.malformed(
                limits.maxBytes(), "the text is longer than the limit of " + limits.maxBytes() + " bytes");
    }

    static InvalidJsonException tooDeep(JsonLimits limits, int offset) {
        return InvalidJsonException.malformed(
                offset, "objects and arrays are nested deeper than the limit of " + limits.maxDepth());
    }

    static InvalidJsonException stringTooLong(JsonLimits limits, int offset) {
        return InvalidJsonException.malformed(
                offset, "the string is longer than the limit of " + limits.maxStringLength() + " characters");
    }

    static InvalidJsonException numberTooLong(JsonLimits limits, int offset) {
        return InvalidJsonException.malformed(
                offset, "the number is longer than the limit of " + limits.maxNumberLength() + " characters");
    }

    private static String describe(byte[] in, int offset) {
        if (offset >= in.length) {
            return "the end of the text";
        }
        int b = in[offset] & 0xFF;
        if (offset == 0 && in.length >= 3 && b == 0xEF && in[1] == (byte) 0xBB && in[2] == (byte) 0xBF) {
            return "a byte order mark";
        }
        if (b < 0x20 || b == 0x7F) {
            return "the control character " + hex("U+00", b);
        }
        if (b > 0x7F) {
            return "the byte " + hex("0x", b);
        }
        return b == '"' ? "a quote" : "\"" + (char) b + "\"";
    }

    private static String hex(String prefix, int b) {
        return prefix
                + Character.toUpperCase(Character.forDigit(b >> 4, 16))
                + Character.toUpperCase(Character.forDigit(b & 0xF, 16));
    }
}
