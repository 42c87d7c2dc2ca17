package io.github.presencecodegen.support.format;

import java.text.Normalizer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A label of a name that may be internationalized (RFC 5890, section 2.3.2.1), as it is read. */
@NullMarked
final class IdnLabel {

    private static final String A_LABEL_PREFIX = "xn--";

    private final int[] codePoints;
    private final int asciiLength;

    private IdnLabel(int[] codePoints, int asciiLength) {
        this.codePoints = codePoints;
        this.asciiLength = asciiLength;
    }

    /** The label that a text is: an A-label, a U-label or one of letters, digits and hyphens. Null if it is none. */
    static @Nullable IdnLabel of(String text) {
        if (isALabel(text, 0)) {
            return HostnameFormat.isLabel(text, 0, text.length()) ? ofALabel(text) : null;
        }
        int[] codePoints = text.codePoints().toArray();
        if (HostnameFormat.isLabel(text, 0, text.length())) {
            return new IdnLabel(codePoints, text.length());
        }
        if (codePoints.length > HostnameFormat.MAX_LABEL_LENGTH || !isULabel(text, codePoints)) {
            return null;
        }
        String encoded = Punycode.encode(codePoints, HostnameFormat.MAX_LABEL_LENGTH - A_LABEL_PREFIX.length());
        return encoded == null ? null : new IdnLabel(codePoints, A_LABEL_PREFIX.length() + encoded.length());
    }

    /** Whether the label that begins there claims to be an A-label. */
    static boolean isALabel(String text, int start) {
        return text.regionMatches(true, start, A_LABEL_PREFIX, 0, A_LABEL_PREFIX.length());
    }

    /** RFC 5891, section 5.4: what it stands for is a U-label, and no other A-label stands for that. */
    private static @Nullable IdnLabel ofALabel(String text) {
        StringBuilder punycode = new StringBuilder();
        for (int i = A_LABEL_PREFIX.length(); i < text.length(); i++) {
            punycode.append(Ascii.toLowerCase(text.charAt(i)));
        }
        int[] decoded = Punycode.decode(punycode.toString());
        if (!isULabel(new String(decoded, 0, decoded.length), decoded)) {
            return null;
        }
        return punycode.toString().equals(Punycode.encode(decoded, punycode.length()))
                ? new IdnLabel(decoded, text.length())
                : null;
    }

    /** RFC 5891, section 4.2. The length is looked at elsewhere. */
    private static boolean isULabel(String text, int[] codePoints) {
        int length = codePoints.length;
        if (length == 0
                || codePoints[0] == '-'
                || codePoints[length - 1] == '-'
                || length >= 4 && codePoints[2] == '-' && codePoints[3] == '-'
                || IdnTables.MARK.contains(codePoints[0])) {
            return false;
        }
        boolean international = false;
        for (int i = 0; i < length; i++) {
            international |= codePoints[i] >= 0x80;
            if (!IdnTables.PVALID.contains(codePoints[i]) && !IdnContext.allows(codePoints, i)) {
                return false;
            }
        }
        return international && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The length in the ASCII form. */
    int asciiLength() {
        return asciiLength;
    }

    boolean isRightToLeft() {
        return BidiRule.isRightToLeft(codePoints);
    }

    boolean satisfiesBidiRule() {
        return BidiRule.isSatisfiedBy(codePoints);
    }
}
