package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code contentEncoding}: those of RFC 4648, with padding, which only {@code base64url} may lack, and in which
 * digits of base 16 and 32 may be letters of either case; and those of RFC 2045, sections 2 and 6.
 */
@NullMarked
public enum ContentEncoding {
    /** RFC 4648, section 8. */
    BASE16("base16", new EncodedBits("0123456789ABCDEF", 4, 1)),
    /** RFC 4648, section 6. */
    BASE32("base32", new EncodedBits("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, 8)),
    /** RFC 4648, section 7. */
    BASE32HEX("base32hex", new EncodedBits("0123456789ABCDEFGHIJKLMNOPQRSTUV", 5, 8)),
    /** RFC 4648, section 4. */
    BASE64("base64", new EncodedBits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6, 4)),
    /** RFC 4648, section 5. */
    BASE64URL("base64url", new EncodedBits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6, 4)),
    /** RFC 2045, section 6.7. */
    QUOTED_PRINTABLE("quoted-printable", null),
    /** RFC 2045, section 2.7. */
    SEVEN_BIT("7bit", null),
    /** RFC 2045, section 2.8. */
    EIGHT_BIT("8bit", null),
    /** RFC 2045, section 2.9: any text. */
    BINARY("binary", null);

    private final String word;
    private final @Nullable EncodedBits bits;

    ContentEncoding(String word, @Nullable EncodedBits bits) {
        this.word = word;
        this.bits = bits;
    }

    /**
     * The name.
     *
     * @return the value of {@code contentEncoding}, in lower case
     */
    public String word() {
        return word;
    }

    /**
     * Whether a text has this encoding.
     *
     * @param text the text
     * @return whether it has
     */
    public boolean accepts(String text) {
        if (bits != null) {
            return bits.accepts(text, this == BASE64URL);
        }
        return switch (this) {
            case QUOTED_PRINTABLE -> QuotedPrintable.accepts(text);
            case SEVEN_BIT -> MailLines.accept(text, 0x7F);
            case EIGHT_BIT -> MailLines.accept(text, Character.MAX_VALUE);
            default -> true;
        };
    }

    /**
     * Whether a text in this encoding is that of a JSON value, within {@link JsonLimits#DEFAULT}.
     *
     * @param text the text
     * @return whether it is; not so where it has not this encoding
     */
    public boolean holdsJson(String text) {
        if (!accepts(text)) {
            return false;
        }
        try {
            JsonValue.parse(bytes(text));
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    private byte[] bytes(String text) {
        if (bits != null) {
            return bits.bytes(text);
        }
        return this == QUOTED_PRINTABLE ? QuotedPrintable.bytes(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
