package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
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

    TypeIdentity(SchemaGraph graph, Narrowing narrowing) {
        this.graph = graph;
        this.narrowing = narrowing;
    }

    /** The key of the class, in or below a top-level type, of a value that must satisfy the schemas. */
    TypeKey keyOf(SchemaId owner, List<SchemaId> ids) {
        TypeKey nested = nestedKeyOf(owner, ids);
        boolean isFile = nested.ids().size() == 1 && nested.ids().get(0).isRoot();
        return isFile ? TypeKey.ofFile(nested.ids().get(0)) : nested;
    }

    /** The same of a type that is nested even where a file describes it alone. */
    TypeKey nestedKeyOf(SchemaId owner, List<SchemaId> ids) {
        Set<SchemaId> followed = new LinkedHashSet<>();
        ids.forEach(id -> followed.add(follow(id)));
        List<SchemaId> telling =
                followed.stream().filter(id -> !saysOnlyObject(id)).toList();
        return new TypeKey(owner, telling.stream().anyMatch(this::saysObject) ? telling : List.copyOf(followed));
    }

    /** Follows references as long as they say nothing of their own. */
    private SchemaId follow(SchemaId start) {
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
        for (Keyword keyword : asserting(schema)) {
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
        return asserting(schema).stream().noneMatch(TypeIdentity::isObject);
    }

    private static boolean isObject(Keyword keyword) {
        return keyword instanceof Assertion.Type type && type.types().equals(Set.of(SchemaType.OBJECT));
    }

    private boolean saysOnlyObject(SchemaId id) {
        List<Keyword> asserting = asserting(graph.schema(id));
        return asserting.size() == 1 && asserting.get(0) instanceof Assertion.Type && saysObject(id);
    }

    private boolean saysObject(SchemaId id) {
        return narrowing.narrow(List.of(id)).isOnly(SchemaType.OBJECT);
    }

    private static List<Keyword> asserting(Schema schema) {
        return schema.keywords().stream()
                .filter(keyword -> !(keyword instanceof Annotation
                        || keyword instanceof Reference.Definitions
                        || keyword instanceof Reference.Id
                        || keyword instanceof Reference.Anchor
                        || keyword instanceof Reference.DynamicAnchor))
                .toList();
    }
}
