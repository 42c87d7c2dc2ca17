package io.github.presencecodegen.diagnostics;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a file with a caret under one of its characters. The line may be hostile: only a part of it around the
 * column is shown, each character as in an {@link Excerpt}.
 */
final class QuotedLine {

    /** How many characters are shown before the column, and how many from it on. */
    private static final int BEFORE = 60;

    private static final int FROM = 60;

    private static final String CUT = "...";

    /** Characters of these take two cells of a terminal, as far as the JDK can tell. */
    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private static final Set<UnicodeBlock> WIDE_BLOCKS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Pictographs; nearly all of them take two cells of a terminal. */
    private static final int FIRST_PICTOGRAPH = 0x1F300;

    private QuotedLine() {}

    /**
     * The line behind its number, and below it the caret.
     *
     * @param number the number of the line
     * @param column the column of the caret, counted from 1 in characters; 0 for none
     */
    static String of(String line, int number, int column) {
        int target = Math.min(Math.max(0, column - 1), line.codePointCount(0, line.length()));
        int first = Math.max(0, target - BEFORE);
        int start = line.offsetByCodePoints(0, first);
        int middle = line.offsetByCodePoints(start, target - first);
        int end = line.offsetByCodePoints(middle, Math.min(FROM, line.codePointCount(middle, line.length())));
        String before = (start > 0 ? CUT : "") + shown(line.substring(start, middle));
        String after = shown(line.substring(middle, end)) + (end < line.length() ? CUT : "");
        String quoted = (number + " | " + before + after).stripTrailing();
        String margin = " ".repeat(Integer.toString(number).length()) + " | ";
        return column == 0 ? quoted : quoted + "\n" + margin + " ".repeat(width(before)) + "^";
    }

    private static String shown(String text) {
        return text.codePoints().mapToObj(Excerpt::of).collect(Collectors.joining());
    }

    /** How many cells of a terminal a text takes. */
    private static int width(String text) {
        return text.codePoints().map(QuotedLine::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        if (character >= 0xFF61 && character <= 0xFFDC) {
            return false; // half-width forms of wide scripts
        }
        return WIDE_SCRIPTS.contains(UnicodeScript.of(character))
                || WIDE_BLOCKS.contains(UnicodeBlock.of(character))
                || character >= FIRST_PICTOGRAPH && Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
