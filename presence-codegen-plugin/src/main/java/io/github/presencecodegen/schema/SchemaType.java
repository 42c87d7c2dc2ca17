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
    STRING;

    /** The word that schemas use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
