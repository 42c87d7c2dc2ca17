package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Writes only what the schemas of typed values describe. What is only described under a condition is put aside, since to
 * read it at once would take more of the stack at each level: the number that is written for it is its index.
 */
@NullMarked
final class DescribedWriter extends JsonWriter {

    /** A value, and the type that it may have. */
    record Aside(ConditionalType<?> type, JsonValue value) {}

    private final List<Aside> aside;

    DescribedWriter(List<Aside> aside) {
        this.aside = aside;
    }

    @Override
    public JsonWriter members(JsonObject members) {
        return this;
    }

    @Override
    JsonWriter members(JsonObject members, ObjectCodec<?> codec) {
        for (int i = 0; i < members.size(); i++) {
            String name = members.nameAt(i);
            JsonValue value = members.valueAt(i);
            ConditionalType<?> type = codec.conditional(name);
            if (type != null) {
                name(name).value(aside.size());
                aside.add(new Aside(type, value));
            } else if (codec.keeps(name, value.kind())) {
                name(name).value(value);
            }
        }
        return this;
    }
}
