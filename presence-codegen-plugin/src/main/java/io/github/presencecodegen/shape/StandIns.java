package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The unions that stand for schemas, wherever these are referred to and nothing is asserted beside. */
final class StandIns {

    private final SchemaGraph graph;
    private final Map<SchemaId, TypeKey> unions = new HashMap<>();

    StandIns(SchemaGraph graph, List<WantedUnion> wanted) {
        this.graph = graph;
        wanted.forEach(union -> union.schema().ifPresent(schema -> unions.putIfAbsent(schema, union.key())));
    }

    /** The union that stands for what describes a value, unless that is the schema's own type. */
    Optional<TypeKey> of(DescribedValue described) {
        if (unions.isEmpty() || described.isRoot()) {
            return Optional.empty();
        }
        Set<SchemaId> saying = new LinkedHashSet<>();
        described.ids().stream().filter(this::saysMore).forEach(id -> saying.add(end(id)));
        return saying.size() == 1
                ? Optional.ofNullable(unions.get(saying.iterator().next()))
                : Optional.empty();
    }

    /** Follows references as long as nothing is asserted beside them. */
    private SchemaId end(SchemaId start) {
        SchemaId id = start;
        Set<SchemaId> seen = new LinkedHashSet<>();
        while (!unions.containsKey(id) && seen.add(id)) {
            List<SchemaId> next = referred(id);
            if (next.size() == 1) {
                id = next.get(0);
            }
        }
        return id;
    }

    /** What a schema applies to the same value, if it says nothing else. */
    private List<SchemaId> referred(SchemaId id) {
        List<SchemaId> referred = new ArrayList<>();
        for (Keyword keyword : graph.schema(id).asserting()) {
            List<SchemaId> applied = graph.always(id, keyword);
            if (applied.isEmpty() && !isObject(keyword)) {
                return List.of();
            }
            applied.stream().filter(this::saysMore).forEach(referred::add);
        }
        return referred;
    }

    /** Whether a schema says more than that a value is an object, which all values of unions are. */
    private boolean saysMore(SchemaId id) {
        return graph.schema(id).asserting().stream().anyMatch(keyword -> !isObject(keyword));
    }

    private static boolean isObject(Keyword keyword) {
        return keyword instanceof Assertion.Type type && type.types().equals(Set.of(SchemaType.OBJECT));
    }
}
