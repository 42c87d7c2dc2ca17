package io.github.presencecodegen.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** A type with limits of its own, or with some tolerance. */
@NullMarked
final class ConfiguredType<T> implements JsonType<T> {

    private final JsonCodec<T> codec;
    private final JsonLimits limits;
    private final ToleranceRules rules;

    ConfiguredType(JsonCodec<T> codec, JsonLimits limits, ToleranceRules rules) {
        this.codec = codec;
        this.limits = Objects.requireNonNull(limits, "limits");
        this.rules = rules;
    }

    @Override
    public Class<T> javaType() {
        return codec.javaType();
    }

    @Override
    public JsonType<T> with(JsonLimits others) {
        return new ConfiguredType<>(codec, others, rules);
    }

    @Override
    public JsonType<T> with(Tolerance tolerance) {
        return new ConfiguredType<>(codec, limits, ToleranceRules.of(tolerance, codec));
    }

    @Override
    public T fromJson(byte[] json) {
        return rules.areNone() ? codec.fromJson(json, limits) : read(json).orElseThrow();
    }

    @Override
    public T fromJson(String json) {
        return rules.areNone() ? codec.fromJson(json, limits) : read(json).orElseThrow();
    }

    @Override
    public T fromJson(JsonValue json) {
        return rules.areNone() ? codec.fromJson(json, limits) : read(json).orElseThrow();
    }

    @Override
    public T fromJson(InputStream json) throws IOException {
        return fromJson(JsonInput.read(json, limits));
    }

    @Override
    public ReadResult<T> read(byte[] json) {
        return tolerated(codec.read(json, limits));
    }

    @Override
    public ReadResult<T> read(String json) {
        return tolerated(codec.read(json, limits));
    }

    @Override
    public ReadResult<T> read(JsonValue json) {
        return tolerated(codec.read(json, limits));
    }

    @Override
    public ReadResult<T> read(InputStream json) throws IOException {
        return read(JsonInput.read(json, limits));
    }

    private ReadResult<T> tolerated(ReadResult<T> strict) {
        boolean isDone = rules.areNone() || strict.isValid() && !rules.haveDefaults();
        return isDone ? strict : new TolerantReading<>(codec, rules, limits).read(strict);
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
