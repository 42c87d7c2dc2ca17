package io.github.presencecodegen.support;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * Reads a union where it stands for its schema. What the schema allows is never refused, so no pattern of a tolerant reader
 * leads into it.
 *
 * @param <T> the union
 */
@NullMarked
final class DispatchInPlace<T extends JsonModel> extends JsonCodec<T> {

    private final DispatchCodec<T> codec;

    DispatchInPlace(DispatchCodec<T> codec, Predicate<JsonValue> allows, Consumer<ViolationCollector> collect) {
        super(codec.javaType(), allows, collect);
        this.codec = codec;
    }

    @Override
    public T read(JsonReader in) {
        in.require(this::accepts);
        JsonValue value = in.lookAhead();
        String tag = codec.table.tag(value);
        JsonCodec<? extends T> member = tag == null ? null : codec.table.member(tag, value);
        JsonObject object = in.nextObject();
        T known = member == null ? null : member.valid(object);
        return known == null ? codec.unknown(tag, object) : known;
    }

    @Override
    public void write(JsonWriter out, T value) {
        codec.write(out, value);
    }
}
