package io.github.presencecodegen.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which files to select: those that an include pattern matches and no exclude pattern. Patterns are those of Maven:
 * {@code *} stands for any part of a file's name, {@code **} for any folders.
 *
 * @param includes patterns of files, relative to the specification directory
 * @param excludes patterns of files to leave out
 */
public record FilePatterns(List<String> includes, List<String> excludes) {

    /** What may hold a schema. */
    public static final List<String> ALL_SCHEMAS = List.of("**/*.yaml", "**/*.yml", "**/*.json");

    private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:/.*");

    public FilePatterns {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Those of some files that are selected. */
    public List<String> of(List<String> files) {
        List<PathPattern> wanted = compiled(includes);
        List<PathPattern> unwanted = compiled(excludes);
        return files.stream()
                .filter(file -> anyMatches(wanted, file) && !anyMatches(unwanted, file))
                .toList();
    }

    /** The patterns that match none of the files. */
    public static List<String> idle(List<String> patterns, List<String> files) {
        return patterns.stream()
                .filter(pattern -> files.stream().noneMatch(new PathPattern(pattern)::matches))
                .toList();
    }

    private static List<PathPattern> compiled(List<String> patterns) {
        return patterns.stream().map(PathPattern::new).toList();
    }

    private static boolean anyMatches(List<PathPattern> patterns, String file) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(file));
    }

    /** Why a pattern can match no file, whatever the directory holds; empty if it can match one. */
    public static Optional<String> problem(String pattern) {
        String slashed = pattern.replace('\\', '/');
        if (slashed.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (ABSOLUTE.matcher(slashed).matches()) {
            return Optional.of("it is absolute");
        }
        List<String> segments = List.of(slashed.split("/"));
        if (segments.contains("..")) {
            return Optional.of("it leaves <specDirectory>");
        }
        return segments.contains(".") || segments.contains("")
                ? Optional.of("file paths have no . and no empty segments")
                : Optional.empty();
    }

    /** What a pattern that matches no file was probably meant to be; empty if it cannot be told. */
    public static Optional<String> meant(String pattern) {
        String slashed = pattern.replace('\\', '/');
        return ABSOLUTE.matcher(slashed).matches()
                ? Optional.empty()
                : RelativePath.normalise(slashed).filter(meant -> !meant.isEmpty());
    }
}
