package io.github.presencecodegen.settings.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An element of a POM in a text.
 *
 * @param name its name
 * @param children the elements in it
 * @param text what is in it besides these
 * @param end where it ends
 */
record PomElement(String name, List<PomElement> children, String text, int end) {

    private static final Pattern START = Pattern.compile("<([a-z][A-Za-z]*)>");

    /** Elements of lists of texts: the list has the plural of the name. */
    private static final Set<String> ITEMS = Set.of("include", "exclude", "tag", "enum", "knownKeyword");

    /** Elements of lists of mappings. */
    private static final Set<String> MAPPINGS = Set.of("group", "union", "name", "format", "schemaMapping", "overlay");

    /** What YAML reads as the same text without quotes, inside brackets too. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9./_$~][A-Za-z0-9./_$~#*?-]*");

    /** The element that begins at an index; null where it is not closed. */
    static @Nullable PomElement at(String text, int index) {
        Matcher start = START.matcher(text).region(index, text.length());
        if (!start.lookingAt()) {
            return null;
        }
        String close = "</" + start.group(1) + ">";
        List<PomElement> children = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int next = start.end();
        while (!text.startsWith(close, next)) {
            if (next == text.length()) {
                return null;
            }
            PomElement child = at(text, next);
            if (child == null) {
                rest.append(text.charAt(next));
                next++;
            } else {
                children.add(child);
                next = child.end();
            }
        }
        return new PomElement(start.group(1), children, rest.toString(), next + close.length());
    }

    /** It as a setting in a file. An element of a list is written as the list. */
    String asSetting() {
        boolean isItem = children.isEmpty() ? ITEMS.contains(name) : MAPPINGS.contains(name);
        return isItem ? name + "s: [" + value() + "]" : name + ": " + value();
    }

    private String value() {
        if (children.isEmpty()) {
            return PLAIN.matcher(text).matches()
                    ? text
                    : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        boolean isList = children.stream().allMatch(child -> name.equals(child.name() + "s"));
        return isList
                ? children.stream().map(PomElement::value).collect(Collectors.joining(", ", "[", "]"))
                : children.stream().map(PomElement::asSetting).collect(Collectors.joining(", ", "{", "}"));
    }
}
