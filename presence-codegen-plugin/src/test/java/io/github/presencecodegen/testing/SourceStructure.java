package io.github.presencecodegen.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a source says to the compiler, in order: each tree with its name, literal or modifiers, and the tags of
 * its comment. Imports are left out, and so are qualifiers: they depend on which names are taken.
 */
public final class SourceStructure extends TreePathScanner<Void, Void> {

    /** A tree, or a tag of a comment. */
    public record Item(String kind, String text) {}

    private final List<Item> items = new ArrayList<>();
    private final DocTrees docs;
    private int comments;

    private SourceStructure(DocTrees docs) {
        this.docs = docs;
    }

    /** Reads a parsed source. */
    public static SourceStructure of(CompilationUnitTree unit, DocTrees docs) {
        SourceStructure structure = new SourceStructure(docs);
        structure.scan(unit, null);
        return structure;
    }

    public List<Item> items() {
        return items;
    }

    /** How many comments belong to a declaration. */
    public int comments() {
        return comments;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
        if (tree == null || tree instanceof ImportTree || tree instanceof PackageTree) {
            return null;
        }
        if (isQualifiedName(tree)) {
            items.add(new Item("NAME", name(tree)));
            return null;
        }
        items.add(new Item(tree.getKind().name(), name(tree)));
        return super.scan(tree, unused);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        comment();
        return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        comment();
        return super.visitMethod(method, unused);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        comment();
        return super.visitVariable(variable, unused);
    }

    private void comment() {
        CommentStructure comment = CommentStructure.of(docs.getDocCommentTree(getCurrentPath()));
        if (comment.exists()) {
            comments++;
            comment.tags().forEach(tag -> items.add(new Item("TAG", tag)));
        }
    }

    private static boolean isQualifiedName(Tree tree) {
        return tree instanceof IdentifierTree
                || tree instanceof MemberSelectTree select && isQualifiedName(select.getExpression());
    }

    private static String name(Tree tree) {
        return String.valueOf(nameOrValue(tree));
    }

    private static Object nameOrValue(Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier();
        }
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName();
        }
        if (tree instanceof MemberReferenceTree reference) {
            return reference.getName();
        }
        if (tree instanceof ClassTree type) {
            return type.getSimpleName();
        }
        if (tree instanceof MethodTree method) {
            return method.getName();
        }
        if (tree instanceof VariableTree variable) {
            return variable.getName();
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getValue();
        }
        return tree instanceof ModifiersTree modifiers ? modifiers.getFlags() : "";
    }
}
