package io.github.presencecodegen.schema;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the keywords that assert something about a value itself (2020-12 validation, section 6). */
final class Assertions {

    /** The bytes that a class file has room for in the constant of a string (JVMS 4.4.7); javac takes one less. */
    private static final int CONSTANT_LIMIT = 65_534;

    private Assertions() {}

    static Optional<Keyword> enumeration(WrittenKeyword written, Reading reading) {
        if (!(written.value() instanceof SequenceNode sequence)) {
            return reading.refuse(written, "a sequence of values");
        }
        List<JsonValue> values = new ArrayList<>();
        for (Node item : sequence.items()) {
            Optional<JsonValue> value = JsonValues.of(item);
            if (value.isEmpty()) {
                String numbers = "numbers of at most " + JsonNumberText.MOST_CHARACTERS + " characters";
                return reading.refuse(written, "a sequence of values that JSON can hold, with " + numbers, item);
            }
            if (value.get() instanceof JsonString string && !fitsIntoConstant(string.value())) {
                return reading.refuseLong(written, CONSTANT_LIMIT + " bytes", item);
            }
            values.add(value.get());
        }
        return Optional.of(new Keyword.Enum(written.place(), values));
    }

    /** In a class file U+0000 takes two bytes, and each surrogate three. */
    private static boolean fitsIntoConstant(String text) {
        return text.chars()
                        .mapToLong(unit -> unit == 0 || unit >= 0x80 ? unit < 0x800 ? 2 : 3 : 1)
                        .sum()
                <= CONSTANT_LIMIT;
    }

    static Optional<Keyword> required(WrittenKeyword written, Reading reading) {
        return reading.names(written).map(names -> new Keyword.Required(written.place(), names));
    }
}
