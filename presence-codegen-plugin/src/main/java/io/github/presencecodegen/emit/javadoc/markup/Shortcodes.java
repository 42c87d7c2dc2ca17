package io.github.presencecodegen.emit.javadoc.markup;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shortcodes of Hugo, with which the specification's site is built, in descriptions: what the site makes of them that
 * a comment can hold, as Markdown.
 */
final class Shortcodes {

    private static final Pattern SHORTCODE = Pattern.compile(
            "\\{\\{[%<][ \\t]*+(?<close>/?)[ \\t]*+(?<name>[\\w/-]{1,100}+)(?<parameters>[^{}]{0,500}+)(?<=[%>])\\}\\}");

    private static final Pattern VALUE = Pattern.compile("\"([^\"]*+)\"");

    private Shortcodes() {}

    static String toMarkdown(String text) {
        return text.contains("{{") ? SHORTCODE.matcher(text).replaceAll(Shortcodes::shown) : text;
    }

    private static String shown(MatchResult found) {
        String name = found.group(2);
        if (name.startsWith("boxes/")) {
            return found.group(1).isEmpty() ? "\n\n**" + title(name) + ":** " : "\n\n";
        }
        boolean isRelease = name.endsWith("-in");
        if (!isRelease || !found.group(1).isEmpty()) {
            return "";
        }
        Matcher value = VALUE.matcher(found.group(3));
        String release = value.find() ? value.group(1) : "";
        String shown = release.matches("[\\w.-]++") && !release.equals("true") ? release : "this version";
        return Matcher.quoteReplacement("\\[" + title(name).replace('-', ' ') + " " + shown + "\\]");
    }

    private static String title(String name) {
        String word = name.substring(name.lastIndexOf('/') + 1);
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
