package io.github.presencecodegen.support;

import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Short, escaped pieces of values, fit for messages and logs. Values are untrusted: they can contain line breaks that
 * forge log lines, characters that reverse the following text, or megabytes of text.
 */
@NullMarked
final class JsonExcerpt {

    /** How much of a value a message shows, in code points. */
    static final int IN_MESSAGE = 64;

    /** How much {@code toString} shows. */
    static final int IN_TO_STRING = 1_000;

    static final String CUT = "...";

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    private JsonExcerpt(int limit) {
        this.limit = limit;
    }

    /** The beginning of the JSON of a value, for its {@code toString}. */
    static String of(JsonValue value) {
        return of(value, IN_TO_STRING);
    }

    /** The beginning of the JSON of a value. */
    static String of(JsonValue value, int limit) {
        if (value instanceof JsonString) {
            return quote(((JsonString) value).value(), limit);
        }
        JsonExcerpt excerpt = new JsonExcerpt(limit);
        excerpt.append(value);
        return excerpt.isFull() ? excerpt.text.substring(0, excerpt.cutAt()) + CUT : excerpt.text.toString();
    }

    /** A text between quotes, as short as messages want it. */
    static String quote(String value) {
        return quote(value, IN_MESSAGE);
    }

    /** A text without quotes, escaped and cut to a number of code points. */
    static String escape(String value, int limit) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int before = out.length();
            count += appendEscaped(out, codePoint);
            if (count > limit) {
                out.setLength(before);
                return out.append(CUT).toString();
            }
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /** JSON whose strings have their escapes, with escapes for what could do harm as well, cut to a number of characters. */
    static String visible(String json, int limit) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < json.length(); ) {
            int codePoint = json.codePointAt(i);
            int before = out.length();
            if (codePoint == '"' || codePoint == '\\') {
                out.append((char) codePoint);
            } else {
                appendEscaped(out, codePoint);
            }
            if (out.length() > limit) {
                out.setLength(before);
                return out.append(CUT).toString();
            }
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /** The beginnings of some texts, as a list. */
    static String list(Iterable<?> values) {
        StringBuilder out = new StringBuilder("[");
        String separator = "";
        for (Object value : values) {
            if (out.length() > IN_TO_STRING) {
                return out.append(separator).append(CUT).append(']').toString();
            }
            out.append(separator).append(value);
            separator = ", ";
        }
        return out.append(']').toString();
    }

    /** The beginnings of some entries, as maps write them. */
    static String map(Map<?, ?> entries) {
        StringBuilder out = new StringBuilder("{");
        String separator = "";
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (out.length() > IN_TO_STRING) {
                return out.append(separator).append(CUT).append('}').toString();
            }
            out.append(separator).append(entry.getKey()).append('=').append(entry.getValue());
            separator = ", ";
        }
        return out.append('}').toString();
    }

    private static String quote(String value, int limit) {
        return '"' + escape(value, limit) + '"';
    }

    /** Recursion ends soon: every level adds at least one character, and the limit is small. */
    private void append(JsonValue value) {
        if (value instanceof JsonObject) {
            append((JsonObject) value);
        } else if (value instanceof JsonArray) {
            append((JsonArray) value);
        } else if (value instanceof JsonString) {
            text.append(quote(((JsonString) value).value(), limit));
        } else if (value instanceof JsonNumber) {
            String number = ((JsonNumber) value).text();
            text.append(number, 0, Math.min(number.length(), limit + 1));
        } else {
            text.append(value);
        }
    }

    private void append(JsonObject object) {
        text.append('{');
        for (int i = 0; i < object.size() && !isFull(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(quote(object.nameAt(i), limit))
                    .append(':');
            append(object.valueAt(i));
        }
        text.append('}');
    }

    private void append(JsonArray array) {
        text.append('[');
        for (int i = 0; i < array.size() && !isFull(); i++) {
            text.append(i == 0 ? "" : ",");
            append(array.get(i));
        }
        text.append(']');
    }

    private boolean isFull() {
        return text.length() > limit;
    }

    private int cutAt() {
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /** Appends a code point, escaped if it could do harm, and returns how many code points that took. */
    private static int appendEscaped(StringBuilder out, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').append((char) codePoint);
            return 2;
        }
        if (!isHarmful(codePoint)) {
            out.appendCodePoint(codePoint);
            return 1;
        }
        int before = out.length();
        for (char unit : Character.toChars(codePoint)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(unit >> shift & 0xF, 16));
            }
        }
        return out.length() - before;
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
