package io.github.presencecodegen.generation;

import java.util.Collections;
import java.util.List;
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

    public EnumPolicy {
        openTypes = Collections.unmodifiableSet(new TreeSet<>(openTypes));
    }

    /** Reads the setting: {@code closed}, {@code open}, or the names of the enums to open. */
    public static EnumPolicy of(List<String> setting) {
        if (setting.isEmpty() || setting.equals(List.of("closed"))) {
            return CLOSED;
        }
        return setting.equals(List.of("open"))
                ? new EnumPolicy(true, Set.of())
                : new EnumPolicy(false, new TreeSet<>(setting));
    }
}
