package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.SchemaId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the dynamic anchors mean on the way by which a schema was reached: each is the one of the outermost resource that
 * has it (2020-12 core, section 8.2.3.2). Once it means something it means that for everything inside, so that the scopes
 * are few and known without an instance.
 *
 * @param bindings the schema that each anchor means
 */
public record DynamicScope(SortedMap<String, SchemaId> bindings) {

    public static final DynamicScope NONE = new DynamicScope(new TreeMap<>());

    public DynamicScope {
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
    }
}
