package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Bounds how many schemas apply to one value, since generated checks call each other as the schemas refer to each other:
 * a long chain would be a deep recursion, and schemas that all refer twice to the next would be checked 2^n times.
 */
public final class InPlaceExtents<K> {

    /** How many schemas may apply one through the other. */
    static final int DEPTH_LIMIT = 100;

    /** How many may apply together, each counted as often as it is checked. */
    static final int APPLIED_LIMIT = 5_000;

    private final Function<K, Schema> schemas;
    private final Diagnostics diagnostics;
    private final Map<K, Extent> extents = new HashMap<>();
    private boolean exceeded;

    /**
     * The extents of schemas by keys of some kind.
     *
     * @param schemas the schema of each key
     */
    public InPlaceExtents(Function<K, Schema> schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    private record Extent(int depth, int applied) {

        static final Extent UNKNOWN = new Extent(0, 0);
    }

    /** Takes in a schema after all that it applies. Only the innermost of those that go too far is reported. */
    public void add(K id, Collection<K> inPlace) {
        int innerDepth = 0;
        int mostApplied = 0;
        long applied = 1;
        for (K next : inPlace) {
            Extent extent = extents.getOrDefault(next, Extent.UNKNOWN);
            innerDepth = Math.max(innerDepth, extent.depth());
            mostApplied = Math.max(mostApplied, extent.applied());
            applied += extent.applied();
        }
        if (asksTwice(schemas.apply(id))) {
            applied *= 2;
        }
        extents.put(id, new Extent(innerDepth + 1, (int) Math.min(applied, APPLIED_LIMIT + 1)));
        if (innerDepth == DEPTH_LIMIT) {
            report(DiagnosticCode.IN_PLACE_TOO_DEEP, id, DEPTH_LIMIT);
        } else if (applied > APPLIED_LIMIT && mostApplied <= APPLIED_LIMIT) {
            report(DiagnosticCode.IN_PLACE_TOO_MANY, id, APPLIED_LIMIT);
        }
    }

    /** Schemas beside these keywords are checked once more, to determine what they evaluate. */
    private static boolean asksTwice(Schema schema) {
        return schema.keyword(Applicator.UnevaluatedProperties.class).isPresent()
                || schema.keyword(Applicator.UnevaluatedItems.class).isPresent();
    }

    /** Whether any schema went too far. */
    public boolean areExceeded() {
        return exceeded;
    }

    private void report(DiagnosticCode code, K id, int limit) {
        exceeded = true;
        diagnostics.report(code, schemas.apply(id).place(), limit);
    }
}
