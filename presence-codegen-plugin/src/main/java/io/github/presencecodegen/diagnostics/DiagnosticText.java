package io.github.presencecodegen.diagnostics;

import java.util.Optional;
import java.util.function.Function;

/**
 * Shows diagnostics as a compiler does: what is wrong and where, the line with a caret, what to do, and then the other
 * places that have a part in it.
 */
public final class DiagnosticText {

    private static final String INDENT = "    ";

    private final Function<Place, Optional<String>> lines;

    /**
     * A text with quoted lines.
     *
     * @param lines finds the line of a place; it may find none, and then nothing is quoted
     */
    public DiagnosticText(Function<Place, Optional<String>> lines) {
        this.lines = lines;
    }

    /** A diagnostic on several lines, of which all but the first are indented. */
    public String of(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.headline());
        quote(diagnostic.place(), text);
        append(diagnostic.hint(), text);
        for (Related related : diagnostic.related()) {
            append(related.place() + ": " + related.label(), text);
            quote(related.place(), text);
        }
        return text.toString();
    }

    private void quote(Place place, StringBuilder text) {
        if (place.line() > 0) {
            lines.apply(place).ifPresent(line -> append(QuotedLine.of(line, place.line(), place.column()), text));
        }
    }

    private static void append(String lines, StringBuilder text) {
        text.append("\n").append(lines.indent(INDENT.length()).stripTrailing());
    }
}
