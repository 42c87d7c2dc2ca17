package io.github.presencecodegen.emit.blueprint;

import java.util.EnumSet;
import java.util.Set;

/** A method that stands beside the accessor of a property. */
public enum Companion {
    /** {@code lastActiveAgoOr(absent)}. */
    OR,
    /** {@code lastActiveAgoOrDefault()}. */
    OR_SCHEMA_DEFAULT,
    /** {@code hasPush()}. */
    HAS,
    /** {@code isDisplaynameNull()}. */
    IS_NULL,
    /** {@code unmatchedUsers()}. */
    UNMATCHED;

    /** Those that a property has by itself. */
    static Set<Companion> of(Member member) {
        Set<Companion> companions = EnumSet.noneOf(Companion.class);
        if (!member.isRequired() && member.isPrimitive()) {
            companions.add(OR);
        }
        if (!member.isRequired() && member.property().fallback().isPresent()) {
            companions.add(OR_SCHEMA_DEFAULT);
        }
        if (!member.isRequired() && member.isContainer() && !member.isOpen()) {
            companions.add(HAS);
        }
        if (member.isNullable() && (!member.isRequired() || member.isContainer())) {
            companions.add(IS_NULL);
        }
        if (member.leavesSome()) {
            companions.add(UNMATCHED);
        }
        return companions;
    }
}
