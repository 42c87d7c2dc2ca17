package io.github.presencecodegen.settings.file;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A mapping of settings. It knows which ones it was asked for. A value of another kind is reported, and counts as absent. */
final class WrittenMapping {

    private final MappingNode node;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new TreeSet<>();

    WrittenMapping(MappingNode node, Diagnostics diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    /** The settings that it was asked for, in the order of the alphabet. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The settings that are there. */
    List<String> written() {
        return node.entries().stream().map(MappingNode.Entry::key).toList();
    }

    /** A text, as it is written; null where there is none. */
    @Nullable
    String text(String name) {
        Node value = value(name);
        return value == null ? null : text(value);
    }

    /** A text that has a default. */
    String text(String name, String byDefault) {
        String text = text(name);
        return text == null ? byDefault : text.strip();
    }

    /** A list of texts, or a single one. */
    List<@Nullable String> texts(String name) {
        Node value = value(name);
        List<@Nullable String> texts = new ArrayList<>();
        if (value instanceof SequenceNode list) {
            list.items().forEach(item -> texts.add(text(item)));
        } else if (value instanceof ScalarNode text) {
            texts.add(text.text());
        } else if (value != null) {
            report(value, "a list of texts", "Write one text or a list, such as [first, second].");
        }
        return texts;
    }

    /** A list of mappings, each read into an object with fields of the same names. */
    <T> List<T> elements(String name, Supplier<T> empty) {
        Node value = value(name);
        List<T> elements = new ArrayList<>();
        List<String> known = ElementFields.names(empty.get().getClass());
        if (value instanceof SequenceNode list) {
            list.items().forEach(item -> elements.add(element(item, empty.get(), known)));
        } else if (value != null) {
            reportNoElements(value, "a list of mappings", known);
        }
        return elements;
    }

    private <T> T element(Node item, T element, List<String> known) {
        if (item instanceof MappingNode mapping) {
            new ElementFields(new WrittenMapping(mapping, diagnostics)).fill(element);
            mapping.entries().stream()
                    .filter(entry -> !known.contains(entry.key()))
                    .forEach(entry -> reportUnknown(entry, known));
        } else if (!isNull(item)) {
            reportNoElements(item, "a mapping", known);
        }
        return element;
    }

    private @Nullable Node value(String name) {
        asked.add(name);
        return node.get(name).filter(value -> !isNull(value)).orElse(null);
    }

    private @Nullable String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.kind() == ScalarNode.Kind.NULL ? null : scalar.text();
        }
        report(
                value,
                "one text",
                "Write the value on the line of its name, in quotes where YAML would read it otherwise.");
        return null;
    }

    /** Whether a setting with this value counts as absent. */
    static boolean isNull(Node value) {
        return value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    private void reportUnknown(MappingNode.Entry entry, List<String> known) {
        String advice = Spelling.nearest(entry.key(), known)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "The settings here are: " + String.join(", ", known) + ".");
        diagnostics.report(DiagnosticCode.UNKNOWN_SETTING, entry.keyPlace(), advice);
    }

    private void reportNoElements(Node value, String expected, List<String> known) {
        report(value, expected, "Each of these mappings may have: " + String.join(", ", known) + ".");
    }

    private void report(Node value, String expected, String advice) {
        Place place = value.place();
        diagnostics.report(DiagnosticCode.ILLEGAL_SETTING, place, expected, value.describe(), advice);
    }
}
