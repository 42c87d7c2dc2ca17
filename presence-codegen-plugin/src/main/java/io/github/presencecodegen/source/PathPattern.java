package io.github.presencecodegen.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A pattern of paths as users of Maven and Ant know it: {@code *} and {@code ?} stay inside one folder or file name,
 * {@code **} as a whole segment takes any number of folders, also none, and {@code dir/} means {@code dir/**}. The
 * globs of {@link java.nio.file.FileSystem#getPathMatcher} differ: their {@code **}{@code /} takes at least one folder.
 */
final class PathPattern {

    private static final String ANY_FOLDERS = "**";

    private final List<String> segments;

    PathPattern(String pattern) {
        String slashed = pattern.strip().replace('\\', '/');
        segments = split(slashed.endsWith("/") ? slashed + ANY_FOLDERS : slashed);
    }

    boolean matches(String path) {
        return wildcard(segments, split(path), ANY_FOLDERS::equals, PathPattern::segmentMatches);
    }

    private static boolean segmentMatches(String pattern, String name) {
        return wildcard(
                characters(pattern),
                characters(name),
                "*"::equals,
                (wanted, character) -> wanted.equals("?") || wanted.equals(character));
    }

    /**
     * Matches elements against a pattern in which some elements take any run of them. On a mismatch only the last such
     * element takes one more, so the work is at most the product of both lengths, whatever the pattern.
     */
    private static boolean wildcard(
            List<String> pattern,
            List<String> elements,
            Predicate<String> takesAny,
            BiPredicate<String, String> takesOne) {
        int wanted = 0;
        int element = 0;
        int lastAny = -1;
        int takenUpTo = 0;
        while (element < elements.size()) {
            if (wanted < pattern.size() && takesAny.test(pattern.get(wanted))) {
                lastAny = wanted++;
                takenUpTo = element;
            } else if (wanted < pattern.size() && takesOne.test(pattern.get(wanted), elements.get(element))) {
                wanted++;
                element++;
            } else if (lastAny >= 0) {
                wanted = lastAny + 1;
                element = ++takenUpTo;
            } else {
                return false;
            }
        }
        return pattern.subList(wanted, pattern.size()).stream().allMatch(takesAny);
    }

    private static List<String> split(String path) {
        return Arrays.asList(path.split("/"));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
