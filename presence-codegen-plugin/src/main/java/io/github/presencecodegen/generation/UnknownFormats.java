package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.emit.FormatChecks;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import java.util.stream.Collectors;

/** Says where a format is to be asserted that nobody knows. */
final class UnknownFormats {

    private static final String OF_MATRIX = FormatChecks.NAMES.stream()
            .filter(format -> format.startsWith("mx-"))
            .collect(Collectors.joining(", "));

    private final Diagnostics diagnostics;

    private UnknownFormats(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void report(SchemaGraph graph, Diagnostics diagnostics) {
        UnknownFormats formats = new UnknownFormats(diagnostics);
        for (Schema schema : graph.schemas().values()) {
            schema.keywords().forEach(formats::check);
        }
    }

    private void check(Keyword keyword) {
        if (keyword instanceof Assertion.Format format && format.isAsserted()) {
            check(format.format(), format.place());
        } else if (keyword instanceof Annotation.PatternFormat format && format.isAsserted()) {
            check(format.format(), format.place());
        }
    }

    private void check(String format, Place place) {
        if (!FormatChecks.isKnown(format)) {
            diagnostics.report(DiagnosticCode.UNKNOWN_FORMAT, place, format, advice(format));
        }
    }

    private static String advice(String format) {
        return Spelling.nearest(format, FormatChecks.NAMES)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Those of JSON Schema are known, int32 and int64 of OpenAPI, and of the Matrix specification "
                        + OF_MATRIX + ".");
    }
}
