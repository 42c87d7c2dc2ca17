package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * What may be left out of a document that is not valid, or put into it, so that the rest of it can be read:
 * {@code PresenceEdu.JSON.with(Tolerance.none().dropItems("/content/push"))}. Nothing else is ever dropped, and
 * {@link ReadResult#repairs()} lists all that was.
 *
 * <p>A pattern is a JSON Pointer (RFC 6901) in which the token {@code *} stands for any one token. Of several patterns the
 * innermost that has the violation inside it decides. Where what is left is not valid either, because an array has too few
 * items now for example, the next outer one does; if there is none, the document is refused as it is without tolerance. Of
 * all the places that a pattern fits, only those count that its method is for: {@code dropItems("/*")} leaves maps alone.
 *
 * <p>It never changes: each method returns another one.
 */
@NullMarked
public final class Tolerance {

    private static final Tolerance NONE = new Tolerance(List.of());

    /** One pattern, and what may be done where it fits; the value is only for a default. */
    record Rule(Repair.Action action, String pattern, List<String> tokens, JsonValue value) {

        /** Whether the pattern names a property, and not what is around the parts that it is for. */
        boolean isOfProperty() {
            return action == Repair.Action.DROP_OPTIONAL || action == Repair.Action.DEFAULT_VALUE;
        }
    }

    private final List<Rule> rules;

    private Tolerance(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * The tolerance of a strict reader, to which more is added.
     *
     * @return nothing may be dropped
     */
    public static Tolerance none() {
        return NONE;
    }

    /**
     * Allows to drop items of a list that are not valid.
     *
     * @param pattern the list, for example {@code /content/push}
     * @return what may be dropped with this
     * @throws IllegalArgumentException if the pattern is no JSON Pointer
     */
    public Tolerance dropItems(String pattern) {
        return with(Repair.Action.DROP_ITEM, pattern, JsonNull.INSTANCE);
    }

    /**
     * Allows to drop entries of a map that are not valid, or whose names are not.
     *
     * @param pattern the map, for example {@code /content/users}; of an object with properties, all other members
     * @return what may be dropped with this
     * @throws IllegalArgumentException if the pattern is no JSON Pointer
     */
    public Tolerance dropEntries(String pattern) {
        return with(Repair.Action.DROP_ENTRY, pattern, JsonNull.INSTANCE);
    }

    /**
     * Allows to drop an optional property that is not valid.
     *
     * @param pattern the property, for example {@code /unsigned/age}
     * @return what may be dropped with this
     * @throws IllegalArgumentException if the pattern is no JSON Pointer
     */
    public Tolerance dropOptional(String pattern) {
        return with(Repair.Action.DROP_OPTIONAL, pattern, JsonNull.INSTANCE);
    }

    /**
     * Gives a property a value wherever an object that declares it is there without it. The value of a member that is there
     * never changes. Of an object of one of several types, which do not all allow the property, one that does not gets none.
     *
     * @param pattern the property, for example <code>/content/push/&#42;/last_active_ago</code>; it may be a required one
     * @param value its value where it is absent
     * @return what may be done with this
     * @throws IllegalArgumentException if the pattern is no JSON Pointer, or does not end in a name
     */
    public Tolerance defaultValue(String pattern, JsonValue value) {
        if (pattern.endsWith("/*")) {
            throw new IllegalArgumentException(
                    "a default belongs to one property, and " + JsonExcerpt.quote(pattern) + " names none");
        }
        return with(Repair.Action.DEFAULT_VALUE, pattern, Objects.requireNonNull(value, "value"));
    }

    private Tolerance with(Repair.Action action, String pattern, JsonValue value) {
        List<String> tokens = JsonPointer.tokens(Objects.requireNonNull(pattern, "pattern"));
        Rule rule = new Rule(action, pattern, tokens, value);
        if (tokens.isEmpty() && rule.isOfProperty()) {
            throw new IllegalArgumentException("the whole document is no property");
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Tolerance(List.copyOf(more));
    }

    List<Rule> rules() {
        return rules;
    }
}
