package io.github.presencecodegen.document;

import static io.github.presencecodegen.document.SyntaxMistake.before;
import static io.github.presencecodegen.document.SyntaxMistake.here;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mistakes in what holds texts together: indentation, keys, items and brackets. */
final class StructureMistakes {

    private static final Map<Character, Character> CLOSING = Map.of('{', '}', '[', ']');
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*(?:- )*([\\w$.-]+):(\\S.*)");
    private static final Pattern KEY_WITH_VALUE = Pattern.compile("\\s*(?:- +)*[^\\s#].*?: +\\S.*");
    private static final Pattern FOREIGN_COMMENT = Pattern.compile("\\s*(?://|/\\*|<!--).*");
    private static final String SAME_INDENTATION = "Indent it by exactly as many spaces as the keys beside it.";

    private StructureMistakes() {}

    static Optional<SyntaxMistake> of(SyntaxStop stop) {
        return tab(stop)
                .or(() -> brackets(stop))
                .or(() -> key(stop))
                .or(() -> indentation(stop))
                .or(() -> items(stop));
    }

    private static Optional<SyntaxMistake> tab(SyntaxStop stop) {
        if (!stop.says("(TAB)")) {
            return Optional.empty();
        }
        return Optional.of(
                stop.isFirstInLine()
                        ? here("this line is indented with a tab", "Indent with spaces; YAML allows no tabs there.")
                        : here("a tab is not allowed here", "Replace it by a space, or delete it."));
    }

    private static Optional<SyntaxMistake> brackets(SyntaxStop stop) {
        Character closing = CLOSING.get(stop.opening());
        if (stop.says("but found '<stream end>'") && stop.context().equals("while parsing a flow node")) {
            return Optional.of(here("the file ends inside { } or [ ]", "Add the closing } or ]."));
        }
        if (stop.says("the node content")) {
            return Optional.of(
                    here("a value is missing in front of this", "Write the value. If this is text, put it in quotes."));
        }
        if (stop.says("expected '<document start>', but found '}'")
                || stop.says("expected '<document start>', but found ']'")) {
            return Optional.of(here("a closing bracket without an opening one", "Remove it."));
        }
        if (closing == null || !stop.says("expected ',' or")) {
            return Optional.empty();
        }
        return Optional.of(brackets(stop, closing));
    }

    private static SyntaxMistake brackets(SyntaxStop stop, char closing) {
        if (stop.says("<stream end>")) {
            return before("the " + stop.opening() + " is never closed", "Add the closing " + closing + ".");
        }
        if (stop.says("but got }") || stop.says("but got ]")) {
            return here(
                    stop.opening() + " is closed by " + closing + ", not by "
                            + stop.after().charAt(0),
                    "Write " + closing + ".");
        }
        String comma = "Add a comma between entries.";
        return here(
                "\",\" or \"" + closing + "\" is missing before this",
                stop.isFarther()
                        ? "Close the " + stop.opening() + " with " + closing + " where it ends. " + comma
                        : comma + " Put text that contains \": \" or brackets in quotes.");
    }

    /** A key that is none, because of the line before, or a line without a key. */
    private static Optional<SyntaxMistake> key(SyntaxStop stop) {
        if (stop.says("could not find expected ':'")) {
            return Optional.of(before(
                    "this line is no key with a value",
                    "Write it as \"key: value\". If it continues the text above, indent it deeper."));
        }
        if (!stop.says("mapping values are not allowed here")) {
            return Optional.empty();
        }
        var joined = KEY_WITHOUT_SPACE.matcher(stop.lineBefore());
        if (FOREIGN_COMMENT.matcher(stop.lineBefore()).matches()) {
            return Optional.of(here("the line before is no comment of YAML", "Begin comments with #."));
        }
        if (joined.matches()) {
            return Optional.of(here(
                    "in the line before, a space is missing behind the colon",
                    "Write \"" + joined.group(1) + ": " + joined.group(2) + "\"."));
        }
        if (KEY_WITH_VALUE.matcher(stop.lineBefore()).matches()) {
            return Optional.of(here(
                    "this key is indented deeper than the key above, which has a value already",
                    SAME_INDENTATION + " If it is text that continues the line above, put all of the text in quotes."));
        }
        return Optional.of(here(
                "a key is not expected here, since the line before is no key",
                "Write the line before as \"key: value\", or with a colon at its end."));
    }

    private static Optional<SyntaxMistake> indentation(SyntaxStop stop) {
        boolean isKey = stop.says("but found '<block mapping start>'");
        if (isKey || (stop.isFirstInLine() && stop.says("expected <block end>, but found '<"))) {
            return Optional.of(here(
                    "the indentation of this line fits none of the lines above",
                    isKey ? SAME_INDENTATION : SAME_INDENTATION + " If it continues a text, indent it as that text."));
        }
        return Optional.empty();
    }

    private static Optional<SyntaxMistake> items(SyntaxStop stop) {
        if (stop.says("sequence entries are not allowed here")) {
            return Optional.of(here(
                    "a list cannot begin behind a key",
                    "Write each item on a line of its own, or the list as [a, b]. Put text that begins with \"- \" in"
                            + " quotes."));
        }
        if (stop.says("mapping keys are not allowed here")) {
            return Optional.of(here("text without quotes cannot begin with \"? \"", "Put it in quotes."));
        }
        if (stop.says("expected <block end>, but found '?'")) {
            return Optional.of(here(
                    "a key between the items of a list",
                    "Begin items with \"- \". Indent a key by exactly as many spaces as the keys beside it."));
        }
        if (stop.says("expected <block end>, but found '-'")) {
            return Optional.of(here(
                    "an item of a list between keys", "Write the items below the key that they are the value of."));
        }
        if (stop.says("but found ':'")) {
            return Optional.of(here("a colon without a key", "Write the key in front of it."));
        }
        return Optional.empty();
    }
}
