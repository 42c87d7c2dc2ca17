package io.github.presencecodegen.formats;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KnownContent;
import io.github.presencecodegen.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports unknown formats, encodings and media types that are to be asserted, and formats with a type that no schema uses. */
public final class UnknownFormats {

    private static final String OF_MATRIX = KnownFormat.words().stream()
            .filter(format -> format.startsWith("mx-"))
            .collect(Collectors.joining(", "));

    private final SchemaGraph graph;
    private final Set<String> typed;
    private final Set<String> given;
    private final Diagnostics diagnostics;
    private final Set<String> named = new TreeSet<>();

    /**
     * The formats of a graph.
     *
     * @param typed the formats that classes represent
     * @param given those among them whose classes the user names
     */
    public UnknownFormats(SchemaGraph graph, Set<String> typed, Set<String> given, Diagnostics diagnostics) {
        this.graph = graph;
        this.typed = typed;
        this.given = new TreeSet<>(given);
        this.diagnostics = diagnostics;
    }

    /** Reports both. */
    public void report() {
        for (Schema schema : graph.schemas().values()) {
            schema.keywords().forEach(this::check);
        }
        for (String format : given) {
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
        } else if (keyword instanceof Assertion.Content content) {
            check(content);
        }
    }

    private void check(Assertion.Content content) {
        boolean isEncoding = content.mediaType().isEmpty();
        boolean isKnown = isEncoding
                ? KnownContent.encoding(content.encoding()).isPresent()
                : KnownContent.isKnown(content.mediaType());
        if (!isKnown) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_CONTENT,
                    content.place(),
                    content.name(),
                    isEncoding ? content.encoding() : content.mediaType(),
                    isEncoding
                            ? "Known encodings are " + String.join(", ", KnownContent.encodings()) + "."
                            : "Checked are JSON and what is written in it.");
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
                ? "No schema has a format."
                : Spelling.nearest(format, List.copyOf(named))
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> "The formats of these schemas are " + String.join(", ", named) + ".");
    }

    private static String advice(String format) {
        return Spelling.nearest(format, KnownFormat.words())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known formats are those of JSON Schema, int32 and int64 of OpenAPI, and those of the Matrix"
                        + " specification " + OF_MATRIX + ".");
    }
}
