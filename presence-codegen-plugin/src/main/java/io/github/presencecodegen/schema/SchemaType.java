package io.github.presencecodegen.schema;

import io.github.presencecodegen.support.JsonKind;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.Locale;

/** The types of JSON Schema (2020-12 validation, section 6.1.1). */
public enum SchemaType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NUMBER,
    INTEGER,

    /** An integer as draft 4 means it: written without a fraction or an exponent (draft 4 core, section 3.5). */
    INTEGER_AS_WRITTEN,
    STRING;

    /** The type of a value; a number is an integer if it is one in the range of {@code long}. */
    public static SchemaType of(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING -> STRING;
            case NUMBER -> ((JsonNumber) value).isLong() ? INTEGER : NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL -> NULL;
        };
    }

    /** Whether a value is of the type. */
    public boolean admits(JsonValue value) {
        if (kind() != value.kind()) {
            return false;
        }
        return switch (this) {
            case INTEGER -> ((JsonNumber) value).isInteger();
            case INTEGER_AS_WRITTEN -> ((JsonNumber) value).isWrittenAsInteger();
            default -> true;
        };
    }

    /** The word that schemas use. */
    public String word() {
        return this == INTEGER_AS_WRITTEN ? INTEGER.word() : name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values have parts. */
    public boolean isStructured() {
        return this == OBJECT || this == ARRAY;
    }

    /** The kind of the JSON values of this type. */
    public JsonKind kind() {
        return switch (this) {
            case NULL -> JsonKind.NULL;
            case BOOLEAN -> JsonKind.BOOLEAN;
            case OBJECT -> JsonKind.OBJECT;
            case ARRAY -> JsonKind.ARRAY;
            case NUMBER, INTEGER, INTEGER_AS_WRITTEN -> JsonKind.NUMBER;
            case STRING -> JsonKind.STRING;
        };
    }
}
