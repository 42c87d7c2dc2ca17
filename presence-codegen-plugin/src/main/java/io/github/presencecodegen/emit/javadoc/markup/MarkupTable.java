package io.github.presencecodegen.emit.javadoc.markup;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Renders a table of a description. */
final class MarkupTable {

    /** doclint demands one; nobody wrote it, so nobody sees it. */
    private static final String CAPTION = "<caption style=\"display:none\">a table</caption>\n";

    private final StringBuilder html = new StringBuilder("<table>\n" + CAPTION);

    private MarkupTable() {}

    static String render(Node table) {
        MarkupTable rendered = new MarkupTable();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rendered.row(row);
            }
        }
        return rendered.html.append("</table>").toString();
    }

    private void row(Node row) {
        html.append("<tr>\n");
        for (Node node = row.getFirstChild(); node instanceof TableCell cell; node = node.getNext()) {
            html.append(cell.isHeader() ? "<th scope=\"col\">" : "<td>")
                    .append(MarkupInline.render(cell))
                    .append(cell.isHeader() ? "</th>\n" : "</td>\n");
        }
        html.append("</tr>\n");
    }
}
