package io.github.presencecodegen.emit.javadoc.markup;

import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Renders one block of a description. */
final class MarkupBlock {

    private final Paragraphs into;

    MarkupBlock(Paragraphs into) {
        this.into = into;
    }

    void render(Node block) {
        if (block instanceof Paragraph) {
            into.add(MarkupInline.render(block));
        } else if (block instanceof Heading) {
            into.add(MarkupInline.renderStrong(block));
        } else if (block instanceof ListBlock list) {
            into.addElement(list(list));
        } else if (block instanceof BlockQuote) {
            renderChildren(block);
        } else if (block instanceof TableBlock) {
            into.addElement(MarkupTable.render(block));
        } else if (block instanceof FencedCodeBlock code) {
            into.addPreformatted(preformatted(code.getLiteral()));
        } else if (block instanceof IndentedCodeBlock code) {
            into.addPreformatted(preformatted(code.getLiteral()));
        } else if (block instanceof HtmlBlock html) {
            into.add(JavadocText.escape(html.getLiteral().replace('\n', ' ')));
        }
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            render(child);
        }
    }

    private static String preformatted(String code) {
        String lines = code.lines().map(JavadocText::escape).collect(Collectors.joining("\n"));
        return lines.isBlank() ? "" : "<pre>\n" + lines + "\n</pre>";
    }

    private static String list(ListBlock list) {
        String element = list instanceof BulletList ? "ul" : "ol";
        StringBuilder html = new StringBuilder("<" + element + ">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            html.append("<li>").append(item(item)).append("</li>\n");
        }
        return html.append("</" + element + ">").toString();
    }

    private static String item(Node item) {
        StringBuilder html = new StringBuilder();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                html.append('\n').append(list(list));
            } else if (child instanceof Paragraph) {
                html.append(html.isEmpty() ? "" : "<p>").append(MarkupInline.render(child));
            } else if (child instanceof FencedCodeBlock code) {
                html.append(' ').append(inLine(code.getLiteral()));
            } else if (child instanceof IndentedCodeBlock code) {
                html.append(' ').append(inLine(code.getLiteral()));
            }
        }
        return html.toString();
    }

    private static String inLine(String code) {
        return JavadocText.code(code.strip().replaceAll("\\s+", " "));
    }
}
