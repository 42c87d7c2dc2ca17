package io.github.presencecodegen.document;

import static io.github.presencecodegen.document.SyntaxMistake.before;
import static io.github.presencecodegen.document.SyntaxMistake.here;

import java.util.Optional;
import java.util.regex.Pattern;

/** Mistakes in texts: what plain text cannot begin with or contain, quotes and escapes. */
final class TextMistakes {

    private static final Pattern SECOND_COLON = Pattern.compile(".*(?:^|[^:]): +\\S.*");

    /** How escapes are written. */
    static final String ESCAPES = "\\x takes 2 hexadecimal digits, \\u takes 4, and \\U takes 8.";

    private TextMistakes() {}

    static Optional<SyntaxMistake> of(SyntaxStop stop) {
        return reserved(stop).or(() -> quotes(stop)).or(() -> colon(stop)).or(() -> behind(stop));
    }

    /** What a plain text begins with that has a meaning of its own, or none yet. */
    private static Optional<SyntaxMistake> reserved(SyntaxStop stop) {
        String first = stop.after().isEmpty() ? "" : stop.after().substring(0, 1);
        if (stop.says("cannot start any token") && !first.equals("\t")) {
            return Optional.of(here(
                    "text without quotes cannot begin with " + first, "Put it in quotes: " + stop.quotedRest() + "."));
        }
        if (stop.context().equals("while scanning an alias") || stop.context().equals("while scanning an anchor")) {
            String meaning = stop.opening() == '*' ? "an alias" : "an anchor";
            return Optional.of(before(
                    "text without quotes cannot begin with " + stop.opening() + ", which begins " + meaning,
                    "Put it in quotes: " + stop.quotedValue() + "."));
        }
        if (stop.context().equals("while scanning a directive")) {
            return Optional.of(before(
                    "a line cannot begin with %, which begins a directive", "Put the key or the text in quotes."));
        }
        if (stop.context().equals("while scanning a block scalar")) {
            return Optional.of(here(
                    stop.opening() + " is followed by text on the same line",
                    "Begin the text on the next line, indented; or put it in quotes: " + stop.quotedValue() + "."));
        }
        return Optional.empty();
    }

    private static Optional<SyntaxMistake> quotes(SyntaxStop stop) {
        if (stop.context().equals("while scanning a quoted scalar")) {
            String mark = String.valueOf(stop.opening());
            return Optional.of(before(
                    "the text that begins here with " + mark + " has no closing " + mark,
                    "Add the closing " + mark + ". " + escaped(mark)));
        }
        if (stop.says("found unknown escape character")) {
            return Optional.of(here(
                    "\\"
                            + stop.after()
                                    .codePoints()
                                    .limit(1)
                                    .mapToObj(Character::toString)
                                    .findFirst()
                                    .orElse("") + " is not an escape of YAML",
                    "Put the text in single quotes, where \\ is an ordinary character, or write \\\\."));
        }
        if (stop.says("expected escape sequence")) {
            return Optional.of(here("an escape is incomplete", ESCAPES));
        }
        return Optional.empty();
    }

    private static String escaped(String mark) {
        return mark.equals("'")
                ? "Inside single quotes, ' is written ''."
                : "Inside double quotes, \" is written \\\".";
    }

    /** A colon and a space in a line that has a key already. */
    private static Optional<SyntaxMistake> colon(SyntaxStop stop) {
        if (!stop.says("mapping values are not allowed here")
                || !SECOND_COLON.matcher(stop.before()).matches()) {
            return Optional.empty();
        }
        return Optional.of(here(
                "a colon and a space inside text without quotes",
                "Put the text in quotes: " + stop.quotedValue()
                        + ". If this is a key, write it on a line of its own, indented."));
    }

    /** What follows a value that is complete: of a text that only begins with a quote or a bracket. */
    private static Optional<SyntaxMistake> behind(SyntaxStop stop) {
        if (!stop.says("expected <block end>, but found '<") || stop.says("mapping start>") || stop.isFirstInLine()) {
            return Optional.empty();
        }
        String value = stop.value();
        String first = value.isEmpty() ? "" : value.substring(0, 1);
        String problem = "text behind the end of a value";
        if (!first.equals("'") && !first.equals("\"")) {
            return Optional.of(here(problem, "If all of it is text, put it in quotes: " + stop.quotedValue() + "."));
        }
        boolean isOpenedAbove =
                stop.before().chars().filter(c -> c == first.charAt(0)).count() % 2 == 1;
        return Optional.of(
                isOpenedAbove
                        ? here(
                                "a text in quotes that begins in a line above ends here",
                                "Add its closing " + first + " there.")
                        : here(problem, "The quotes end before this. " + escaped(first)));
    }
}
