package io.github.presencecodegen.shape.model;

/** What the values of an enum are in Java. */
public enum EnumKind {
    /** Strings. */
    STRING(ScalarKind.STRING),
    /** Integers in the range of {@code long}. */
    LONG(ScalarKind.LONG),
    /** Numbers of which one at least is no such integer. */
    NUMBER(ScalarKind.NUMBER);

    private final ScalarKind scalar;

    EnumKind(ScalarKind scalar) {
        this.scalar = scalar;
    }

    /** The type of the values without the enum. */
    public ScalarKind scalar() {
        return scalar;
    }
}
