package io.github.presencecodegen.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;

/** Paths relative to a root, as text with {@code /} between folders: the same on every machine. */
final class RelativePath {

    /** By code point, which is the order of the UTF-8 bytes; {@link String#compareTo} differs beyond U+FFFF. */
    static final Comparator<String> ORDER = RelativePath::compare;

    private RelativePath() {}

    /**
     * Removes {@code .} and {@code ..} without looking at any file, as RFC 3986 (section 5.2.4) does for references.
     * Empty when the path is absolute or climbs above the root.
     */
    static Optional<String> normalise(String path) {
        if (path.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** The text of a path below a root. */
    static String of(Path root, Path below) {
        StringJoiner joined = new StringJoiner("/");
        root.relativize(below).forEach(name -> joined.add(name.toString()));
        return joined.toString();
    }

    private static int compare(String left, String right) {
        int mismatch = 0;
        int shorter = Math.min(left.length(), right.length());
        while (mismatch < shorter && left.charAt(mismatch) == right.charAt(mismatch)) {
            mismatch++;
        }
        if (mismatch == shorter) {
            return Integer.compare(left.length(), right.length());
        }
        return Integer.compare(weight(left.charAt(mismatch)), weight(right.charAt(mismatch)));
    }

    /** Lifts surrogates, which stand for the characters beyond U+FFFF, above all other UTF-16 units. */
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
