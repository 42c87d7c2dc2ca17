package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The format {@code uri-template}: RFC 6570, section 2, of any level. */
@NullMarked
public final class UriTemplateFormat {

    /** Section 2.2, with those that are reserved for extensions. */
    private static final String OPERATORS = "+#./;?&=,!@|";

    /** Section 2.1: what is neither a control, a space nor one of these. An erratum allows the apostrophe. */
    private static final String NOT_LITERAL = "\"%<>\\^`{|}";

    private static final int MAX_PREFIX_DIGITS = 4;

    private UriTemplateFormat() {}

    /**
     * Whether a text is a URI template.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isUriTemplate(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '{') {
                at = endOfExpression(text, at + 1);
                if (at < 0) {
                    return false;
                }
            } else if (UriCharacters.isPercentEncoded(text, at, text.length())) {
                at += 3;
            } else if (isLiteral(c)) {
                at += Character.charCount(c);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isLiteral(int c) {
        return c < 0x80
                ? c > ' ' && c < 0x7f && NOT_LITERAL.indexOf(c) < 0
                : UriCharacters.isUcs(c) || UriCharacters.isPrivate(c);
    }

    /** The position behind the closing brace, or -1. */
    private static int endOfExpression(String text, int start) {
        boolean operator = start < text.length() && OPERATORS.indexOf(text.charAt(start)) >= 0;
        int at = endOfVariable(text, operator ? start + 1 : start);
        while (at >= 0 && at < text.length() && text.charAt(at) == ',') {
            at = endOfVariable(text, at + 1);
        }
        return at >= 0 && at < text.length() && text.charAt(at) == '}' ? at + 1 : -1;
    }

    /** The end of a name with its modifier, or -1. */
    private static int endOfVariable(String text, int start) {
        int at = endOfName(text, start);
        if (at < 0 || at == text.length()) {
            return at;
        }
        return switch (text.charAt(at)) {
            case '*' -> at + 1;
            case ':' -> endOfPrefix(text, at + 1);
            default -> at;
        };
    }

    private static int endOfName(String text, int start) {
        int at = endOfNameCharacter(text, start);
        int end = -1;
        while (at >= 0) {
            end = at;
            boolean dot = at < text.length() && text.charAt(at) == '.';
            at = endOfNameCharacter(text, dot ? at + 1 : at);
            if (dot && at < 0) {
                return -1;
            }
        }
        return end;
    }

    private static int endOfNameCharacter(String text, int at) {
        if (UriCharacters.isPercentEncoded(text, at, text.length())) {
            return at + 3;
        }
        boolean matches = at < text.length() && (Ascii.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
        return matches ? at + 1 : -1;
    }

    /** Section 2.4.1: a number below 10,000 without a leading zero. */
    private static int endOfPrefix(String text, int start) {
        int end = Ascii.endOfDigits(text, start);
        return end == start || end - start > MAX_PREFIX_DIGITS || text.charAt(start) == '0' ? -1 : end;
    }
}
