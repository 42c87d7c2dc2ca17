package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;

/** A part of a set of code points, as a regular expression writes it. */
@NullMarked
public sealed interface RegexSetItem {

    /**
     * Code points from one to another.
     *
     * @param first the first
     * @param last the last, which belongs to the range
     */
    record Range(int first, int last) implements RegexSetItem {}

    /**
     * One of the escapes {@code \d}, {@code \s}, {@code \w} and their opposites.
     *
     * @param letter the letter: d, D, s, S, w or W
     */
    record Shorthand(char letter) implements RegexSetItem {}

    /**
     * The code points of a Unicode property: <code>\p{name=value}</code>.
     *
     * @param name General_Category, Script, Script_Extensions or the name of a binary property, or one of their aliases
     * @param value the value; empty for a binary property
     * @param negated whether it is written with {@code \P}: all other code points
     */
    record Property(String name, String value, boolean negated) implements RegexSetItem {}
}
