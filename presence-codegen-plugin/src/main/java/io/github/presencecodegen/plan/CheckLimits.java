package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import java.util.Collection;

/**
 * Refuses schemas whose checks no compiler takes: a table is filled by the code that initialises a class, which has at
 * most 65,535 bytes (JVMS 4.7.3). Types have limits of their own.
 */
final class CheckLimits {

    private static final int MOST_IN_TABLE = 5_000;

    private CheckLimits() {}

    /** Reports each keyword of a graph that exceeds a limit. */
    static void check(SchemaGraph graph, Diagnostics diagnostics) {
        for (Schema schema : graph.schemas().values()) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Assertion.Required required) {
                    check(required.properties(), "required names", keyword, diagnostics);
                } else if (keyword instanceof Assertion.Enum allowed) {
                    check(allowed.values(), "values", keyword, diagnostics);
                } else if (keyword instanceof Applicator.Dependent dependent) {
                    check(dependent.required().keySet(), "properties", keyword, diagnostics);
                    dependent
                            .required()
                            .values()
                            .forEach(names -> check(names, "required names", keyword, diagnostics));
                }
            }
        }
    }

    private static void check(Collection<?> table, String what, Keyword keyword, Diagnostics diagnostics) {
        if (table.size() > MOST_IN_TABLE) {
            diagnostics.report(
                    DiagnosticCode.CHECK_TOO_LARGE, keyword.place(), table.size() + " " + what, MOST_IN_TABLE);
        }
    }
}
