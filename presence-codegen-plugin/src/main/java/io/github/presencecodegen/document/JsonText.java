package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.support.InvalidJsonException;
import io.github.presencecodegen.support.JsonLimits;
import io.github.presencecodegen.support.JsonReader;
import io.github.presencecodegen.support.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a text as JSON. */
final class JsonText {

    private JsonText() {}

    static Optional<Node> parse(SourceFile file, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.report(DiagnosticCode.EMPTY_DOCUMENT, file.place());
            return Optional.empty();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BytePlaces places = new BytePlaces(bytes, new TextLines(file.place(), text));
        try {
            // The size of the file bounds all but the depth, and of that the composer takes care.
            JsonReader reader = JsonReader.of(bytes, JsonLimits.UNLIMITED);
            return new JsonComposer(reader, places, diagnostics).compose();
        } catch (DocumentRefused reported) {
            return Optional.empty();
        } catch (InvalidJsonException malformed) {
            Violation problem = malformed.violations().get(0);
            String offset = problem.params().getOrDefault("offset", "0");
            diagnostics.report(
                    DiagnosticCode.MALFORMED_JSON,
                    places.at(Integer.parseInt(offset)),
                    problem.message().replace(", at byte " + offset, ""));
            return Optional.empty();
        }
    }
}
