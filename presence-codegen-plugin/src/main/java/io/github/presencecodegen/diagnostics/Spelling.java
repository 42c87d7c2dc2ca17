package io.github.presencecodegen.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be, for the hint of a diagnostic. */
public final class Spelling {

    /** Bounds the work: ten thousand misspelt names among ten thousand must not make the hints slow. */
    private static final int MOST_CANDIDATES = 500;

    private static final int LONGEST_WORD = 80;

    private Spelling() {}

    /** The candidate that takes the fewest edits, if they are few for the word's length. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int tolerance = Math.max(1, Math.min(3, word.length() / 3));
        record Candidate(String name, int edits) {}
        return candidates.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= tolerance)
                .limit(MOST_CANDIDATES)
                .map(name -> new Candidate(name, edits(word, name)))
                .filter(candidate -> candidate.edits() <= tolerance)
                .min(Comparator.comparingInt(Candidate::edits))
                .map(Candidate::name);
    }

    /** How many letters to insert, drop, replace or swap with their neighbour; case counts for nothing. */
    static int edits(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, i, j, a, b);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int least(int[][] edits, int i, int j, String a, String b) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
