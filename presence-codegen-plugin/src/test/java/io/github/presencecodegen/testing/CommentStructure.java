package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.BlockTagTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.InlineTagTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.util.DocTreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tags of a documentation comment. Markup other than what a description may become fails the test. */
final class CommentStructure extends DocTreeScanner<Void, Void> {

    private static final Set<String> ELEMENTS = Set.of(
            "p", "em", "strong", "code", "pre", "ul", "ol", "li", "br", "a", "table", "caption", "tr", "th", "td");

    /** What the attributes of an element look like; those that are not here have none. */
    private static final Map<String, String> ATTRIBUTES =
            Map.of("a", "href=\"https?://[^\"<>\\s]*\"", "caption", "style=\"display:none\"", "th", "scope=\"col\"");

    private static final Set<DocTree.Kind> FOREIGN = Set.of(
            DocTree.Kind.ERRONEOUS,
            DocTree.Kind.COMMENT,
            DocTree.Kind.DOC_TYPE,
            DocTree.Kind.UNKNOWN_BLOCK_TAG,
            DocTree.Kind.UNKNOWN_INLINE_TAG);

    private final List<String> tags = new ArrayList<>();
    private final boolean exists;

    private CommentStructure(DocCommentTree comment) {
        this.exists = comment != null;
        scan(comment, null);
    }

    /** Reads a comment; null if a declaration has none. */
    static CommentStructure of(DocCommentTree comment) {
        return new CommentStructure(comment);
    }

    boolean exists() {
        return exists;
    }

    /** The tags in their order, but {@code @code}, which any text may bring. */
    List<String> tags() {
        return tags;
    }

    @Override
    public Void scan(DocTree tree, Void unused) {
        if (tree != null) {
            assertThat(FOREIGN).as(tree.toString()).doesNotContain(tree.getKind());
            if (tree instanceof BlockTagTree tag) {
                tags.add(tag.getTagName());
            } else if (tree instanceof InlineTagTree tag && tree.getKind() != DocTree.Kind.CODE) {
                tags.add(tag.getTagName());
            }
        }
        return super.scan(tree, unused);
    }

    @Override
    public Void visitStartElement(StartElementTree element, Void unused) {
        String name = element.getName().toString();
        assertThat(name).isIn(ELEMENTS);
        String attributes =
                element.getAttributes().stream().map(DocTree::toString).collect(Collectors.joining(" "));
        assertThat(attributes).matches(ATTRIBUTES.getOrDefault(name, ""));
        return super.visitStartElement(element, unused);
    }

    @Override
    public Void visitEndElement(EndElementTree element, Void unused) {
        assertThat(element.getName().toString()).isIn(ELEMENTS);
        return super.visitEndElement(element, unused);
    }
}
