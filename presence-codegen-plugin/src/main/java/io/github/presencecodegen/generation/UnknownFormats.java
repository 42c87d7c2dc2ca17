package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.emit.FormatChecks;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;

/** Says where a format is to be asserted that nobody knows. */
final class UnknownFormats {

    private UnknownFormats() {}

    static void report(SchemaGraph graph, Diagnostics diagnostics) {
        for (Schema schema : graph.schemas().values()) {
            schema.keyword(Assertion.Format.class)
                    .filter(Assertion.Format::isAsserted)
                    .filter(format -> !FormatChecks.isKnown(format.format()))
                    .ifPresent(format -> diagnostics.report(
                            DiagnosticCode.UNKNOWN_FORMAT, format.place(), format.format(), advice(format.format())));
        }
    }

    private static String advice(String format) {
        return Spelling.nearest(format, FormatChecks.NAMES)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Those of JSON Schema are known, and int32 and int64 of OpenAPI.");
    }
}
