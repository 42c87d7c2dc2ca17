package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.support.JsonValue;

/**
 * Tells whether schemas allow a value. Defaults are small, so it looks at the schemas as they are written.
 *
 * @param graph the schemas
 * @param patterns what their regular expressions match
 * @param depth how many schemas it is inside of
 */
record SchemaVerdict(SchemaGraph graph, Patterns patterns, int depth) {

    /** Nobody writes a default for which so many schemas apply inside each other. */
    private static final int MOST_DEPTH = 200;

    Verdict of(JsonValue value, SchemaId id) {
        if (depth == MOST_DEPTH) {
            return Verdict.UNKNOWN;
        }
        SchemaVerdict inside = new SchemaVerdict(graph, patterns, depth + 1);
        Schema schema = graph.schema(id);
        return Verdict.all(schema.keywords(), keyword -> inside.of(value, schema, keyword));
    }

    private Verdict of(JsonValue value, Schema schema, Keyword keyword) {
        if (keyword instanceof Assertion assertion) {
            return assertion.match(new AssertionVerdict(value, patterns));
        }
        if (keyword instanceof Applicator applicator) {
            return applicator.match(new ApplicatorVerdict(value, schema, this));
        }
        if (keyword instanceof Reference.DynamicRef) {
            return Verdict.UNKNOWN;
        }
        return Verdict.all(graph.always(schema.id(), keyword), id -> of(value, id));
    }
}
