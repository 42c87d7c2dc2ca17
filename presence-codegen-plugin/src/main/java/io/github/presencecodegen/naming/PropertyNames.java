package io.github.presencecodegen.naming;

/**
 * The names of what a property becomes. All methods of it derive from one word, so they are free of collisions together.
 *
 * @param accessor the field, the accessor, and the builder's method
 * @param constant the constant that holds the only value, where there is one
 */
public record PropertyNames(String accessor, String constant) {

    /** {@code hasPoll}. */
    public String has() {
        return "has" + capitalized();
    }

    /** {@code addPoll}. */
    public String add() {
        return "add" + capitalized();
    }

    /** {@code lastActiveAgoOr}. */
    public String orDefault() {
        return accessor + "Or";
    }

    /** {@code lastActiveAgoOrDefault}. */
    public String orSchemaDefault() {
        return accessor + "OrDefault";
    }

    /** {@code LastActiveAgo}, to stand behind a verb. */
    public String capitalized() {
        return Letters.capitalized(accessor);
    }
}
