package io.github.presencecodegen.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/** The type of any JSON value: whatever is JSON is valid. */
@NullMarked
final class AnyJson implements JsonType<JsonValue> {

    static final AnyJson DEFAULT = new AnyJson(JsonLimits.DEFAULT);

    private static final JsonChecks NONE = new NoChecks();

    private final JsonLimits limits;

    /** It has a name of its own, since an anonymous class cannot be marked as generated. */
    private static final class NoChecks implements JsonChecks {

        @Override
        public boolean accepts(JsonValue value) {
            return true;
        }

        @Override
        public void collect(ViolationCollector at) {
            // There is nothing to report.
        }
    }

    private AnyJson(JsonLimits limits) {
        this.limits = limits;
    }

    @Override
    public Class<JsonValue> javaType() {
        return JsonValue.class;
    }

    @Override
    public JsonType<JsonValue> with(JsonLimits others) {
        return new AnyJson(Objects.requireNonNull(others, "limits"));
    }

    @Override
    public JsonType<JsonValue> with(Tolerance tolerance) {
        if (!tolerance.rules().isEmpty()) {
            throw new IllegalArgumentException(
                    "any JSON is valid, and nothing is declared in it that could be dropped");
        }
        return this;
    }

    @Override
    public JsonValue fromJson(byte[] json) {
        return JsonValue.parse(json, limits);
    }

    @Override
    public JsonValue fromJson(String json) {
        return JsonValue.parse(json, limits);
    }

    @Override
    public JsonValue fromJson(JsonValue json) {
        List<Violation> violations = validate(json);
        if (!violations.isEmpty()) {
            throw new InvalidJsonException(violations);
        }
        return json;
    }

    @Override
    public JsonValue fromJson(InputStream json) throws IOException {
        return fromJson(JsonInput.read(json, limits));
    }

    @Override
    public ReadResult<JsonValue> read(byte[] json) {
        return read(() -> fromJson(json));
    }

    @Override
    public ReadResult<JsonValue> read(String json) {
        return read(() -> fromJson(json));
    }

    @Override
    public ReadResult<JsonValue> read(JsonValue json) {
        return read(() -> fromJson(json));
    }

    @Override
    public ReadResult<JsonValue> read(InputStream json) throws IOException {
        return read(JsonInput.read(json, limits));
    }

    private static ReadResult<JsonValue> read(Supplier<JsonValue> parse) {
        try {
            JsonValue value = parse.get();
            return new ReadResult<>(value, List.of(), List.of(), value);
        } catch (InvalidJsonException e) {
            return new ReadResult<>(null, e.violations(), List.of(), null);
        }
    }

    @Override
    public List<Violation> validate(byte[] json) {
        return JsonValidation.validate(NONE, json, limits);
    }

    @Override
    public List<Violation> validate(String json) {
        return JsonValidation.validate(NONE, json, limits);
    }

    @Override
    public List<Violation> validate(JsonValue json) {
        return JsonValidation.validate(NONE, json, limits);
    }

    @Override
    public boolean isValid(byte[] json) {
        return JsonValidation.isValid(NONE, json, limits);
    }

    @Override
    public boolean isValid(String json) {
        return JsonValidation.isValid(NONE, json, limits);
    }

    @Override
    public boolean isValid(JsonValue json) {
        return JsonValidation.isValid(NONE, json, limits);
    }

    @Override
    public String toJson(JsonValue value) {
        return value.toJson();
    }

    @Override
    public byte[] toJsonBytes(JsonValue value) {
        return value.toJsonBytes();
    }

    @Override
    public JsonValue toJsonValue(JsonValue value) {
        return Objects.requireNonNull(value, "value");
    }

    @Override
    public List<String> unknownPointers(JsonValue json) {
        Objects.requireNonNull(json, "json");
        return List.of();
    }
}
