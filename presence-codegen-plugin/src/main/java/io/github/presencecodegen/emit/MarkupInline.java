package io.github.presencecodegen.emit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Renders the running text of a paragraph, a heading or a list item. */
final class MarkupInline extends AbstractVisitor {

    /** Links inside the specification's own site lead nowhere from Javadoc; only their text is kept. */
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[!-~&&[^\"'<>\\\\`{}*@]]+");

    private final StringBuilder html = new StringBuilder();

    /** The elements that the current text is inside. */
    private final Set<String> open = new HashSet<>();

    private MarkupInline() {}

    static String render(Node block) {
        MarkupInline inline = new MarkupInline();
        inline.visitChildren(block);
        return inline.html.toString().strip();
    }

    /** The text of a heading: all of it is strong. */
    static String renderStrong(Node block) {
        MarkupInline inline = new MarkupInline();
        inline.element("strong", "strong", block);
        return inline.html.toString().strip();
    }

    @Override
    public void visit(Text text) {
        html.append(JavadocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        html.append(JavadocText.code(code.getLiteral().replace('\t', ' ')));
    }

    @Override
    public void visit(HtmlInline tag) {
        html.append(JavadocText.escape(tag.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", "em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", "strong", emphasis);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br>");
    }

    @Override
    public void visit(Link link) {
        if (ABSOLUTE.matcher(link.getDestination()).matches()) {
            element("a href=\"" + link.getDestination().replace("&", "&amp;") + '"', "a", link);
        } else {
            visitChildren(link);
        }
    }

    /** Doclint warns of an element around nothing, and of one inside another of its kind. */
    private void element(String start, String end, Node content) {
        int before = html.length();
        boolean isOutermost = open.add(end);
        visitChildren(content);
        if (isOutermost) {
            open.remove(end);
        }
        if (isOutermost && !html.substring(before).isBlank()) {
            html.insert(before, "<" + start + ">").append("</").append(end).append('>');
        }
    }
}
