package io.github.presencecodegen.emit;

import java.util.ArrayDeque;
import java.util.Deque;
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
 * emphasis thousands of times. An element inside one of its own kind is not written; doclint refuses it.
 */
final class MarkupInline {

    /** Links inside the specification's own site lead nowhere from Javadoc; only their text is kept. */
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[!-~&&[^\"'<>\\\\`{}*@]]+");

    private final StringBuilder html = new StringBuilder();

    /** For each node that the walk is inside: what closes it; nothing where it was not written. */
    private final Deque<String> open = new ArrayDeque<>();

    private MarkupInline() {}

    static String render(Node block) {
        MarkupInline inline = new MarkupInline();
        inline.walk(block);
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
        html.append(open.pop());
        while (node.getNext() == null && node.getParent() != block) {
            node = node.getParent();
            html.append(open.pop());
        }
        return node.getNext();
    }

    private void enter(Node node) {
        if (node instanceof Emphasis) {
            element("<em>", "</em>");
        } else if (node instanceof StrongEmphasis) {
            element("<strong>", "</strong>");
        } else if (node instanceof Link link
                && ABSOLUTE.matcher(link.getDestination()).matches()) {
            element("<a href=\"" + link.getDestination().replace("&", "&amp;") + "\">", "</a>");
        } else {
            html.append(leaf(node));
            open.push("");
        }
    }

    private void element(String start, String end) {
        boolean inside = open.contains(end);
        html.append(inside ? "" : start);
        open.push(inside ? "" : end);
    }

    private static String leaf(Node node) {
        if (node instanceof Text text) {
            return JavadocText.escape(text.getLiteral());
        }
        if (node instanceof Code code) {
            return JavadocText.code(code.getLiteral());
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
