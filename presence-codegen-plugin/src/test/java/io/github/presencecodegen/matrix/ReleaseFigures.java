package io.github.presencecodegen.matrix;

import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.MethodSizes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How large the code of a release is, and how much of it the examples have shown to work. */
final class ReleaseFigures {

    private final String release;
    private final Map<String, Integer> shown = new TreeMap<>();

    ReleaseFigures(String release) {
        this.release = release;
    }

    /** Counts something that the examples have shown. */
    void count(String what, int times) {
        shown.merge(what, times, Integer::sum);
    }

    int of(String what) {
        return shown.getOrDefault(what, 0);
    }

    /** All on one line. */
    String line(GeneratedRelease generated) {
        Map<String, Long> kinds = generated.spec().manifest().stream()
                .collect(Collectors.groupingBy(ManifestEntry::kind, TreeMap::new, Collectors.counting()));
        Map<String, Long> lines = generated.spec().files().stream()
                .collect(Collectors.groupingBy(
                        file -> role(file.path()),
                        TreeMap::new,
                        Collectors.summingLong(file -> file.text().lines().count())));
        int schemas = generated.spec().schemas();
        long own = lines.values().stream().mapToLong(Long::longValue).sum() - lines.getOrDefault("support", 0L);
        long bytes = generated.code().classes().values().stream()
                .mapToLong(code -> code.length)
                .sum();
        return "Matrix %s: %d schemas, types %s, %d warnings, examples %s, %d files, lines %s, %d lines a schema, %d classes, %d bytes of classes, javac %d ms, largest method %s"
                .formatted(
                        release,
                        schemas,
                        kinds,
                        generated.warnings().size(),
                        shown.isEmpty() ? "none checked" : shown,
                        generated.spec().files().size(),
                        lines,
                        own / Math.max(1, schemas),
                        generated.code().classes().size(),
                        bytes,
                        generated.compilation().toMillis(),
                        MethodSizes.largest(generated.code().classes()));
    }

    private static String role(String path) {
        if (path.contains("/support/")) {
            return "support";
        }
        for (String role : new String[] {"Codec", "Checks", "Validator"}) {
            if (path.matches(".*" + role + "\\d*\\.java")) {
                return role;
            }
        }
        return "types";
    }
}
