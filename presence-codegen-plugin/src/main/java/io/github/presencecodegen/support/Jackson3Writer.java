package io.github.presencecodegen.support;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes to a generator of Jackson 3 instead of a text. */
@NullMarked
final class Jackson3Writer extends JsonWriter {

    private final JsonGenerator out;
    private final boolean isText;
    private final boolean quotesNumbers;

    Jackson3Writer(JsonGenerator out) {
        this.out = out;
        this.isText = out.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quotesNumbers =
                out instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public JsonWriter beginObject() {
        out.writeStartObject();
        return this;
    }

    @Override
    public JsonWriter endObject() {
        out.writeEndObject();
        return this;
    }

    @Override
    public JsonWriter beginArray() {
        out.writeStartArray();
        return this;
    }

    @Override
    public JsonWriter endArray() {
        out.writeEndArray();
        return this;
    }

    @Override
    public JsonWriter name(String name) {
        out.writeName(name);
        return this;
    }

    @Override
    public JsonWriter name(JsonNames names, int index) {
        return name(names.name(index));
    }

    @Override
    public JsonWriter value(String value) {
        out.writeString(value);
        return this;
    }

    @Override
    public JsonWriter value(long value) {
        if (quotesNumbers) {
            return text(Long.toString(value));
        }
        out.writeNumber(value);
        return this;
    }

    @Override
    public JsonWriter value(boolean value) {
        out.writeBoolean(value);
        return this;
    }

    @Override
    public JsonWriter nullValue() {
        out.writeNull();
        return this;
    }

    /** A number of the schema stays one, whatever the feature says. */
    private JsonWriter text(String number) {
        if (quotesNumbers) {
            out.writeRawValue(number);
        } else {
            out.writeNumber(number);
        }
        return this;
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
        if (isInteger) {
            out.writeNumber(decimal.toBigInteger());
        } else {
            out.writeNumber(decimal);
        }
        return this;
    }
}
