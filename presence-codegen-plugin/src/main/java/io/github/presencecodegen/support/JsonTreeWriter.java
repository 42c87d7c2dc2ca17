package io.github.presencecodegen.support;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Writes whole values. The containers that are open are a list on the heap, so that depth costs no stack. */
@NullMarked
final class JsonTreeWriter {

    private JsonTreeWriter() {}

    static void write(JsonWriter out, JsonValue root) {
        Open open = begin(out, root, null);
        while (open != null) {
            if (open.next == open.size) {
                open.end(out);
                open = open.around;
            } else {
                open = begin(out, open.nextValue(out), open);
            }
        }
    }

    /** Writes a scalar, or begins a container, which is then the innermost. */
    private static @Nullable Open begin(JsonWriter out, JsonValue value, @Nullable Open around) {
        switch (value.kind()) {
            case OBJECT -> {
                out.beginObject();
                return new Open((JsonObject) value, null, around);
            }
            case ARRAY -> {
                out.beginArray();
                return new Open(null, (JsonArray) value, around);
            }
            case STRING -> out.value(((JsonString) value).value());
            case NUMBER -> out.number((JsonNumber) value);
            case BOOLEAN -> out.value(((JsonBoolean) value).value());
            case NULL -> out.nullValue();
        }
        return around;
    }

    /** An object or array that has begun and not ended. */
    private static final class Open {

        private final @Nullable JsonObject object;
        private final @Nullable JsonArray array;
        private final @Nullable Open around;
        private final int size;
        private int next;

        Open(@Nullable JsonObject object, @Nullable JsonArray array, @Nullable Open around) {
            this.object = object;
            this.array = array;
            this.around = around;
            this.size = object != null
                    ? object.size()
                    : Objects.requireNonNull(array).size();
        }

        JsonValue nextValue(JsonWriter out) {
            int position = next++;
            if (object == null) {
                return Objects.requireNonNull(array).get(position);
            }
            out.name(object.nameAt(position));
            return object.valueAt(position);
        }

        void end(JsonWriter out) {
            if (object != null) {
                out.endObject();
            } else {
                out.endArray();
            }
        }
    }
}
