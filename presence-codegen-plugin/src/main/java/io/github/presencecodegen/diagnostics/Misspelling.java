package io.github.presencecodegen.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the keyword that a word was meant to be which differs from it by one slip of the hand: a letter that is missing or
 * doubled, two neighbours that are swapped, or the wrong case. Any other word is taken as one of the user's, however near it
 * is: a word with something in front of a keyword or behind it, such as {@code _enum} or {@code tsType}, is an extension.
 */
public final class Misspelling {

    private static final int SHORTEST = 3;

    private Misspelling() {}

    /** The keyword that a word is with one slip. */
    public static Optional<String> of(String word, Collection<String> keywords) {
        return keywords.stream().filter(keyword -> isSlip(word, keyword)).findFirst();
    }

    private static boolean isSlip(String word, String keyword) {
        String written = word.toLowerCase(Locale.ROOT);
        String meant = keyword.toLowerCase(Locale.ROOT);
        if (written.length() < SHORTEST || word.equals(keyword)) {
            return false;
        }
        return switch (written.length() - meant.length()) {
            case 0 -> written.equals(meant) || isSwapped(written, meant);
            case -1 -> isWithout(meant, difference(written, meant), written);
            case 1 ->
                isDoubled(written, difference(written, meant)) && isWithout(written, difference(written, meant), meant);
            default -> false;
        };
    }

    /** The index of the first letter that differs. */
    private static int difference(String left, String right) {
        int index = 0;
        while (index < Math.min(left.length(), right.length()) && left.charAt(index) == right.charAt(index)) {
            index++;
        }
        return index;
    }

    private static boolean isSwapped(String left, String right) {
        int first = difference(left, right);
        int rest = first + 2;
        return rest <= left.length()
                && left.charAt(first) == right.charAt(first + 1)
                && left.charAt(first + 1) == right.charAt(first)
                && left.substring(rest).equals(right.substring(rest));
    }

    private static boolean isWithout(String longer, int index, String shorter) {
        return longer.substring(index + 1).equals(shorter.substring(index));
    }

    /** Where two letters are equal, the second is the first that differs. */
    private static boolean isDoubled(String word, int index) {
        return index > 0 && word.charAt(index) == word.charAt(index - 1);
    }
}
