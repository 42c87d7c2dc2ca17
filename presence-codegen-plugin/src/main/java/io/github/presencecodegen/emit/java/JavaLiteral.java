package io.github.presencecodegen.emit.java;

/**
 * String literals of untrusted text. All that is not printable ASCII is escaped: JavaPoet writes U+2028, bidirectional
 * controls and lone surrogates as they are, and the latter would become question marks in the file.
 */
public final class JavaLiteral {

    private JavaLiteral() {}

    /** The text as a literal, with its quotes. */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append(followsHalfOfPair(text, i) ? "\\134" : "\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        literal.append(c);
                    } else {
                        literal.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** There javac miscounts backslashes, and takes the second of two for the start of an escape. */
    private static boolean followsHalfOfPair(String text, int index) {
        return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
