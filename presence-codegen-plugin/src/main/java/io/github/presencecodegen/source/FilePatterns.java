package io.github.presencecodegen.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which schemas to select: those of the files that an include pattern matches and no exclude pattern. Patterns are those of
 * Maven: {@code *} stands for any part of a file's name, {@code **} for any folders. Behind {@code #}, a pattern of JSON
 * Pointers selects schemas inside the files, or leaves them out.
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

    /** Those of some files in which something is selected. */
    public List<String> of(List<String> files) {
        return List.copyOf(places(files).keySet());
    }

    /** What is selected in each of some files, in their order. */
    public Map<String, SelectedPlaces> places(List<String> files) {
        List<Compiled> wanted = compiled(includes);
        List<Compiled> unwanted = compiled(excludes);
        Map<String, SelectedPlaces> places = new LinkedHashMap<>();
        for (String file : files) {
            List<PointerPattern> included = pointers(wanted, file);
            List<PointerPattern> excluded = pointers(unwanted, file);
            if (!included.isEmpty() && excluded.stream().noneMatch(PointerPattern::isWhole)) {
                places.put(file, new SelectedPlaces(included, excluded, false));
            }
        }
        return places;
    }

    private record Compiled(PathPattern files, PointerPattern pointers) {}

    /** The patterns that match none of the files. */
    public static List<String> idle(List<String> patterns, List<String> files) {
        return patterns.stream()
                .filter(pattern -> files.stream().noneMatch(new PathPattern(filePart(pattern))::matches))
                .toList();
    }

    private static List<Compiled> compiled(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> new Compiled(new PathPattern(filePart(pattern)), PointerPattern.of(pattern)))
                .toList();
    }

    private static List<PointerPattern> pointers(List<Compiled> patterns, String file) {
        return patterns.stream()
                .filter(pattern -> pattern.files().matches(file))
                .map(Compiled::pointers)
                .toList();
    }

    /** What stands before the pointer. */
    private static String filePart(String pattern) {
        int fragment = pattern.indexOf('#');
        return fragment < 0 ? pattern : pattern.substring(0, fragment);
    }

    /** Why what stands behind {@code #} is no pointer; empty if it is one, or nothing stands there. */
    private static Optional<String> pointerProblem(String pattern) {
        String pointer = pattern.substring(filePart(pattern).length());
        return pointer.length() <= 1 || pointer.startsWith("#/")
                ? Optional.empty()
                : Optional.of("what stands behind # is no JSON Pointer");
    }

    /** Why a pattern can match no file, whatever the directory holds; empty if it can match one. */
    public static Optional<String> problem(String pattern) {
        String slashed = filePart(pattern).replace('\\', '/');
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
                : pointerProblem(pattern);
    }

    /** What to do about a pattern that can match no file. */
    public static String advice(String pattern) {
        return meant(pattern)
                .map(meant -> "Write it as \"" + meant + "\".")
                .orElse("Write it relative to <specDirectory>, such as event-schemas/*.yaml or **/*.json.");
    }

    /** What a pattern that matches no file was probably meant to be; empty if it cannot be told. */
    public static Optional<String> meant(String pattern) {
        String slashed = filePart(pattern).replace('\\', '/');
        String pointer = pattern.substring(slashed.length());
        if (ABSOLUTE.matcher(slashed).matches()) {
            return Optional.empty();
        }
        return RelativePath.normalise(slashed)
                .filter(meant -> !meant.isEmpty())
                .map(meant -> meant + (pointerProblem(pattern).isEmpty() ? pointer : "#/" + pointer.substring(1)));
    }
}
