package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which type some schemas stand for. A schema that is nothing but a reference with annotations is the type that
 * it refers to, and {@code type: object} beside what says so as well adds nothing.
 */
final class TypeIdentity {

    private final SchemaGraph graph;
    private final Narrowing narrowing;
    private final Homes homes;

    TypeIdentity(SchemaGraph graph, Narrowing narrowing) {
        this.graph = graph;
        this.narrowing = narrowing;
        this.homes = new Homes(graph);
    }

    /** The key of the type of a place that is selected; the root of a file has a type of its own, whatever it refers to. */
    TypeKey keyOfPlace(SchemaId place) {
        return place.isRoot() ? TypeKey.ofTopLevel(place) : keyOf(homes.of(place), List.of(place));
    }

    /**
     * The key of the type of a value that must satisfy the schemas. What one schema describes is one type, which lives where
     * that schema is written; what several describe together belongs to where they come together.
     *
     * @param owner where that is
     */
    TypeKey keyOf(SchemaId owner, List<SchemaId> ids) {
        Set<SchemaId> followed = new LinkedHashSet<>();
        ids.forEach(id -> followed.add(follow(id)));
        List<SchemaId> telling = telling(List.copyOf(followed));
        return new TypeKey(telling.size() == 1 ? homes.of(telling.get(0)) : owner, telling);
    }

    /** Those of some schemas that add to the others. */
    private List<SchemaId> telling(List<SchemaId> ids) {
        List<SchemaId> telling = ids.stream().filter(id -> !saysOnlyObject(id)).toList();
        return telling.stream().anyMatch(this::saysObject) ? telling : saying(ids);
    }

    private List<SchemaId> saying(List<SchemaId> ids) {
        List<SchemaId> saying = ids.stream()
                .filter(id -> !graph.schema(id).asserting().isEmpty())
                .toList();
        return saying.isEmpty() ? ids : saying;
    }

    /** Follows references as long as they say nothing of their own; what the root of a file is, is the type of the file. */
    SchemaId follow(SchemaId start) {
        SchemaId end = end(start);
        SchemaId root = new SchemaId(end.file(), "");
        return graph.schemas().containsKey(root) && end(root).equals(end) ? root : end;
    }

    private SchemaId end(SchemaId start) {
        SchemaId id = start;
        Set<SchemaId> seen = new HashSet<>();
        Optional<SchemaId> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get())) {
            id = next.get();
            next = soleReference(graph.schema(id));
        }
        return id;
    }

    private Optional<SchemaId> soleReference(Schema schema) {
        List<SchemaId> inPlace = new ArrayList<>();
        for (Keyword keyword : schema.asserting()) {
            List<SchemaId> applied = graph.always(schema.id(), keyword);
            if (applied.isEmpty() && !isObject(keyword)) {
                return Optional.empty();
            }
            inPlace.addAll(applied);
        }
        return inPlace.size() == 1 && (saysNothing(schema) || saysObject(inPlace.get(0)))
                ? Optional.of(inPlace.get(0))
                : Optional.empty();
    }

    /** Whether a schema does not even say itself that a value is an object. */
    private static boolean saysNothing(Schema schema) {
        return schema.asserting().stream().noneMatch(TypeIdentity::isObject);
    }

    private static boolean isObject(Keyword keyword) {
        return keyword instanceof Assertion.Type type && type.types().equals(Set.of(SchemaType.OBJECT));
    }

    private boolean saysOnlyObject(SchemaId id) {
        List<Keyword> asserting = graph.schema(id).asserting();
        return asserting.isEmpty()
                || asserting.size() == 1 && asserting.get(0) instanceof Assertion.Type && saysObject(id);
    }

    private boolean saysObject(SchemaId id) {
        return narrowing.narrow(List.of(id)).isOnly(SchemaType.OBJECT);
    }
}
