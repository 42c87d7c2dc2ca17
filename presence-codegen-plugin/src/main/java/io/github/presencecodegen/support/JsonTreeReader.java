package io.github.presencecodegen.support;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads whole values. The containers that are open are a list on the heap, so that depth costs no stack. */
@NullMarked
final class JsonTreeReader {

    private JsonTreeReader() {}

    /** Reads the only value of a text. */
    static JsonValue readAll(JsonTextReader in) {
        JsonValue value = read(in);
        in.end();
        return value;
    }

    /** Reads the next value of a text. */
    static JsonValue read(JsonTextReader in) {
        return read(in, null);
    }

    /** The same; the objects and arrays that are read are put where they can be found by where they begin. */
    static JsonValue read(JsonTextReader in, @Nullable JsonAhead found) {
        Open open = null;
        while (true) {
            JsonValue value = null;
            JsonKind kind = in.peek();
            int start = in.offset();
            switch (kind) {
                case OBJECT -> {
                    in.beginObject();
                    open = new Open(JsonObject.builder(), null, start, open);
                }
                case ARRAY -> {
                    in.beginArray();
                    open = new Open(null, JsonArray.builder(), start, open);
                }
                case STRING -> value = JsonString.ofChecked(in.nextString());
                case NUMBER -> value = in.nextNumber();
                case BOOLEAN -> value = JsonBoolean.of(in.nextBoolean());
                case NULL -> {
                    in.nextNull();
                    value = JsonNull.INSTANCE;
                }
            }
            if (open == null) {
                return Objects.requireNonNull(value);
            }
            if (value != null) {
                open.add(value);
            }
            while (!in.hasNext()) {
                JsonValue whole = open.build();
                if (found != null) {
                    found.put(open.start, whole, in.offset());
                }
                open = open.around;
                if (open == null) {
                    return whole;
                }
                open.add(whole);
            }
            open.readName(in);
        }
    }

    /** An object or array whose end has not been reached. */
    private static final class Open {

        private final JsonObject.@Nullable Builder object;
        private final JsonArray.@Nullable Builder array;
        private final int start;
        private final @Nullable Open around;
        private String name = "";

        Open(JsonObject.@Nullable Builder object, JsonArray.@Nullable Builder array, int start, @Nullable Open around) {
            this.object = object;
            this.array = array;
            this.start = start;
            this.around = around;
        }

        /** Reads the name of the next member; items have none. */
        void readName(JsonTextReader in) {
            if (object != null) {
                name = in.nextName();
                if (object.has(name)) {
                    throw in.duplicateName();
                }
            }
        }

        void add(JsonValue value) {
            if (object != null) {
                object.add(name, value);
            } else if (array != null) {
                array.add(value);
            }
        }

        JsonValue build() {
            return object != null
                    ? object.build()
                    : Objects.requireNonNull(array).build();
        }
    }
}
