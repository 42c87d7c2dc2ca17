package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.formats.KnownFormat;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where a format is to be asserted that nobody knows, and which formats have a type that no schema names. */
final class UnknownFormats {

    private static final String OF_MATRIX = KnownFormat.words().stream()
            .filter(format -> format.startsWith("mx-"))
            .collect(Collectors.joining(", "));

    private final SchemaGraph graph;
    private final Set<String> typed;
    private final Diagnostics diagnostics;
    private final Set<String> named = new TreeSet<>();

    /**
     * The formats of a graph.
     *
     * @param typed the formats that classes of the user's stand for
     */
    UnknownFormats(SchemaGraph graph, Set<String> typed, Diagnostics diagnostics) {
        this.graph = graph;
        this.typed = typed;
        this.diagnostics = diagnostics;
    }

    void report() {
        for (Schema schema : graph.schemas().values()) {
            schema.keywords().forEach(this::check);
        }
        for (String format : typed) {
            if (!named.contains(format)) {
                diagnostics.report(DiagnosticCode.UNUSED_FORMAT, Place.of("", "<formats>"), format, existing(format));
            }
        }
    }

    private void check(Keyword keyword) {
        if (keyword instanceof Assertion.Format format) {
            check(format.format(), format.isAsserted(), format.place());
        } else if (keyword instanceof Annotation.PatternFormat format) {
            check(format.format(), format.isAsserted(), format.place());
        }
    }

    private void check(String format, boolean isAsserted, Place place) {
        named.add(format);
        if (isAsserted && KnownFormat.named(format).isEmpty() && !typed.contains(format)) {
            diagnostics.report(DiagnosticCode.UNKNOWN_FORMAT, place, format, advice(format));
        }
    }

    private String existing(String format) {
        return named.isEmpty()
                ? "No schema names a format."
                : Spelling.nearest(format, List.copyOf(named))
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> "The formats of these schemas are " + String.join(", ", named) + ".");
    }

    private static String advice(String format) {
        return Spelling.nearest(format, KnownFormat.words())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Those of JSON Schema are known, int32 and int64 of OpenAPI, and of the Matrix specification "
                        + OF_MATRIX + ".");
    }
}
