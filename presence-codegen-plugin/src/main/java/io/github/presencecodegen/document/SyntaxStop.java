package io.github.presencecodegen.document;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where SnakeYAML stopped, and what is around that place.
 *
 * @param context what it was doing, such as {@code while parsing a flow mapping}; may be empty
 * @param problem what it did not expect, in its words
 * @param before the text of the line in front of the place
 * @param after the text of the line from the place on
 * @param lineBefore the last line above that is not blank; may be empty
 * @param opening the character with which the part begins that it was in; a space where that is unknown
 * @param isFarther whether that part begins on another line
 */
record SyntaxStop(
        String context,
        String problem,
        String before,
        String after,
        String lineBefore,
        char opening,
        boolean isFarther) {

    /** How much of a line is looked at: what is wrong is told by what is near, and a line may have millions of characters. */
    private static final int MOST = 1_000;

    /** What is told by an exception about a text. The marks of SnakeYAML count code points. */
    static SyntaxStop of(MarkedYAMLException exception, String text) {
        Mark mark = exception.getProblemMark();
        Mark beginning = exception.getContextMark();
        int stop = text.offsetByCodePoints(0, mark.getIndex());
        int start = beginningOfLine(text, stop);
        return new SyntaxStop(
                Optional.ofNullable(exception.getContext()).orElse(""),
                Optional.ofNullable(exception.getProblem()).orElse(""),
                text.substring(Math.max(start, stop - MOST), stop),
                text.substring(stop, Math.min(text.length(), stop + MOST))
                        .lines()
                        .findFirst()
                        .orElse(""),
                lastLine(text.substring(0, start)),
                beginning == null ? ' ' : characterAt(text, beginning.getIndex()),
                beginning != null && beginning.getLine() < mark.getLine());
    }

    /** Whether only white space is in front of the place. */
    boolean isFirstInLine() {
        return before.isBlank();
    }

    /** Whether the words of SnakeYAML say this. */
    boolean says(String words) {
        return problem.contains(words);
    }

    /** The text from the place on, as a string in single quotes; a long text is cut. */
    String quotedRest() {
        String end = before.contains("[") || before.contains("{") ? "[,\\]}].*" : " #.*";
        return quoted(after.replaceFirst(end, "").strip());
    }

    /** What the line has as the value of its first key, or as an item; all of it if it has no key. */
    String value() {
        return valueOf(before + after);
    }

    /** The same as a string in single quotes. */
    String quotedValue() {
        return quoted(value());
    }

    private static String valueOf(String line) {
        String content = line.strip();
        while (content.startsWith("- ")) {
            content = content.substring(2).strip();
        }
        int colon = content.indexOf(": ");
        return colon < 0 ? content : content.substring(colon + 2).strip();
    }

    private static String quoted(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return "'" + shown.replace("'", "''") + "'";
    }

    private static int beginningOfLine(String text, int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static String lastLine(String text) {
        String content = text.stripTrailing();
        int start = beginningOfLine(content, content.length());
        return content.substring(start, Math.min(content.length(), start + MOST));
    }

    private static char characterAt(String text, int codePoint) {
        int index = text.offsetByCodePoints(0, codePoint);
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
