package io.github.presencecodegen.schema;

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
}
