package io.github.presencecodegen.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.NullMarked;

/** Writes to a generator of Jackson 2 instead of a text; what that throws is unchecked here. */
@NullMarked
final class Jackson2Writer extends JsonWriter {

    private interface Call {

        void run() throws IOException;
    }

    private final JsonGenerator out;
    private final boolean isText;
    private final boolean quotesNumbers;

    Jackson2Writer(JsonGenerator out) {
        this.out = out;
        this.isText = out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quotesNumbers = isText && out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    private JsonWriter call(Call call) {
        try {
            call.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonWriter beginObject() {
        return call(out::writeStartObject);
    }

    @Override
    public JsonWriter endObject() {
        return call(out::writeEndObject);
    }

    @Override
    public JsonWriter beginArray() {
        return call(out::writeStartArray);
    }

    @Override
    public JsonWriter endArray() {
        return call(out::writeEndArray);
    }

    @Override
    public JsonWriter name(String name) {
        return call(() -> out.writeFieldName(name));
    }

    @Override
    public JsonWriter name(JsonNames names, int index) {
        return name(names.name(index));
    }

    @Override
    public JsonWriter value(String value) {
        return call(() -> out.writeString(value));
    }

    @Override
    public JsonWriter value(long value) {
        return quotesNumbers ? text(Long.toString(value)) : call(() -> out.writeNumber(value));
    }

    @Override
    public JsonWriter value(boolean value) {
        return call(() -> out.writeBoolean(value));
    }

    @Override
    public JsonWriter nullValue() {
        return call(out::writeNull);
    }

    /** A number of the schema stays one, whatever the feature says. */
    private JsonWriter text(String number) {
        return quotesNumbers ? call(() -> out.writeRawValue(number)) : call(() -> out.writeNumber(number));
    }

    /** By its text where there is one; trees of Jackson and binary formats have numbers of Java. */
    @Override
    JsonWriter number(JsonNumber value) {
        String text = value.text();
        if (value.isLong() && text.equals(Long.toString(value.longValue()))) {
            return value(value.longValue());
        }
        if (isText) {
            return text(text);
        }
        BigDecimal decimal = new BigDecimal(text);
        boolean isInteger = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        BigInteger integer = isInteger ? decimal.toBigInteger() : BigInteger.ZERO;
        return isInteger ? call(() -> out.writeNumber(integer)) : call(() -> out.writeNumber(decimal));
    }
}
