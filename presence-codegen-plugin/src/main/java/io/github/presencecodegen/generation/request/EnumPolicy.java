package io.github.presencecodegen.generation.request;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which enums are open, so that a value that the schema does not list is kept instead of rejected.
 *
 * @param allOpen whether every enum is open
 * @param openTypes the enums that are open, by simple, nested or qualified name ({@code Presence},
 *     {@code PresenceEdu.Presence}), in the order of the alphabet
 */
public record EnumPolicy(boolean allOpen, Set<String> openTypes) {

    /** Every enum holds exactly the values of its schema. */
    public static final EnumPolicy CLOSED = new EnumPolicy(false, Set.of());

    /** Every enum keeps other values. */
    public static final EnumPolicy OPEN = new EnumPolicy(true, Set.of());

    public EnumPolicy {
        openTypes = Collections.unmodifiableSet(new TreeSet<>(openTypes));
    }

    /** The enums with some names are open. */
    public static EnumPolicy opening(Collection<String> names) {
        return new EnumPolicy(false, new TreeSet<>(names));
    }
}
