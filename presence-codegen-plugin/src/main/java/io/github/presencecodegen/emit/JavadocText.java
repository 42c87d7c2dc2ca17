package io.github.presencecodegen.emit;

/**
 * Makes untrusted text safe inside a Javadoc comment. Java reads {@code \}{@code uXXXX} before it looks for the end of a
 * comment (JLS 3.3), so no backslash may remain; HTML and tags are written as references.
 */
final class JavadocText {

    private JavadocText() {}

    /** The text as it should be read, without markup. */
    static String escape(String text) {
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

    /** The text as code: {@code {@code ...}} where that tag can hold it, otherwise the element. */
    static String code(String text) {
        String shown = showsNothing(text) ? '"' + text + '"' : text;
        boolean fits = !shown.contains("*/")
                && shown.codePoints().allMatch(point -> isShown(point) && "\\@{}".indexOf(point) < 0);
        return fits ? "{@code " + shown + "}" : "<code>" + escape(shown) + "</code>";
    }

    /** An element with nothing in it is refused by doclint. */
    private static boolean showsNothing(String text) {
        return text.codePoints().filter(JavadocText::isShown).allMatch(Character::isWhitespace);
    }

    private static boolean endsInAsterisk(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '*';
    }

    /**
     * Controls, bidirectional and invisible marks, surrogates and non-characters show nothing and may mislead. They are
     * listed here because the running JDK's tables differ from release to release, and the output must not.
     */
    private static boolean isShown(int point) {
        return !(point < 0x20
                || point >= 0x7f && point <= 0x9f
                || point == 0xad
                || point == 0x61c
                || point >= 0x200b && point <= 0x200f
                || point >= 0x2028 && point <= 0x202e
                || point >= 0x2060 && point <= 0x206f
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point == 0xfeff
                || point >= 0xfff9 && point <= 0xfffb
                || (point & 0xfffe) == 0xfffe
                || point >= 0xe0000 && point <= 0xe0fff);
    }
}
