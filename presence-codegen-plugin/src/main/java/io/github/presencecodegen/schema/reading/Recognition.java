package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Metaschemas;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;

/**
 * Tells a schema from other files by what is in its root: a keyword that says something about values, and is no
 * annotation. Examples of data, which have words of their own, may have one of these by chance, such as {@code type} or
 * {@code pattern}; among unknown words only a keyword counts whose value is none that data would have. A root of keywords
 * alone that has mistakes is a schema with mistakes.
 */
record Recognition(Dialect standard, Metaschemas metaschemas) {

    boolean isSchema(Document document) {
        if (!(document.root() instanceof MappingNode root)) {
            return isBoolean(document.root());
        }
        if (root.get("$schema").isPresent() || root.get("$id").isPresent()) {
            return true;
        }
        // What is wrong is reported when the file is read as a schema.
        Diagnostics unheard = new Diagnostics();
        List<Keyword> keywords = new Reading(standard, metaschemas, unheard)
                .root(new SchemaId(document.path(), ""), root, List.of())
                .map(Schema::keywords)
                .orElse(List.of());
        boolean hasKeywordsAlone = root.entries().stream().allMatch(entry -> isKeyword(entry.key()));
        return hasKeywordsAlone
                ? keywords.stream().anyMatch(Recognition::saysSomething)
                        || !unheard.all().isEmpty()
                : keywords.stream().anyMatch(Recognition::isUnmistakable);
    }

    /** Whether the root is {@code true} or {@code false}, which are schemas. */
    private static boolean isBoolean(Node root) {
        return root instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
    }

    private boolean isKeyword(String word) {
        Dialect.Treatment treatment = standard.treatment(word);
        return treatment instanceof Dialect.Read || treatment instanceof Dialect.Ignored;
    }

    private static boolean saysSomething(Keyword keyword) {
        return keyword instanceof Assertion
                || keyword instanceof Applicator
                || keyword instanceof Reference.Ref
                || keyword instanceof Reference.DynamicRef;
    }

    private static boolean isUnmistakable(Keyword keyword) {
        return keyword instanceof Assertion.Type
                || keyword instanceof Assertion.Enum
                || keyword instanceof Assertion.Required
                || keyword instanceof Applicator && !keyword.subschemas().isEmpty();
    }
}
