package io.github.presencecodegen.shape.choice;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The properties of an object that only schemas describe which may apply to it or not: branches of a choice that decides
 * on no type, {@code then}, {@code else}, and what depends on a property.
 */
public final class ConditionalProperties {

    private final Narrowing narrowing;
    private final Narrowed always;
    private final Map<String, List<List<SchemaId>>> properties = new LinkedHashMap<>();
    private final Set<SchemaId> seen = new HashSet<>();
    private final Deque<SchemaId> next = new ArrayDeque<>();

    private ConditionalProperties(Narrowed always, Narrowing narrowing) {
        this.always = always;
        this.narrowing = narrowing;
    }

    /** By name: the schemas of the property in each schema that describes it. */
    public static Map<String, List<List<SchemaId>>> of(Narrowed always, Narrowing narrowing) {
        ConditionalProperties found = new ConditionalProperties(always, narrowing);
        found.next.addAll(always.conditional());
        while (!found.next.isEmpty()) {
            found.add(found.next.remove());
        }
        return found.properties;
    }

    private void add(SchemaId schema) {
        if (!seen.add(schema)) {
            return;
        }
        Narrowed described = narrowing.narrow(List.of(schema));
        described.properties().forEach((name, ids) -> {
            if (!always.properties().containsKey(name) && !narrowing.narrow(ids).isNever()) {
                properties.computeIfAbsent(name, unused -> new ArrayList<>()).add(List.copyOf(ids));
            }
        });
        next.addAll(described.conditional());
    }
}
