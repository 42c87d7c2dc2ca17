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
 * @param inherited the name that it has in a base of its type: it has this one rather than others
 * @param derived for a name: all names that it takes, the name itself among them
 */
public record NameClaim(
        Spellings spellings,
        Optional<String> given,
        Optional<String> inherited,
        Function<String, Collection<String>> derived) {

    /** The name that it has if nothing stands against it. */
    String first() {
        return given.or(() -> inherited).orElseGet(spellings::plain);
    }

    /** A claim that takes no other names. */
    public static NameClaim of(Spellings spellings, Optional<String> given) {
        return new NameClaim(spellings, given, Optional.empty(), List::of);
    }
}
