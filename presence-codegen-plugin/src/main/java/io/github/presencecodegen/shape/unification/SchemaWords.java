package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers schemas, so that those have one number that say the same. The words of a schema contain the numbers of those
 * inside it, so each schema is looked at once. A reference says where it leads; so what is compared has an end, also
 * where schemas contain themselves.
 */
final class SchemaWords {

    private final SchemaGraph graph;
    private final Map<SchemaId, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> numbersByWords = new HashMap<>();

    SchemaWords(SchemaGraph graph) {
        this.graph = graph;
    }

    /** The number of the schema of a type. Its default is said of the property or item that has the type. */
    int ofType(SchemaId id) {
        Schema schema = graph.schema(id);
        return number(new Schema(
                id,
                schema.place(),
                schema.dialect(),
                schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Annotation.Default))
                        .toList()));
    }

    /** No recursion: schemas may be deep. */
    private int number(Schema start) {
        Deque<Schema> open = new ArrayDeque<>(inside(start));
        while (!open.isEmpty()) {
            Schema schema = open.element();
            List<Schema> inside = numbers.containsKey(schema.id()) ? List.of() : unnumbered(schema);
            if (inside.isEmpty()) {
                open.remove();
                numbers.computeIfAbsent(schema.id(), unused -> numbered(schema));
            } else {
                inside.forEach(open::push);
            }
        }
        return numbered(start);
    }

    private List<Schema> unnumbered(Schema schema) {
        return inside(schema).stream()
                .filter(each -> !numbers.containsKey(each.id()))
                .toList();
    }

    /** The schemas that a schema applies; definitions say nothing where they stand. */
    private static List<Schema> inside(Schema schema) {
        return schema.keywords().stream()
                .filter(Applicator.class::isInstance)
                .flatMap(keyword -> keyword.subschemas().stream())
                .toList();
    }

    /** The number of a schema of which those inside have numbers. */
    private int numbered(Schema schema) {
        List<Object> words = new ArrayList<>(List.of(schema.dialect().name(), anchors(schema.id())));
        schema.keywords().stream()
                .filter(keyword -> !isImplied(schema, keyword))
                .sorted(Comparator.comparing(Keyword::name))
                .forEach(keyword -> said(schema, keyword).ifPresent(said -> words.add(List.of(keyword.name(), said))));
        return numbersByWords.computeIfAbsent(words, unused -> numbersByWords.size());
    }

    /** That a value is a string need not be said where its values are listed. */
    private static boolean isImplied(Schema schema, Keyword keyword) {
        return keyword instanceof Assertion.Type type
                && type.types().equals(Set.of(SchemaType.STRING))
                && Stream.concat(
                                schema.keyword(Assertion.Enum.class).map(Assertion.Enum::values).stream(),
                                schema.keyword(Assertion.Const.class).map(given -> List.of(given.value())).stream())
                        .anyMatch(values -> values.stream().allMatch(JsonString.class::isInstance));
    }

    private Optional<Object> said(Schema schema, Keyword keyword) {
        if (keyword instanceof Assertion assertion) {
            return Optional.of(assertion.match(new AssertionWords()));
        }
        if (keyword instanceof Applicator applicator) {
            return Optional.of(applicator.match(new ApplicatorWords(each -> numbers.getOrDefault(each.id(), -1))));
        }
        if (keyword instanceof Annotation.Default given) {
            return Optional.of(given.value());
        }
        if (keyword instanceof Annotation.PatternFormat format) {
            return Optional.of(List.of(format.format(), format.isAsserted()));
        }
        if (keyword instanceof Annotation.EnumNames names) {
            return Optional.of(names.names());
        }
        if (keyword instanceof Annotation.Title title && isNameOfNumber(schema)) {
            return Optional.of(title.text());
        }
        return keyword instanceof Reference reference
                ? reference.match(new ReferenceWords(graph, schema.id()))
                : Optional.empty();
    }

    /** The title of a number can name a constant. */
    private static boolean isNameOfNumber(Schema schema) {
        return schema.keyword(Assertion.Const.class)
                        .filter(given -> given.value() instanceof JsonNumber)
                        .isPresent()
                || schema.keyword(Assertion.Enum.class)
                        .filter(given ->
                                given.values().size() == 1 && given.values().get(0) instanceof JsonNumber)
                        .isPresent();
    }

    /** The resource of a schema, where it decides what dynamic references mean. */
    private Object anchors(SchemaId id) {
        SchemaId resource = graph.resources().getOrDefault(id, id);
        return graph.dynamicAnchors().getOrDefault(resource, Map.of()).isEmpty() ? "" : resource;
    }
}
