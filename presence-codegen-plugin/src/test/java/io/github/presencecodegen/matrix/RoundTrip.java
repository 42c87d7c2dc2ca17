package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Optional;

/** What happens to a document on its way into a generated type and out of it. */
record RoundTrip(GeneratedType type) {

    /** What goes wrong; nothing if the document is valid, and is written back as it was, also out of a builder. */
    Optional<String> fault(JsonValue document) {
        byte[] json = document.toJsonBytes();
        List<?> violations = type.validate(json);
        if (!violations.isEmpty()) {
            return Optional.of("it is refused: " + violations);
        }
        if (!type.isValid(json)) {
            return Optional.of("isValid says no, validate nothing");
        }
        Object read = type.fromJson(json);
        Object rebuilt = type.rebuilt(read);
        if (!rebuilt.equals(read)) {
            return Optional.of("rebuilt, it is another: " + rebuilt);
        }
        JsonValue written = type.written(rebuilt);
        if (!written.equals(document)) {
            return Optional.of("it is written as " + written.toJson());
        }
        return numbers(document, written);
    }

    /** Whole numbers of Java have no fraction; all others keep their text. */
    private static Optional<String> numbers(JsonValue document, JsonValue written) {
        for (Leaf leaf : Leaf.of(document)) {
            if (leaf.value() instanceof JsonNumber number) {
                String text = ((JsonNumber) leaf.path().in(written)).text();
                if (!text.equals(number.text())
                        && !(number.isLong() && text.equals(Long.toString(number.longValue())))) {
                    return Optional.of("the number " + number.text() + " is written as " + text);
                }
            }
        }
        return Optional.empty();
    }
}
