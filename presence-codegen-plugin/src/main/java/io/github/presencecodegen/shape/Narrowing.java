package io.github.presencecodegen.shape;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks the schemas that apply to one value: some schemas, and all that they reach by {@code allOf} and {@code $ref},
 * each once, in the order in which they are written. A chain of references may be long, so no walk is recursive.
 */
final class Narrowing {

    private final SchemaGraph graph;

    Narrowing(SchemaGraph graph) {
        this.graph = graph;
    }

    /** What the schemas say together. A choice is made where one of the schemas to choose from is among them. */
    Narrowed narrow(List<SchemaId> ids) {
        Narrowed narrowed = new Narrowed();
        walk(ids, narrowed::add);
        narrowed.choose(ids);
        narrowestFirst(ids).forEach(narrowed::close);
        return narrowed;
    }

    /** Every schema that applies, the narrowest first: the last before the others, each before what it refers to. */
    List<Schema> narrowestFirst(List<SchemaId> ids) {
        // By id: the hash code of a schema is that of everything inside it.
        Map<SchemaId, Schema> reached = new LinkedHashMap<>();
        Deque<SchemaId> next = new ArrayDeque<>();
        ids.forEach(next::push);
        while (!next.isEmpty()) {
            Schema schema = graph.schema(next.pop());
            if (reached.putIfAbsent(schema.id(), schema) == null) {
                graph.always(schema.id()).forEach(next::push);
            }
        }
        return List.copyOf(reached.values());
    }

    /** Whether the schemas that apply say nothing of a value that its Java type does not show. */
    boolean isShown(List<SchemaId> ids, Shape shape) {
        return narrowestFirst(ids).stream()
                .flatMap(schema -> schema.keywords().stream())
                .allMatch(keyword -> isShown(keyword, shape));
    }

    /** The same of the class of an object. */
    boolean isShownByClass(List<SchemaId> ids) {
        return narrowestFirst(ids).stream()
                .flatMap(schema -> schema.keywords().stream())
                .allMatch(keyword -> saysNothing(keyword)
                        || keyword instanceof Assertion.Required
                        || keyword instanceof Applicator.Properties);
    }

    private static boolean saysNothingOfNames(Applicator.PatternProperties properties) {
        return properties.schemas().values().stream()
                .flatMap(schema -> schema.keyword(Annotation.PatternFormat.class).stream())
                .noneMatch(Annotation.PatternFormat::isAsserted);
    }

    private static boolean isShownByMap(Keyword keyword, Shape shape) {
        if (!(shape instanceof Shape.MapOf map)) {
            return false;
        }
        return keyword instanceof Applicator.PatternProperties properties && saysNothingOfNames(properties)
                || keyword instanceof Applicator.AdditionalProperties additional
                        && (map.names().takesAll()
                                || additional
                                        .schema()
                                        .keyword(Assertion.Never.class)
                                        .isPresent());
    }

    private static boolean isShown(Keyword keyword, Shape shape) {
        return saysNothing(keyword)
                || keyword instanceof Applicator.Items && shape instanceof Shape.ListOf
                || isShownByMap(keyword, shape)
                || (keyword instanceof Assertion.Enum || keyword instanceof Assertion.Const)
                        && (shape instanceof Shape.Constant || shape instanceof Shape.Named)
                || (keyword instanceof Assertion.Required || keyword instanceof Applicator.Properties)
                        && shape instanceof Shape.Named;
    }

    /** What is shown by any type, or walked into by the narrowing itself. */
    private static boolean saysNothing(Keyword keyword) {
        return keyword instanceof Assertion.Type
                || keyword instanceof Assertion.Format format && !format.isAsserted()
                || keyword instanceof Annotation
                || keyword instanceof Applicator.AllOf
                || keyword instanceof Reference && !(keyword instanceof Reference.DynamicRef);
    }

    private record Frame(SchemaId id, Iterator<Keyword> keywords) {}

    /** Shows every keyword of the schemas that apply, in the order in which they are written. */
    void walk(List<SchemaId> ids, Consumer<Keyword> visitor) {
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
            stack.push(new Frame(id, graph.schema(id).keywords().iterator()));
        }
    }
}
