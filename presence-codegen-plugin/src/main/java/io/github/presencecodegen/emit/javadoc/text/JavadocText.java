package io.github.presencecodegen.emit.javadoc.text;

/**
 * Makes untrusted text safe inside a Javadoc comment. Java reads {@code \}{@code uXXXX} before it looks for the end of a
 * comment (JLS 3.3), so no backslash may remain; HTML and tags are written as references.
 */
public final class JavadocText {

    /**
     * The first and the last of what shows nothing and may mislead: controls, marks of direction and format, fillers and
     * surrogates; non-characters are the rest. The tables of the running JDK differ from release to release, and the
     * output must not.
     */
    private static final int[] HIDDEN = {
        0x00, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x600, 0x605, 0x61c, 0x61c, 0x6dd, 0x6dd, 0x70f, 0x70f, 0x890,
        0x891, 0x8e2, 0x8e2, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060,
        0x206f, 0x3164, 0x3164, 0xd800, 0xdfff, 0xfdd0, 0xfdef, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb, 0x110bd,
        0x110bd, 0x110cd, 0x110cd, 0x13430, 0x1345f, 0x1bca0, 0x1bcaf, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff,
    };

    private JavadocText() {}

    /** The text as it should be read, without markup. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(JavadocText::isShown).forEach(point -> {
            switch (point) {
                case '\\' -> safe.append("&#92;");
                case '@' -> safe.append("&#64;");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '/' -> safe.append(endsInAsterisk(safe) ? "&#47;" : "/");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /**
     * The text as code: {@code {@code ...}} where that tag can hold it, otherwise the element. A name may differ from
     * another in a character that shows nothing, so that one is written as an escape.
     */
    public static String code(String text) {
        String shown = visible(text.isBlank() ? '"' + text + '"' : text);
        boolean fits = !shown.contains("*/") && shown.codePoints().allMatch(point -> "\\@{}".indexOf(point) < 0);
        return fits ? "{@code " + shown + "}" : "<code>" + escape(shown) + "</code>";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(point ->
                        visible.append(isShown(point) ? Character.toString(point) : String.format("\\u%04x", point)));
        return visible.toString();
    }

    private static boolean endsInAsterisk(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '*';
    }

    private static boolean isShown(int point) {
        for (int i = 0; i < HIDDEN.length; i += 2) {
            if (point >= HIDDEN[i] && point <= HIDDEN[i + 1]) {
                return false;
            }
        }
        return (point & 0xfffe) != 0xfffe;
    }
}
