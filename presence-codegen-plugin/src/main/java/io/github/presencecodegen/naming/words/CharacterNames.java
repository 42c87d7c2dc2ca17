package io.github.presencecodegen.naming.words;

import java.util.Locale;
import java.util.Map;

/** What characters are called that a Java name cannot have: those of ASCII by a word, all others by their code point. */
final class CharacterNames {

    private static final Map<Integer, String> ASCII = Map.ofEntries(
            Map.entry((int) ' ', "space"),
            Map.entry((int) '!', "exclamation"),
            Map.entry((int) '"', "quote"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '&', "ampersand"),
            Map.entry((int) '\'', "apostrophe"),
            Map.entry((int) '(', "left_parenthesis"),
            Map.entry((int) ')', "right_parenthesis"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '+', "plus"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) '<', "less_than"),
            Map.entry((int) '=', "equals"),
            Map.entry((int) '>', "greater_than"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '[', "left_bracket"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) ']', "right_bracket"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) '`', "backtick"),
            Map.entry((int) '{', "left_brace"),
            Map.entry((int) '|', "pipe"),
            Map.entry((int) '}', "right_brace"),
            Map.entry((int) '~', "tilde"));

    private CharacterNames() {}

    /** {@code less_than}, {@code u1F600}. */
    static String snake(int point) {
        String word = ASCII.get(point);
        return word == null ? codePoint(point) : word;
    }

    /** {@code lessThan}, {@code u1F600}. */
    static String camel(int point) {
        return ASCII.containsKey(point)
                ? Words.of(snake(point).replace('_', ' ')).lowerCamel()
                : codePoint(point);
    }

    /** {@code LESS_THAN}, {@code U1F600}. */
    static String upperSnake(int point) {
        return snake(point).toUpperCase(Locale.ROOT);
    }

    /** As Unicode writes it, with at least four digits. */
    static String codePoint(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
