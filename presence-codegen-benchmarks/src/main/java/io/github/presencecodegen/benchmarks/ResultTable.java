package io.github.presencecodegen.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** What each validator takes for each document, and how often ours would be done in that time. */
final class ResultTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<Library, RunResult>> rows = new TreeMap<>();

    ResultTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String row = benchmark.substring(benchmark.lastIndexOf('.') + 1) + " "
                    + result.getParams().getParam("document");
            rows.computeIfAbsent(row, absent -> new EnumMap<>(Library.class))
                    .put(Library.valueOf(result.getParams().getParam("library")), result);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "\n| what, document | validator | ns | bytes allocated | times ours |\n|---|---|--:|--:|--:|\n");
        rows.forEach((row, results) -> results.forEach((library, result) -> {
            RunResult ours = results.get(Library.PRESENCE_CODEGEN);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.0f | %s |%n",
                    row,
                    library,
                    time(result),
                    result.getSecondaryResults().get(ALLOCATED).getScore(),
                    ours == null ? "" : String.format(Locale.ROOT, "%.1f", time(result) / time(ours))));
        }));
        return text.toString();
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
