package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** Writes values by their types. */
@NullMarked
final class JsonModels {

    private JsonModels() {}

    static <T> String toJson(JsonType<T> type, JsonModel value) {
        return type.toJson(type.javaType().cast(value));
    }

    static <T> byte[] toJsonBytes(JsonType<T> type, JsonModel value) {
        return type.toJsonBytes(type.javaType().cast(value));
    }

    static <T> JsonValue toJsonValue(JsonType<T> type, JsonModel value) {
        return type.toJsonValue(type.javaType().cast(value));
    }
}
