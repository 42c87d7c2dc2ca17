package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** The six kinds of JSON values (RFC 8259, section 3), as they can be told apart by the first byte. */
@NullMarked
public enum JsonKind {
    /** Members between braces. */
    OBJECT,
    /** Items between brackets. */
    ARRAY,
    /** Text between quotes. */
    STRING,
    /** A decimal number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL
}
