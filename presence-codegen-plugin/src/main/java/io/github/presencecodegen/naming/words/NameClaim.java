package io.github.presencecodegen.naming.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What wants a name among neighbours.
 *
 * @param spellings the names that it may have
 * @param given the name that the user gives to it, which it has whatever its neighbours want
 * @param derived for a name: all names that it takes, the name itself among them
 */
public record NameClaim(Spellings spellings, Optional<String> given, Function<String, Collection<String>> derived) {

    /** A claim that takes no other names. */
    public static NameClaim of(Spellings spellings, Optional<String> given) {
        return new NameClaim(spellings, given, List::of);
    }
}
