package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what generators and editors write beside {@code enum}: names and descriptions of its values. */
final class EnumWordReaders {

    private EnumWordReaders() {}

    /** No draft has them, and all drafts let them stand. */
    static Dialect.Table in(Dialect.Table table) {
        for (String word : List.of("x-enum-varnames", "x-enumNames")) {
            table.read(word, EnumWordReaders::names);
        }
        for (String word :
                List.of("x-enum-descriptions", "x-enumDescriptions", "enumDescriptions", "markdownEnumDescriptions")) {
            table.read(word, EnumWordReaders::descriptions);
        }
        return table;
    }

    private static Optional<Keyword> names(WrittenKeyword written, Reading reading) {
        List<String> names = new ArrayList<>();
        if (!(written.value() instanceof SequenceNode sequence)) {
            return reading.passOver(written, "a sequence of names", written.value());
        }
        for (Node item : sequence.items()) {
            Optional<String> name = text(item).filter(text -> !text.isBlank());
            if (name.isEmpty()) {
                return reading.passOver(written, "a sequence of names", item);
            }
            names.add(name.get());
        }
        return Optional.of(new Annotation.EnumNames(written.place(), written.name(), names));
    }

    private static Optional<Keyword> descriptions(WrittenKeyword written, Reading reading) {
        List<String> inOrder = new ArrayList<>();
        Map<String, String> byValue = new LinkedHashMap<>();
        if (written.value() instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> inOrder.add(text(item).orElse("")));
        } else if (written.value() instanceof MappingNode mapping) {
            mapping.entries()
                    .forEach(entry ->
                            byValue.put(entry.key(), text(entry.value()).orElse("")));
        } else {
            return reading.passOver(written, "a sequence of texts, or a mapping of values to texts", written.value());
        }
        return Optional.of(new Annotation.EnumDescriptions(written.place(), written.name(), inOrder, byValue));
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
