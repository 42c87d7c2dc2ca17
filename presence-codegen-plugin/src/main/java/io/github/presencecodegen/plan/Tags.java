package io.github.presencecodegen.plan;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.Tag;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the property that tells the branches of a {@code oneOf} or {@code anyOf} apart. */
final class Tags {

    private final SchemaGraph graph;

    Tags(SchemaGraph graph) {
        this.graph = graph;
    }

    /** The tag of some branches; the first property that is one, in the order of the first branch. */
    Optional<Tag> of(List<Schema> branches) {
        if (branches.size() < 2) {
            return Optional.empty();
        }
        List<Map<String, Set<String>>> candidates =
                branches.stream().map(this::candidates).toList();
        return candidates.get(0).keySet().stream()
                .map(name -> tag(name, candidates))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Tag> tag(String name, List<Map<String, Set<String>>> candidates) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int branch = 0; branch < candidates.size(); branch++) {
            Set<String> values = candidates.get(branch).get(name);
            if (values == null) {
                return Optional.empty();
            }
            for (String value : values) {
                if (branches.put(value, branch) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Tag(name, branches));
    }

    /** The properties that every object of a schema must have, with the strings that they can be. */
    private Map<String, Set<String>> candidates(Schema branch) {
        boolean saysObject = false;
        Set<String> required = new HashSet<>();
        Map<String, Set<String>> strings = new LinkedHashMap<>();
        for (Schema schema : always(branch.id())) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Assertion.Type type) {
                    saysObject |= type.types().equals(Set.of(SchemaType.OBJECT));
                } else if (keyword instanceof Assertion.Required names) {
                    required.addAll(names.properties());
                } else if (keyword instanceof Applicator.Properties properties) {
                    properties
                            .schemas()
                            .forEach((name, property) ->
                                    strings(property).ifPresent(values -> strings.putIfAbsent(name, values)));
                }
            }
        }
        strings.keySet().retainAll(required);
        return saysObject ? strings : Map.of();
    }

    /** The strings that a schema allows at most, if it allows nothing else. */
    private static Optional<Set<String>> strings(Schema property) {
        List<JsonValue> values = property.keyword(Assertion.Const.class)
                .map(constant -> List.of(constant.value()))
                .or(() -> property.keyword(Assertion.Enum.class).map(Assertion.Enum::values))
                .orElse(List.of());
        Set<String> strings = new LinkedHashSet<>();
        for (JsonValue value : values) {
            if (!(value instanceof JsonString string)) {
                return Optional.empty();
            }
            strings.add(string.value());
        }
        return strings.isEmpty() ? Optional.empty() : Optional.of(strings);
    }

    private List<Schema> always(SchemaId start) {
        Set<SchemaId> reached = new LinkedHashSet<>();
        List<SchemaId> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            SchemaId id = next.remove(next.size() - 1);
            if (reached.add(id)) {
                next.addAll(graph.always(id));
            }
        }
        return reached.stream().map(graph::schema).toList();
    }
}
