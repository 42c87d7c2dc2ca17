package io.github.presencecodegen.emit;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * The markup of the specification's descriptions. New releases write Markdown, old ones reStructuredText; what the old
 * ones use of it, literals and links, is turned into Markdown first.
 */
final class Markup {

    /** A description longer than this is cut: it is prose, and nobody reads a book in a comment. */
    private static final int MAX_LENGTH = 20_000;

    private static final Pattern RST_LINK = Pattern.compile("`([^`<>]+?)\\s*<([^`<>\\s]+)>`__?");
    private static final Pattern RST_REFERENCE = Pattern.compile("(?<![`\\w])`([^`<>\\n]+)`__?(?!\\w)");

    private final Parser parser = Parser.builder().maxOpenBlockParsers(20).build();

    /** Appends the description as blocks of Javadoc. */
    void render(String description, Paragraphs into) {
        Node document = parse(description);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            new MarkupBlock(into).render(block);
        }
    }

    /** The first sentence as running text, without its full stop; empty if the description begins with no paragraph. */
    String firstSentence(String description) {
        Node first = parse(description).getFirstChild();
        if (!(first instanceof Paragraph)) {
            return "";
        }
        String text = MarkupInline.render(first);
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Node parse(String description) {
        String text = description.length() > MAX_LENGTH ? description.substring(0, MAX_LENGTH) + "…" : description;
        text = RST_LINK.matcher(text).replaceAll("[$1]($2)");
        return parser.parse(RST_REFERENCE.matcher(text).replaceAll("$1"));
    }
}
