package io.github.presencecodegen.naming.members;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.words.NameClaim;
import java.util.function.Function;

/**
 * One of several things that need different names.
 *
 * @param claim what it wants
 * @param setting for a name: the element of a setting that gives it this name
 * @param place where its schema is
 */
public record Neighbour(NameClaim claim, Function<String, String> setting, Place place) {

    /** Whether a name is the plain one, that of a base, or one that the user gives. */
    boolean isSettledAs(String name) {
        return claim.given().isPresent()
                || claim.inherited().filter(name::equals).isPresent()
                || name.equals(claim.spellings().plain());
    }
}
