package io.github.presencecodegen.emit.javadoc.markup;

import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Renders the running text of a paragraph, a heading or a list item. The walk is no recursion: emphasis can be inside
 * emphasis thousands of times. Neither an element around nothing is written, nor one inside another of its kind; doclint
 * refuses both.
 */
final class MarkupInline {

    /** Links inside the specification's own site lead nowhere from Javadoc; only their text is kept. */
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[!-~&&[^\"'<>\\\\`{}*@]]+");

    private final StringBuilder html = new StringBuilder();

    /** For each node that the walk is inside: the element that it becomes. */
    private final Deque<Element> open = new ArrayDeque<>();

    /** The names of the elements that the current text is inside. */
    private final Set<String> kinds = new HashSet<>();

    private MarkupInline() {}

    /**
     * An element whose content is being written.
     *
     * @param name its name; empty where a node becomes none
     * @param start its start tag
     * @param content where its content begins
     */
    private record Element(String name, String start, int content) {}

    static String render(Node block) {
        MarkupInline inline = new MarkupInline();
        inline.walk(block);
        return inline.html.toString().strip();
    }

    /** The text of a heading: all of it is strong. */
    static String renderStrong(Node block) {
        MarkupInline inline = new MarkupInline();
        inline.open("strong", "<strong>");
        inline.walk(block);
        inline.close();
        return inline.html.toString().strip();
    }

    private void walk(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            if (next == null) {
                next = leave(node, block);
            }
            node = next;
        }
    }

    /** Closes a node that is complete, and those around it that are complete with it; what follows, if anything does. */
    private Node leave(Node complete, Node block) {
        Node node = complete;
        close();
        while (node.getNext() == null && node.getParent() != block) {
            node = node.getParent();
            close();
        }
        return node.getNext();
    }

    private void enter(Node node) {
        if (node instanceof Emphasis) {
            open("em", "<em>");
        } else if (node instanceof StrongEmphasis) {
            open("strong", "<strong>");
        } else if (node instanceof Link link
                && ABSOLUTE.matcher(link.getDestination()).matches()) {
            open("a", "<a href=\"" + link.getDestination().replace("&", "&amp;") + "\">");
        } else {
            html.append(leaf(node));
            open("", "");
        }
    }

    private void open(String name, String start) {
        boolean isWritten = !name.isEmpty() && kinds.add(name);
        open.push(new Element(isWritten ? name : "", start, html.length()));
    }

    private void close() {
        Element element = open.pop();
        kinds.remove(element.name());
        if (!element.name().isEmpty() && !html.substring(element.content()).isBlank()) {
            html.insert(element.content(), element.start())
                    .append("</")
                    .append(element.name())
                    .append('>');
        }
    }

    private static String leaf(Node node) {
        if (node instanceof Text text) {
            return JavadocText.escape(text.getLiteral());
        }
        if (node instanceof Code code) {
            return JavadocText.code(code.getLiteral().replace('\t', ' '));
        }
        if (node instanceof HtmlInline tag) {
            return JavadocText.escape(tag.getLiteral());
        }
        if (node instanceof SoftLineBreak) {
            return " ";
        }
        return node instanceof HardLineBreak ? "<br>" : "";
    }
}
