package io.github.presencecodegen.testing;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.support.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes schemas with their keywords in another order, as JSON in one line, so that lines stay what they are. Only keywords
 * change places: the order of properties, definitions and values means something, or may.
 */
public final class ShuffledKeys {

    private static final Set<String> BY_NAME =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies");
    private static final Set<String> SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items", "type");
    private static final Set<String> SCHEMA = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "additionalItems",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "propertyNames",
            "contains");

    private final UnaryOperator<List<MappingNode.Entry>> order;

    private ShuffledKeys(UnaryOperator<List<MappingNode.Entry>> order) {
        this.order = order;
    }

    /** Keeps the order. */
    public static ShuffledKeys none() {
        return new ShuffledKeys(entries -> entries);
    }

    /** Every order is as likely as any other. */
    public static ShuffledKeys by(Random random) {
        return new ShuffledKeys(entries -> {
            List<MappingNode.Entry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
    }

    /** The schema in a file, rewritten. */
    public String of(String path, String text) {
        SourceFile file = new SourceFile("spec", path, text.getBytes(StandardCharsets.UTF_8));
        Node root = new DocumentParser(RepeatedKeys.LAST_COUNTS)
                .parse(file, new Diagnostics())
                .orElseThrow()
                .root();
        return schema(root);
    }

    private String schema(Node node) {
        return node instanceof MappingNode mapping
                ? order.apply(mapping.entries()).stream()
                        .map(entry -> member(entry, keyword(entry)))
                        .collect(Collectors.joining(",", "{", "}"))
                : data(node);
    }

    private String keyword(MappingNode.Entry entry) {
        if (BY_NAME.contains(entry.key()) && entry.value() instanceof MappingNode schemas) {
            return schemas.entries().stream()
                    .map(each -> member(each, schema(each.value())))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (SCHEMAS.contains(entry.key()) && entry.value() instanceof SequenceNode schemas) {
            return schemas.items().stream().map(this::schema).collect(Collectors.joining(",", "[", "]"));
        }
        return SCHEMA.contains(entry.key()) ? schema(entry.value()) : data(entry.value());
    }

    private static String member(MappingNode.Entry entry, String value) {
        return JsonString.of(entry.key()).toJson() + ":" + value;
    }

    private static String data(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .map(entry -> member(entry, data(entry.value())))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().map(ShuffledKeys::data).collect(Collectors.joining(",", "[", "]"));
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.kind() == ScalarNode.Kind.STRING
                ? JsonString.of(scalar.text()).toJson()
                : scalar.text().isEmpty() ? "null" : scalar.text();
    }
}
