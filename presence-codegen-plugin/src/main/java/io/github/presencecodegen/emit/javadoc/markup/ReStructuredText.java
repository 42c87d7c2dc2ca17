package io.github.presencecodegen.emit.javadoc.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What old releases of the specification use of reStructuredText, as Markdown: links, references, roles, numbered lists,
 * admonitions and tables. Literals are the same in both. What is for the writers of the specification is left out.
 */
final class ReStructuredText {

    private static final Pattern LINK = Pattern.compile("`([^`<>]{1,500}+)<([^`<>\\s]{1,500}+)>`__?");
    private static final Pattern ROLE = Pattern.compile("(?<![`\\w:]):[A-Za-z][\\w-]{0,30}+:`([^`<>]{1,200}+)`");
    private static final Pattern REFERENCE = Pattern.compile("(?<![`\\w])`([^`<>]{1,200}+)`__?(?!\\w)");
    private static final Pattern SUBSTITUTION = Pattern.compile("(?<![|\\w])\\|(\\w[\\w -]{0,100}+)\\|__?(?!\\w)");
    private static final Pattern LITERAL_FOLLOWS =
            Pattern.compile("(?<=[^\\s:])::(?=[ \\t]{0,100}+\\n[ \\t]{0,100}+\\n[ \\t])");
    private static final Pattern NUMBER = Pattern.compile("^([ \\t]*+)#\\.(?=[ \\t])", Pattern.MULTILINE);

    /** A block that is no prose: a directive, a comment, or the target of a reference. */
    private static final Pattern EXPLICIT = Pattern.compile("([ \\t]*+)\\.\\.(?:[ \\t]++(.*+))?");

    private static final Pattern DIRECTIVE = Pattern.compile("([A-Za-z][\\w-]{0,50}+)::[ \\t]*+(.*+)");
    private static final Pattern OPTION = Pattern.compile("[ \\t]*+:[\\w-]++:.*+");
    private static final Set<String> ADMONITIONS =
            Set.of("note", "warning", "tip", "hint", "important", "caution", "attention", "danger", "error");

    private final List<String> markdown = new ArrayList<>();

    private ReStructuredText() {}

    static String toMarkdown(String text) {
        String prose = text.contains("..") ? new ReStructuredText().blocks(text) : text;
        prose = replaced(prose, "#.", NUMBER, found -> found.group(1) + "1.");
        prose = replaced(prose, "::", LITERAL_FOLLOWS, found -> ":");
        prose = replaced(prose, "`_", LINK, ReStructuredText::link);
        prose = replaced(prose, ":`", ROLE, found -> Matcher.quoteReplacement(found.group(1)));
        prose = replaced(prose, "|_", SUBSTITUTION, found -> found.group(1).replace('_', ' '));
        return replaced(prose, "`_", REFERENCE, found -> Matcher.quoteReplacement(found.group(1)));
    }

    /** Most descriptions have no such markup, and need no regular expression to tell. */
    private static String replaced(String text, String sign, Pattern markup, Function<MatchResult, String> by) {
        return text.contains(sign) ? markup.matcher(text).replaceAll(by) : text;
    }

    private static String link(MatchResult link) {
        return Matcher.quoteReplacement("[" + link.group(1).stripTrailing() + "](" + link.group(2) + ")");
    }

    private String blocks(String text) {
        List<String> lines = text.lines().toList();
        int next = 0;
        while (next < lines.size()) {
            Matcher explicit = EXPLICIT.matcher(lines.get(next++));
            if (explicit.matches()) {
                int indent = explicit.group(1).length();
                int end = next;
                while (end < lines.size() && isInside(lines.get(end), indent)) {
                    end++;
                }
                block(explicit.group(1), explicit.group(2), lines.subList(next, end));
                next = end;
            } else {
                markdown.add(lines.get(next - 1));
            }
        }
        return String.join("\n", markdown);
    }

    private static boolean isInside(String line, int indent) {
        return line.isBlank() || indentOf(line) > indent;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void block(String indent, String first, List<String> body) {
        Matcher directive = DIRECTIVE.matcher(first == null ? "" : first);
        if (directive.matches()) {
            String name = directive.group(1).toLowerCase(Locale.ROOT);
            markdown.add("");
            if (ADMONITIONS.contains(name)) {
                String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                markdown.add(indent + "**" + title + ":** " + directive.group(2));
                body.stream()
                        .dropWhile(String::isBlank)
                        .map(line -> line.isBlank() ? "" : indent + line.strip())
                        .forEach(markdown::add);
            } else if (name.equals("csv-table")) {
                table(indent, body);
            }
        }
        markdown.add("");
    }

    private void table(String indent, List<String> body) {
        List<List<String>> rows = body.stream()
                .filter(line -> !line.isBlank() && !OPTION.matcher(line).matches())
                .map(line -> CsvLine.cells(line.strip()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            markdown.add(indent + row(rows.get(i)));
            if (i == 0) {
                markdown.add(
                        indent + row(rows.get(0).stream().map(cell -> "---").toList()));
            }
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
