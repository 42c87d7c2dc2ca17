package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;

/**
 * The modifiers of ES2025 that are in force at a place.
 *
 * @param ignoreCase i: case is ignored
 * @param multiline m: {@code ^} and {@code $} hold at lines
 * @param dotAll s: the dot matches line terminators, too
 */
@NullMarked
record RegexModifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {

    static final RegexModifiers NONE = new RegexModifiers(false, false, false);

    /** Reads the modifiers of a group and their colon; the cursor is behind {@code (?}. */
    RegexModifiers read(RegexCursor cursor) throws RegexSyntaxException {
        int start = cursor.index();
        String added = letters(cursor, start, "");
        boolean dash = cursor.take("-");
        String removed = dash ? letters(cursor, start, added) : "";
        if (!cursor.take(":") || dash && added.isEmpty() && removed.isEmpty()) {
            throw cursor.errorAt(start - 1, "ECMA-262 knows no such group");
        }
        return new RegexModifiers(
                changed(ignoreCase, "i", added, removed),
                changed(multiline, "m", added, removed),
                changed(dotAll, "s", added, removed));
    }

    private static String letters(RegexCursor cursor, int start, String before) throws RegexSyntaxException {
        StringBuilder letters = new StringBuilder();
        while (RegexCursor.isLetter(cursor.peek())) {
            char letter = (char) cursor.next();
            if ("ims".indexOf(letter) < 0 || (before + letters).indexOf(letter) >= 0) {
                throw cursor.errorAt(start - 1, "the modifiers of a group are i, m and s, each at most once");
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    private static boolean changed(boolean before, String letter, String added, String removed) {
        return added.contains(letter) || before && !removed.contains(letter);
    }
}
