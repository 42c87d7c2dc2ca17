package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of types, as values that are equal where the same is said. A location that is referred to, or that the
 * user selects or names, is a type of its own, whatever it says.
 */
final class TypeWords {

    private final SchemaWords words;
    private final Set<SchemaId> targets = new HashSet<>();
    private final TreeSet<String> named;

    /**
     * The types of a graph.
     *
     * @param named the schemas to which the user gives names, as the setting has them
     */
    TypeWords(SchemaGraph graph, Set<String> named) {
        this.words = new SchemaWords(graph);
        this.named = new TreeSet<>(named);
        targets.addAll(graph.roots());
        targets.addAll(graph.targets().values());
        graph.dynamicTargets().values().forEach(target -> targets.add(target.initial()));
        graph.dynamicAnchors().values().forEach(anchors -> targets.addAll(anchors.values()));
    }

    /** What is said of a nested type; what is said of the types inside it may count in addition. */
    Object of(TypeShape type) {
        TypeKey key = type.key();
        return isNamed(key) ? key : List.of(type.getClass(), key.owner(), key.part(), said(key.ids()), names(type));
    }

    /** What is said twice is said once. */
    private List<Object> said(List<SchemaId> ids) {
        List<Object> said = ids.stream().map(this::of).toList();
        return Set.copyOf(said).size() == 1 ? said.subList(0, 1) : said;
    }

    private Object of(SchemaId id) {
        return targets.contains(id) ? id : words.ofType(id);
    }

    /** The setting adds in parentheses which of several types of a schema it means. */
    private boolean isNamed(TypeKey key) {
        String schema =
                key.source().isRoot() ? key.source().file() : key.source().toString();
        String ofPart = named.ceiling(schema + " (");
        return named.contains(schema) || ofPart != null && ofPart.startsWith(schema + " (");
    }

    /** Names that are required and not described have the order of {@code required}, which says nothing otherwise. */
    private static List<String> names(TypeShape type) {
        return type instanceof TypeShape.ObjectType object
                ? object.properties().stream().map(Property::name).toList()
                : List.of();
    }
}
