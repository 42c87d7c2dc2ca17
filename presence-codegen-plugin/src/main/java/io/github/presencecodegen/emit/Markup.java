package io.github.presencecodegen.emit;

import io.github.presencecodegen.shape.Documentation;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * The markup of the specification's descriptions. New releases write Markdown, old ones reStructuredText; what the old
 * ones use of it, literals and links, is turned into Markdown first.
 */
final class Markup {

    /** From each of them the parser looks for its other end, to the end of the text. */
    private static final int MOST_ANGLES = 500;

    /** A sentence longer than this is none, and stands at every parameter. */
    private static final int LONGEST_SENTENCE = 1_000;

    private static final Pattern RST_LINK = Pattern.compile("`([^`<>]++)<([^`<>\\s]++)>`__?");
    private static final Pattern RST_REFERENCE = Pattern.compile("(?<![`\\w])`([^`<>\\n]+)`__?(?!\\w)");

    private final Parser parser = Parser.builder().maxOpenBlockParsers(20).build();

    /** Appends the description as blocks of Javadoc. */
    void render(String description, Paragraphs into) {
        Node document = parse(description);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            new MarkupBlock(into).render(block);
        }
    }

    /** The same behind a few words, in one paragraph with its first one. */
    void render(String lead, String description, Paragraphs into) {
        Node document = parse(description);
        Node first = document.getFirstChild();
        boolean isRunning = first instanceof Paragraph;
        into.add(isRunning ? lead + " " + MarkupInline.render(first) : lead);
        for (Node block = isRunning ? first.getNext() : first; block != null; block = block.getNext()) {
            new MarkupBlock(into).render(block);
        }
    }

    /** The first sentence as running text, without its full stop; empty if there is none. */
    String firstSentence(String description) {
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
            } else if (depth == 0 && html.startsWith(". ", i)) {
                return i;
            }
        }
        return html.length();
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

    private static String markdownLink(MatchResult link) {
        return Matcher.quoteReplacement("[" + link.group(1).stripTrailing() + "](" + link.group(2) + ")");
    }

    private Node parse(String description) {
        int end = Math.min(Documentation.MOST_SHOWN, firstAngleTooMany(description));
        String text = description.length() > end ? description.substring(0, end) + "…" : description;
        text = RST_LINK.matcher(text).replaceAll(Markup::markdownLink);
        return parser.parse(RST_REFERENCE.matcher(text).replaceAll("$1"));
    }
}
