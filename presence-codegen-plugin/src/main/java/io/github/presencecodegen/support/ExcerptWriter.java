package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/**
 * Writes the beginning of the JSON of a value, for {@code toString}: long strings are shortened, and when there is enough of
 * it, the writing ends, however large and deep the value is.
 */
@NullMarked
final class ExcerptWriter extends JsonWriter {

    private static final int MOST_OF_STRING = 200;
    private static final int MOST_BYTES = 4;

    /** Ends the writing of a value from inside its codec. */
    @SuppressWarnings("serial")
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    private final int limit;

    private ExcerptWriter(int limit) {
        this.limit = limit;
    }

    /**
     * The beginning of the JSON of a value. A value that cannot be written, since its builder is not complete or a class of
     * the user's fails, is shown as far as it can.
     */
    static <T> String write(JsonCodec<T> codec, T value, int limit) {
        ExcerptWriter out = new ExcerptWriter(limit);
        String end = "";
        try {
            codec.write(out, value);
        } catch (Enough e) {
            end = JsonExcerpt.CUT;
        } catch (RuntimeException e) {
            end = JsonExcerpt.CUT + e.getClass().getSimpleName();
        }
        String shown = JsonExcerpt.visible(out.written(), limit);
        return shown.endsWith(JsonExcerpt.CUT) ? shown : shown + end;
    }

    private void requireRoom() {
        if (size() > limit * MOST_BYTES) {
            throw new Enough();
        }
    }

    @Override
    public JsonWriter beginObject() {
        requireRoom();
        return super.beginObject();
    }

    @Override
    public JsonWriter beginArray() {
        requireRoom();
        return super.beginArray();
    }

    @Override
    public JsonWriter name(String name) {
        requireRoom();
        return super.name(shortened(name));
    }

    @Override
    public JsonWriter value(String value) {
        requireRoom();
        return super.value(shortened(value));
    }

    @Override
    public JsonWriter value(long value) {
        requireRoom();
        return super.value(value);
    }

    @Override
    public JsonWriter value(boolean value) {
        requireRoom();
        return super.value(value);
    }

    @Override
    public JsonWriter nullValue() {
        requireRoom();
        return super.nullValue();
    }

    @Override
    JsonWriter number(JsonNumber value) {
        requireRoom();
        return value.text().length() > MOST_OF_STRING ? super.value(shortened(value.text())) : super.number(value);
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_OF_STRING) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_OF_STRING - 1)) ? MOST_OF_STRING - 1 : MOST_OF_STRING;
        return text.substring(0, end) + "... (" + (text.length() - end) + " more characters)";
    }
}
