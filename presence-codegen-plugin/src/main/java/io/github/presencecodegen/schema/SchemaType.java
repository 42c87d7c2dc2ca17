package io.github.presencecodegen.schema;

import io.github.presencecodegen.support.JsonKind;
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
