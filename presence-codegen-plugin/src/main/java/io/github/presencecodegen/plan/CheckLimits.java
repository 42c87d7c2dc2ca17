package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refuses schemas whose checks no compiler takes: the code of a method has at most 65,535 bytes (JVMS 4.7.3). Types have
 * limits of their own; here are the schemas that no type is made of.
 */
public final class CheckLimits {

    private static final int MOST_NAMES = 250;

    private static final int MOST_VALUES = 1_500;

    /** A {@code switch} compares strings of one hash code one after the other, each comparison inside the one before. */
    private static final int MOST_OF_ONE_HASH = 100;

    private CheckLimits() {}

    /** Reports each schema of a graph that exceeds a limit. */
    public static void check(SchemaGraph graph, Diagnostics diagnostics) {
        for (Schema schema : graph.schemas().values()) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Assertion.Required required) {
                    check(required.properties().size(), "required names", MOST_NAMES, keyword, diagnostics);
                } else if (keyword instanceof Applicator.Properties properties) {
                    check(properties.schemas().size(), "properties", MOST_NAMES, keyword, diagnostics);
                } else if (keyword instanceof Assertion.Enum allowed) {
                    check(allowed.values().size(), "values", MOST_VALUES, keyword, diagnostics);
                    check(
                            mostOfOneHash(allowed.values()),
                            "values of one hash code",
                            MOST_OF_ONE_HASH,
                            keyword,
                            diagnostics);
                }
            }
        }
    }

    private static void check(int found, String what, int limit, Keyword keyword, Diagnostics diagnostics) {
        if (found > limit) {
            diagnostics.report(DiagnosticCode.CHECK_TOO_LARGE, keyword.place(), found + " " + what, limit);
        }
    }

    private static int mostOfOneHash(List<JsonValue> values) {
        return values.stream()
                .filter(JsonString.class::isInstance)
                .collect(Collectors.groupingBy(
                        value -> ((JsonString) value).value().hashCode(), Collectors.summingInt(value -> 1)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
