package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * The type of a property that is only described under a condition, and may have any other value.
 *
 * @param <T> the type
 * @param reader reads a value of the type
 * @param writer writes a value of the type
 */
@NullMarked
public record ConditionalType<T>(ValueReader<T> reader, ValueWriter<? super T> writer) {

    /**
     * Writes a value as one of this type.
     *
     * @return false if it is none; then nothing is written
     */
    boolean write(JsonWriter out, JsonValue value) {
        T typed = JsonReading.conditional(value, reader);
        if (typed == null) {
            return false;
        }
        writer.write(out, typed);
        return true;
    }
}
