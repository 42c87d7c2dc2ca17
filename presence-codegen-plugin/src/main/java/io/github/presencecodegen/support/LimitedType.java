package io.github.presencecodegen.support;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** A type with limits of its own. */
@NullMarked
final class LimitedType<T> implements JsonType<T> {

    private final JsonCodec<T> codec;
    private final JsonLimits limits;

    LimitedType(JsonCodec<T> codec, JsonLimits limits) {
        this.codec = codec;
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public Class<T> javaType() {
        return codec.javaType();
    }

    @Override
    public JsonType<T> with(JsonLimits others) {
        return codec.with(others);
    }

    @Override
    public T fromJson(byte[] json) {
        return codec.fromJson(json, limits);
    }

    @Override
    public T fromJson(String json) {
        return codec.fromJson(json, limits);
    }

    @Override
    public ReadResult<T> read(byte[] json) {
        return codec.read(json, limits);
    }

    @Override
    public ReadResult<T> read(String json) {
        return codec.read(json, limits);
    }

    @Override
    public List<Violation> validate(T value) {
        return codec.validate(value, limits);
    }

    @Override
    public List<Violation> validate(byte[] json) {
        return JsonValidation.validate(codec, json, limits);
    }

    @Override
    public List<Violation> validate(String json) {
        return JsonValidation.validate(codec, json, limits);
    }

    @Override
    public List<Violation> validate(JsonValue json) {
        return JsonValidation.validate(codec, json, limits);
    }

    @Override
    public boolean isValid(T value) {
        return codec.isValid(value);
    }

    @Override
    public boolean isValid(byte[] json) {
        return JsonValidation.isValid(codec, json, limits);
    }

    @Override
    public boolean isValid(String json) {
        return JsonValidation.isValid(codec, json, limits);
    }

    @Override
    public boolean isValid(JsonValue json) {
        return JsonValidation.isValid(codec, json, limits);
    }

    @Override
    public String toJson(T value) {
        return codec.toJson(value);
    }

    @Override
    public byte[] toJsonBytes(T value) {
        return codec.toJsonBytes(value);
    }

    @Override
    public JsonValue toJsonValue(T value) {
        return codec.toJsonValue(value);
    }

    @Override
    public List<String> unknownPointers(T value) {
        return codec.unknownPointers(value);
    }

    @Override
    public List<String> unknownPointers(JsonValue json) {
        return codec.unknownPointers(json, limits);
    }
}
