package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** What {@code toString} of generated types returns. */
@NullMarked
final class ValueText {

    private ValueText() {}

    /** The name of a type, and the JSON of a value as far as it is fit to be shown. */
    static <T> String of(String name, JsonType<T> type, JsonModel value) {
        String json = ExcerptWriter.write(JsonCodec.of(type), type.javaType().cast(value), JsonExcerpt.IN_TO_STRING);
        return json.startsWith("{") || json.startsWith("[") ? name + json : name + "[" + json + "]";
    }

    /** The name of a class, with those of the classes around it. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
