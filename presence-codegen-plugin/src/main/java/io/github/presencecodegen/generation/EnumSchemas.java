package io.github.presencecodegen.generation;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Openness;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keywords that list the values of generated enums, by the enum. A keyword has the location that a violation of it
 * names.
 */
final class EnumSchemas {

    private final SchemaGraph graph;
    private final TypeModel model;
    private final Map<TypeKey, Set<SchemaId>> keywords = new LinkedHashMap<>();

    EnumSchemas(SchemaGraph graph, TypeModel model) {
        this.graph = graph;
        this.model = model;
        model.types().values().forEach(this::add);
        // Their values are read as those of the types that stand for them.
        model.merged().values().forEach(types -> types.forEach(this::add));
        keywords.forEach((key, locations) -> choices(key).forEach(each -> locations.addAll(each.keySet())));
    }

    /** The choices that list the values of an enum, and of those that it stands for. */
    private List<Map<SchemaId, Set<SchemaType>>> choices(TypeKey key) {
        return Stream.concat(Stream.of(model.type(key)), model.merged(key).stream())
                .map(type -> ((TypeShape.EnumType) type).choices())
                .toList();
    }

    /** The enums that are used. */
    Set<TypeKey> enums() {
        return keywords.keySet();
    }

    /** The keywords that are not asserted, each with the types that its values have. */
    Map<SchemaId, Set<SchemaType>> ofOpen() {
        Map<SchemaId, Set<SchemaType>> open = new LinkedHashMap<>();
        for (TypeKey key : keywords.keySet()) {
            if (((TypeShape.EnumType) model.type(key)).openness() == Openness.BY_SETTING) {
                of(Set.of(key)).forEach(location -> open.put(location, Set.of()));
                choices(key).forEach(open::putAll);
            }
        }
        return open;
    }

    /** The keywords of some enums. */
    Set<SchemaId> of(Collection<TypeKey> enums) {
        Set<SchemaId> all = new LinkedHashSet<>();
        enums.forEach(key -> all.addAll(keywords.getOrDefault(key, Set.of())));
        return all;
    }

    private void add(TypeShape type) {
        if (type instanceof TypeShape.EnumType && type.key().isTopLevel()) {
            add(new Part(new Shape.Named(type.key()), type.key().ids()));
        }
        for (Part part : Part.of(type)) {
            part.withInner().forEach(this::add);
        }
    }

    private void add(Part part) {
        if (part.shape() instanceof Shape.Named named && model.type(named.key()) instanceof TypeShape.EnumType) {
            keywords.computeIfAbsent(named.key(), unused -> new LinkedHashSet<>())
                    .addAll(inPlace(part.ids()));
        }
    }

    private Set<SchemaId> inPlace(List<SchemaId> ids) {
        Set<SchemaId> reached = new LinkedHashSet<>();
        Deque<SchemaId> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            SchemaId id = next.remove();
            if (reached.add(id)) {
                next.addAll(graph.always(id));
            }
        }
        Set<SchemaId> listing = new LinkedHashSet<>();
        for (SchemaId id : reached) {
            graph.schema(id).keywords().stream()
                    .filter(keyword -> keyword instanceof Assertion.Enum || keyword instanceof Assertion.Const)
                    .forEach(keyword -> listing.add(id.child(keyword.name())));
        }
        return listing;
    }
}
