package io.github.presencecodegen.shape.model;

/** Whether a value that an enum does not list is kept instead of rejected. */
public enum Openness {
    /** It is rejected, as the schema says. */
    CLOSED,
    /** It is kept, since a setting says so: what lists the values is not asserted. */
    BY_SETTING,
    /** It is kept where the schema allows it, which lists some values beside others. */
    BY_SCHEMA;

    /** Whether it is kept. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
