package io.github.presencecodegen.emit.javadoc.markup;

import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.shape.model.Documentation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * The markup of the specification's descriptions. New releases write Markdown with shortcodes, old ones reStructuredText;
 * both are turned into plain Markdown first.
 */
public final class Markup {

    /** From each of them the parser looks for its other end, to the end of the text. */
    private static final int MOST_ANGLES = 500;

    /** A sentence longer than this is none, and stands at every parameter. */
    private static final int LONGEST_SENTENCE = 1_000;

    /** A row may be short, and is filled up to the number of columns: few characters could become very many cells. */
    private static final int MOST_COLUMNS = 20;

    private final Parser parser = Parser.builder().maxOpenBlockParsers(20).build();
    private final Parser withTables = Parser.builder()
            .maxOpenBlockParsers(20)
            .extensions(List.of(TablesExtension.create()))
            .build();

    /** What one class shows, its accessors and its builder alike. */
    private final Map<String, Node> parsed = new HashMap<>();

    /** Appends the description as blocks of Javadoc. */
    public void render(String description, Paragraphs into) {
        Node document = parse(description);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            new MarkupBlock(into).render(block);
        }
    }

    /** The same behind a few words, in one paragraph with its first one. */
    public void render(String lead, String description, Paragraphs into) {
        Node document = parse(description);
        Node first = document.getFirstChild();
        boolean isRunning = first instanceof Paragraph;
        into.add(isRunning ? lead + " " + MarkupInline.render(first) : lead);
        for (Node block = isRunning ? first.getNext() : first; block != null; block = block.getNext()) {
            new MarkupBlock(into).render(block);
        }
    }

    /** The first sentence as running text, without its full stop; empty if there is none. */
    public String firstSentence(String description) {
        Node first = parse(description).getFirstChild();
        if (!(first instanceof Paragraph)) {
            return "";
        }
        String text = MarkupInline.render(first);
        String sentence = text.substring(0, endOfSentence(text));
        if (sentence.length() > LONGEST_SENTENCE) {
            return "";
        }
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Where the first full stop is that stands outside all elements and inline tags; behind the text if none does. */
    private static int endOfSentence(String html) {
        int depth = 0;
        for (int i = 0; i < html.length(); i++) {
            if (html.startsWith("</", i) || html.charAt(i) == '}') {
                depth--;
            } else if (html.charAt(i) == '<' && !html.startsWith("<br>", i) || html.charAt(i) == '{') {
                depth++;
            } else if (depth == 0 && html.startsWith(". ", i) && !isAbbreviation(html, i)) {
                return i;
            }
        }
        return html.length();
    }

    private static boolean isAbbreviation(String html, int end) {
        return html.startsWith("e.g", end - 3) || html.startsWith("i.e", end - 3);
    }

    /** The index of the first angle bracket that is too many. */
    private static int firstAngleTooMany(String text) {
        int index = -1;
        for (int count = 0; count <= MOST_ANGLES; count++) {
            index = text.indexOf('<', index + 1);
            if (index < 0) {
                return text.length();
            }
        }
        return index;
    }

    private Node parse(String description) {
        return parsed.computeIfAbsent(description, this::document);
    }

    private Node document(String description) {
        int end = Math.min(Documentation.MOST_SHOWN, firstAngleTooMany(description));
        String text = description.length() > end ? description.substring(0, end) + "…" : description;
        String markdown = Shortcodes.toMarkdown(ReStructuredText.toMarkdown(text));
        return (hasTable(markdown) ? withTables : parser).parse(markdown);
    }

    private static boolean hasTable(String markdown) {
        return markdown.contains("|")
                && markdown.lines()
                        .allMatch(line -> line.chars().filter(c -> c == '|').count() <= MOST_COLUMNS);
    }
}
