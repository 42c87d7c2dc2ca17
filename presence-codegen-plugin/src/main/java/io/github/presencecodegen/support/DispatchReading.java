package io.github.presencecodegen.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What the codecs of unions have in common, whatever their values are told apart by.
 *
 * @param <T> the union
 */
@NullMarked
abstract class DispatchReading<T extends JsonModel> extends JsonCodec<T> {

    private static final Violation NO_OBJECT = new Violation(
            "", "type", "/type", "a value of an unknown type must be an object", Map.of("expected", "object"));

    final DispatchTable<T> table;

    DispatchReading(
            Class<T> javaType,
            DispatchTable<T> table,
            Predicate<JsonValue> accepts,
            Consumer<ViolationCollector> collect) {
        super(javaType, accepts, collect);
        this.table = table;
    }

    /**
     * Makes a value that no type of the union is for.
     *
     * @param tag the value of its first tag; null only where a schema allows that there is none
     * @param json the value
     * @return the value as one of the union
     */
    protected abstract T unknown(@Nullable String tag, JsonObject json);

    /**
     * Makes a value that is not valid.
     *
     * @param type the type that refused it; null if it was not asked
     * @param json the value; null for a text that is not JSON
     * @param violations what is wrong with it
     * @return the value as one of the union
     */
    protected abstract T broken(@Nullable JsonType<?> type, @Nullable JsonValue json, List<Violation> violations);

    /**
     * Writes a value by the codec of its own type.
     *
     * @param out the writer
     * @param value the value
     */
    @SuppressWarnings("unchecked")
    protected static void writeModel(JsonWriter out, JsonModel value) {
        ((JsonCodec<Object>) JsonCodec.of(value.jsonType())).write(out, value);
    }

    /**
     * Writes a value that is not valid as it came.
     *
     * @param out the writer
     * @param json the value; null for a text that is not JSON
     * @param violations what is wrong with it
     * @throws InvalidValueException if there is no value to be written
     */
    protected static void writeBroken(JsonWriter out, @Nullable JsonValue json, List<Violation> violations) {
        if (json == null) {
            throw new InvalidValueException(violations);
        }
        out.value(json);
    }

    /** The value of the union that a tree is, whose first tag is known. */
    final T bound(String tag, JsonValue json) {
        JsonCodec<? extends T> member = table.member(tag, json);
        if (member != null) {
            return bound(member, json);
        }
        return json instanceof JsonObject object ? unknown(tag, object) : broken(null, json, List.of(NO_OBJECT));
    }

    private <M extends T> T bound(JsonCodec<M> member, JsonValue json) {
        ReadResult<M> result = member.read(json, JsonLimits.UNLIMITED);
        M value = result.value();
        return value == null ? broken(member, json, result.violations()) : value;
    }

    @Override
    protected final JsonPlaces places() {
        return JsonPlaces.any(table.codecs().map(JsonPlaces::of).toArray(JsonPlaces[]::new));
    }

    /** The violations of a tree that is nested too deeply to be read; empty if it is not. */
    final List<Violation> tooDeep(JsonValue json) {
        return JsonDepth.of(Objects.requireNonNull(json, "json")) > JsonLimits.DEFAULT.maxDepth()
                ? JsonValidation.validate(this, json, JsonLimits.DEFAULT)
                : List.of();
    }
}
