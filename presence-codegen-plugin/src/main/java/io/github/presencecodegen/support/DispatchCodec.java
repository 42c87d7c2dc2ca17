package io.github.presencecodegen.support;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base class of the generated codecs of unions whose values say by tags of which type they are.
 *
 * @param <T> the union
 */
@NullMarked
public abstract class DispatchCodec<T extends JsonModel> extends DispatchReading<T> {

    private final @Nullable Predicate<JsonValue> allows;
    private final @Nullable Consumer<ViolationCollector> collectRefused;

    /**
     * For a union that stands for no schema.
     *
     * @param javaType the union
     * @param members adds its types
     * @param tag the JSON Pointer of the first tag
     * @param further those of the further ones
     */
    protected DispatchCodec(Class<T> javaType, Consumer<DispatchMembers<T>> members, String tag, List<String> further) {
        this(javaType, new DispatchTable<>(tag, further, members), null, null);
    }

    /**
     * For a union that stands for a schema.
     *
     * @param javaType the union
     * @param members adds its types
     * @param tag the JSON Pointer of the first tag
     * @param further those of the further ones
     * @param allows whether the schema allows a value
     * @param collectRefused reports what the schema does not allow
     */
    protected DispatchCodec(
            Class<T> javaType,
            Consumer<DispatchMembers<T>> members,
            String tag,
            List<String> further,
            Predicate<JsonValue> allows,
            Consumer<ViolationCollector> collectRefused) {
        this(javaType, new DispatchTable<>(tag, further, members), allows, collectRefused);
    }

    private DispatchCodec(
            Class<T> javaType,
            DispatchTable<T> table,
            @Nullable Predicate<JsonValue> allows,
            @Nullable Consumer<ViolationCollector> collectRefused) {
        super(javaType, table, table::accepts, table::collect);
        this.allows = allows;
        this.collectRefused = collectRefused;
    }

    /**
     * The codec of a union where it stands for its schema: it reads whatever the schema allows, and what no type of the
     * union takes as unknown.
     *
     * @param <T> the union
     * @param json the constant {@code JSON} of the union
     * @return the codec
     * @throws IllegalArgumentException if the union stands for no schema
     */
    public static <T extends JsonModel> JsonCodec<T> inPlace(JsonType<T> json) {
        if (JsonCodec.of(json) instanceof DispatchCodec<T> codec
                && codec.allows != null
                && codec.collectRefused != null) {
            return new DispatchInPlace<>(codec, codec.allows, codec.collectRefused);
        }
        throw new IllegalArgumentException("not the JSON of a union that stands for a schema");
    }

    /**
     * Reads any text.
     *
     * @param json the text in UTF-8
     * @return a value of a type of the union, an unknown one, or a broken one
     */
    public final T dispatch(byte[] json) {
        JsonValue parsed;
        try {
            parsed = JsonValue.parse(Objects.requireNonNull(json, "json"));
        } catch (InvalidJsonException e) {
            return broken(null, null, e.violations());
        }
        return dispatched(parsed);
    }

    /**
     * Reads any text.
     *
     * @param json the text
     * @return a value of a type of the union, an unknown one, or a broken one
     */
    public final T dispatch(String json) {
        JsonValue parsed;
        try {
            parsed = JsonValue.parse(Objects.requireNonNull(json, "json"));
        } catch (InvalidJsonException e) {
            return broken(null, null, e.violations());
        }
        return dispatched(parsed);
    }

    /**
     * Turns any JSON value into a value of the union.
     *
     * @param json the JSON value
     * @return a value of a type of the union, an unknown one, or a broken one
     */
    public final T dispatch(JsonValue json) {
        List<Violation> tooDeep = tooDeep(json);
        return tooDeep.isEmpty() ? dispatched(json) : broken(null, json, tooDeep);
    }

    private T dispatched(JsonValue json) {
        String tag = json instanceof JsonObject ? table.tag(json) : null;
        return tag == null ? broken(null, json, violations(json, JsonLimits.DEFAULT)) : bound(tag, json);
    }

    @Override
    public final List<Violation> violations(JsonValue value, JsonLimits limits) {
        return table.violations(this, value, limits);
    }

    @Override
    public final T read(JsonReader in) {
        JsonValue value = in.lookAhead();
        String tag = value instanceof JsonObject ? table.tag(value) : null;
        if (tag == null) {
            throw in.mismatch();
        }
        JsonCodec<? extends T> member = table.member(tag, value);
        return member == null ? unknown(tag, in.nextObject()) : member.read(in);
    }
}
