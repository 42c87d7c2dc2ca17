package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type as JSON.
 *
 * @param <T> the type
 */
@NullMarked
@FunctionalInterface
public interface ValueWriter<T extends java.lang.@Nullable Object> {

    /**
     * Writes a value.
     *
     * @param out the writer, where the value may begin
     * @param value the value
     */
    void write(JsonWriter out, T value);

    /**
     * Writes a value, or JSON null.
     *
     * @param <T> the type of the value
     * @param out the writer, where the value may begin
     * @param value the value, or null for JSON null
     * @param writer writes the value unless it is null
     */
    static <T> void nullable(JsonWriter out, @Nullable T value, ValueWriter<? super T> writer) {
        if (value == null) {
            out.nullValue();
        } else {
            writer.write(out, value);
        }
    }
}
