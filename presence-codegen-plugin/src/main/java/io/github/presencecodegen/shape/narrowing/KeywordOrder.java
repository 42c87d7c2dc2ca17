package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the keywords of a schema decide on types. The keys of a mapping have no order in YAML, so theirs
 * counts for nothing: first comes what a schema builds on, then its own words, which are the narrowest.
 */
final class KeywordOrder {

    private static final Comparator<Keyword> ORDER =
            Comparator.comparing(KeywordOrder::isOwn).thenComparing(Keyword::name);

    private KeywordOrder() {}

    /** The keywords of a schema in this order. */
    static List<Keyword> of(Schema schema) {
        return schema.keywords().stream().sorted(ORDER).toList();
    }

    private static boolean isOwn(Keyword keyword) {
        return !(keyword instanceof Reference.Ref
                || keyword instanceof Reference.DynamicRef
                || keyword instanceof Applicator.AllOf);
    }
}
