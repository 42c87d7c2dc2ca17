package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.CompiledSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a collection did: a line of figures, and what went wrong. */
final class CollectionReport {

    private static final int SHOWN = 30;

    private final String collection;
    private final List<String> figures = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    CollectionReport(String collection) {
        this.collection = collection;
    }

    void addFailure(String failure) {
        failures.add(failure);
    }

    /** What stands on the line, and fails the test, instead of figures. */
    void stop(String why, List<String> reasons) {
        figures.add(why);
        failures.addAll(reasons);
    }

    /** The codes of what was reported, with how often. */
    static String codes(Diagnostics diagnostics, Severity severity) {
        Map<String, Long> codes = diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.code().id(), TreeMap::new, Collectors.counting()));
        long count = codes.values().stream().mapToLong(Long::longValue).sum();
        return count + " " + severity.word() + (count == 1 ? "" : "s")
                + codes.entrySet().stream()
                        .map(code -> code.getKey() + " x" + code.getValue())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), all -> all.isEmpty() ? "" : " (" + all + ")"));
    }

    static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }

    void addCode(CompiledSpec spec, Diagnostics diagnostics, double seconds) {
        long schemas = spec.manifest().stream()
                .map(entry -> entry.file() + "#" + entry.pointer())
                .distinct()
                .count();
        long types = spec.manifest().stream()
                .filter(entry -> !entry.kind().equals("validator"))
                .count();
        long lines = spec.files().stream()
                .filter(file -> !file.shared())
                .mapToLong(file -> file.text().lines().count())
                .sum();
        figures.add("generated");
        figures.add(spec.schemas() + " files");
        figures.add(schemas + " schemas");
        figures.add(types + " types");
        figures.add(codes(diagnostics, Severity.WARNING));
        figures.add(codes(diagnostics, Severity.NOTE));
        figures.add(lines + " lines");
        figures.add(lines / Math.max(1, schemas) + " a schema");
        figures.add(String.format(Locale.ROOT, "%.1f s", seconds));
    }

    void addAccessors(UntypedAccessors accessors, ReportedPlaces notes) {
        long noted = accessors.sayingMore().values().stream()
                .filter(schema -> schema.filter(one -> notes.name(one.file(), one.pointer()))
                        .isPresent())
                .count();
        int more = accessors.sayingMore().size();
        figures.add(accessors.accessors() + " accessors");
        figures.add(accessors.untyped() + " of them untyped");
        figures.add(String.format(
                Locale.ROOT,
                "%d (%.1f %%) although the schema says more",
                more,
                100.0 * more / Math.max(1, accessors.accessors())));
        figures.add(noted + " of these with a note");
        accessors
                .sayingMore()
                .forEach((accessor, schema) -> details.add("  untyped: " + accessor
                        + schema.map(one -> " " + one.location()).orElse("")));
    }

    void addDocuments(String documents) {
        figures.add(documents);
    }

    /** The figures on a line, and below it the accessors that show less than the schema says. */
    String figures() {
        StringBuilder text =
                new StringBuilder("Collection ").append(collection).append(": ").append(String.join(", ", figures));
        details.stream().limit(SHOWN).forEach(detail -> text.append('\n').append(detail));
        if (details.size() > SHOWN) {
            text.append("\n  and ").append(details.size() - SHOWN).append(" more");
        }
        return text.toString();
    }

    void requireNoFailure() {
        if (!failures.isEmpty()) {
            throw new AssertionError(collection + ": " + failures.size() + " failures\n"
                    + failures.stream().limit(SHOWN).collect(Collectors.joining("\n")));
        }
    }
}
