package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Writes values that have a canonical form in it. As elsewhere, depth costs no stack. */
@NullMarked
final class CanonicalWriter {

    private final JsonWriter out = new JsonWriter();

    private CanonicalWriter() {}

    static byte[] write(JsonValue root) {
        CanonicalWriter writer = new CanonicalWriter();
        Open open = writer.begin(root, null);
        while (open != null) {
            open = open.isAtEnd() ? writer.end(open) : writer.begin(writer.next(open), open);
        }
        return writer.out.toByteArray();
    }

    /**
     * The order of code points. It differs from that of Java's strings where one text has a surrogate, which belongs to
     * a code point beyond all that take one {@code char}.
     */
    static int compareCodePoints(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean isAstral = Character.isSurrogate(a);
                return isAstral == Character.isSurrogate(b) ? a - b : isAstral ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    /** Writes a scalar, or begins a container, which is then the innermost. */
    private @Nullable Open begin(JsonValue value, @Nullable Open around) {
        switch (value.kind()) {
            case OBJECT -> {
                out.beginObject();
                return Open.of((JsonObject) value, around);
            }
            case ARRAY -> {
                out.beginArray();
                return new Open(value, List.of(), ((JsonArray) value).size(), around);
            }
            case NUMBER -> out.value(((JsonNumber) value).longValue()); // which has no -0
            case STRING, BOOLEAN, NULL -> out.value(value);
        }
        return around;
    }

    private JsonValue next(Open open) {
        int position = open.next++;
        if (open.container instanceof JsonObject object) {
            String name = open.names.get(position);
            out.name(name);
            return object.valueAt(object.indexOf(name));
        }
        return ((JsonArray) open.container).get(position);
    }

    private @Nullable Open end(Open open) {
        if (open.container instanceof JsonObject) {
            out.endObject();
        } else {
            out.endArray();
        }
        return open.around;
    }

    /** An object or array that has begun and not ended; an array has no names. */
    private static final class Open {

        private final JsonValue container;
        private final List<String> names;
        private final int size;
        private final @Nullable Open around;
        private int next;

        Open(JsonValue container, List<String> names, int size, @Nullable Open around) {
            this.container = container;
            this.names = names;
            this.size = size;
            this.around = around;
        }

        static Open of(JsonObject object, @Nullable Open around) {
            List<String> names = new ArrayList<>(object.names());
            names.sort(CanonicalWriter::compareCodePoints);
            return new Open(object, names, names.size(), around);
        }

        boolean isAtEnd() {
            return next == size;
        }
    }
}
