package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks the schemas that apply to one value: some schemas, and all that they reach by {@code allOf} and {@code $ref},
 * each once, the narrowest at one end. A chain of references may be long, so no walk is recursive.
 */
public final class Narrowing {

    private final SchemaGraph graph;
    private final Regexes regexes;
    private final Set<String> typedFormats;
    private final Map<SchemaId, List<Keyword>> keywords = new HashMap<>();
    private final Map<SchemaId, Optional<Set<SchemaType>>> branchTypes = new HashMap<>();

    /**
     * What the schemas of a graph say.
     *
     * @param regexes the regular expressions of the graph
     * @param typedFormats the formats that user classes represent
     */
    public Narrowing(SchemaGraph graph, Regexes regexes, Set<String> typedFormats) {
        this.graph = graph;
        this.regexes = regexes;
        this.typedFormats = typedFormats;
    }

    /**
     * The format of the names that a pattern takes whose values must satisfy some schemas: that of the narrowest of these
     * that names one.
     */
    public Optional<String> patternFormat(List<SchemaId> ids) {
        return ids.stream()
                .flatMap(id -> graph.schema(id).keyword(Annotation.PatternFormat.class).stream())
                .map(Annotation.PatternFormat::format)
                .filter(typedFormats::contains)
                .reduce((wider, narrower) -> narrower);
    }

    /**
     * Whether a schema means the same when it is applied alone as when it is reached from another one: not so if that is in
     * another resource, and dynamic references in it look for anchors (2020-12 core, section 8.2.3.2).
     */
    public boolean meansTheSameAlone(SchemaId schema, SchemaId reachedFrom) {
        SchemaId resource = graph.resources().get(schema);
        return resource == null
                || resource.equals(graph.resources().get(reachedFrom))
                || !graph.dynamicAnchors().containsKey(resource);
    }

    /** The values that a schema lists beside others, and that it refuses itself. */
    public List<RefusedValues> refusedValues(SchemaId id) {
        return RefusedValues.in(graph.schema(id), regexes);
    }

    /** Whether all that applies by the last of some schemas means the same when it is applied alone. */
    public boolean meansTheSameAlone(List<SchemaId> ids) {
        SchemaId last = ids.get(ids.size() - 1);
        return narrowestFirst(List.of(last)).stream().allMatch(schema -> meansTheSameAlone(schema.id(), last));
    }

    /** What the schemas say together. A choice is made where one of the schemas to choose from is among them. */
    public Narrowed narrow(List<SchemaId> ids) {
        Narrowed narrowed = new Narrowed(regexes);
        walk(ids, narrowed::add);
        narrowed.choose(ids);
        narrowestFirst(ids).forEach(narrowed::close);
        narrowed.imply(() -> typesOf(narrowed.choices()));
        return narrowed;
    }

    /** What all branches of each choice say of types; the depth of choices in choices is bounded by the linker. */
    private Optional<Set<SchemaType>> typesOf(List<Branches> choices) {
        Optional<Set<SchemaType>> types = Optional.empty();
        for (Branches choice : choices) {
            types = TypeIntersection.of(types, typesOf(choice));
        }
        return types;
    }

    private Optional<Set<SchemaType>> typesOf(Branches choice) {
        Set<SchemaType> types = new LinkedHashSet<>();
        for (SchemaId branch : choice.ids()) {
            Optional<Set<SchemaType>> said = typesOf(branch);
            if (said.isEmpty()) {
                return said;
            }
            types.addAll(said.get());
        }
        return Optional.of(types);
    }

    private Optional<Set<SchemaType>> typesOf(SchemaId branch) {
        Optional<Set<SchemaType>> known = branchTypes.get(branch);
        if (known != null) {
            return known;
        }
        Narrowed narrowed = narrow(List.of(branch));
        Optional<Set<SchemaType>> types =
                Contradiction.in(narrowed).isPresent() ? Optional.of(Set.of()) : TypeSet.said(narrowed);
        branchTypes.put(branch, types);
        return types;
    }

    /** Every schema that applies, the narrowest first: the last before the others, each before what it refers to. */
    public List<Schema> narrowestFirst(List<SchemaId> ids) {
        // By id: the hash code of a schema is that of everything inside it.
        Map<SchemaId, Schema> reached = new LinkedHashMap<>();
        Deque<SchemaId> next = new ArrayDeque<>();
        ids.forEach(next::push);
        while (!next.isEmpty()) {
            Schema schema = graph.schema(next.pop());
            if (reached.putIfAbsent(schema.id(), schema) == null) {
                keywords(schema.id())
                        .forEach(keyword -> graph.always(schema.id(), keyword).forEach(next::push));
            }
        }
        return List.copyOf(reached.values());
    }

    private record Frame(SchemaId id, Iterator<Keyword> keywords) {}

    /** Shows every keyword of the schemas that apply, those of the narrowest last. */
    public void walk(List<SchemaId> ids, Consumer<Keyword> visitor) {
        Deque<Frame> stack = new ArrayDeque<>();
        Set<SchemaId> entered = new HashSet<>();
        enter(ids, entered, stack);
        while (!stack.isEmpty()) {
            Frame frame = stack.element();
            if (frame.keywords().hasNext()) {
                Keyword keyword = frame.keywords().next();
                visitor.accept(keyword);
                enter(graph.always(frame.id(), keyword), entered, stack);
            } else {
                stack.pop();
            }
        }
    }

    /** Pushes the last first, so that the first is walked first. */
    private void enter(List<SchemaId> ids, Set<SchemaId> entered, Deque<Frame> stack) {
        List<SchemaId> fresh = new ArrayList<>();
        for (SchemaId id : ids) {
            if (entered.add(id)) {
                fresh.add(0, id);
            }
        }
        for (SchemaId id : fresh) {
            stack.push(new Frame(id, keywords(id).iterator()));
        }
    }

    private List<Keyword> keywords(SchemaId id) {
        return keywords.computeIfAbsent(id, unused -> KeywordOrder.of(graph.schema(id)));
    }
}
