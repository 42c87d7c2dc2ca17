package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.MappingNode.Entry;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Habits;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The habits of the Matrix specification. Its releases are taken as they are: what no draft of JSON Schema allows, but can
 * be meant in one way only, is read in that way.
 */
final class MatrixHabits implements Habits {

    /** Releases up to v1.8 write {@code type: enum} for a string. */
    static final TypeReader TYPES = new TypeReader(Map.of("enum", SchemaType.STRING));

    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties");

    private static final String LIST = "[]";

    @Override
    public MappingNode meant(MappingNode written, Diagnostics diagnostics) {
        List<Entry> meant = new ArrayList<>();
        for (Entry entry : written.entries()) {
            if (entry.key().equals("type")) {
                meant.addAll(type(entry, written, diagnostics));
            } else if (BY_NAME.contains(entry.key())) {
                meant.add(byName(entry, diagnostics));
            } else {
                meant.add(entry);
            }
        }
        return new MappingNode(written.place(), new RequiredFlags(diagnostics).meant(meant));
    }

    /** {@code properties: []} is an empty mapping, as some languages write it. */
    private static Entry byName(Entry entry, Diagnostics diagnostics) {
        if (!(entry.value() instanceof SequenceNode sequence)
                || !sequence.items().isEmpty()) {
            return entry;
        }
        report(entry, "a mapping of schemas", "an empty sequence", "It is read as {}.", entry.value(), diagnostics);
        return new Entry(entry.key(), entry.keyPlace(), new MappingNode(sequence.place(), List.of()));
    }

    private static List<Entry> type(Entry entry, MappingNode holder, Diagnostics diagnostics) {
        if (entry.value() instanceof SequenceNode sequence) {
            return types(entry, sequence, diagnostics);
        }
        if (!Reading.isString(entry.value()) || TYPES.knows(Reading.text(entry.value()))) {
            return List.of(entry);
        }
        String word = Reading.text(entry.value());
        String item = word.endsWith(LIST) ? word.substring(0, word.length() - LIST.length()) : "";
        if (!TYPES.knows(item)) {
            reportWord(entry, entry.value(), entry.value().describe(), diagnostics);
            return List.of();
        }
        String advice = "It is read as a list. Write \"type: array\" and \"items: {type: " + item + "}\".";
        report(entry, TypeReader.EXPECTATION, entry.value().describe(), advice, entry.value(), diagnostics);
        Entry array = entry(entry, "type", Reading.string(entry.value().place(), "array"));
        Node items = new MappingNode(
                entry.value().place(),
                List.of(entry(entry, "type", Reading.string(entry.value().place(), item))));
        return holder.get("items").isPresent() ? List.of(array) : List.of(array, entry(entry, "items", items));
    }

    /** The types of draft 3 may be schemas among words (draft 3, section 5.1): {@link UnionTypeReader} reads them. */
    private static List<Entry> types(Entry entry, SequenceNode types, Diagnostics diagnostics) {
        for (Node type : types.items()) {
            if (type instanceof MappingNode) {
                String advice = "It is read as a union of draft 3. Write \"anyOf\" with a schema for each.";
                report(entry, TypeReader.EXPECTATION, "one that holds a mapping", advice, type, diagnostics);
                return List.of(entry);
            }
        }
        for (Node type : types.items()) {
            if (Reading.isString(type) && !TYPES.knows(Reading.text(type))) {
                reportWord(entry, type, "one that holds " + type.describe(), diagnostics);
                return List.of();
            }
        }
        return List.of(entry);
    }

    private static void reportWord(Entry entry, Node word, String actual, Diagnostics diagnostics) {
        String advice = TYPES.nearest(Reading.text(word))
                .map(near -> "It is ignored. Did you mean \"" + near + "\"?")
                .orElse("It is ignored; JSON has no such type.");
        report(entry, TypeReader.EXPECTATION, actual, advice, word, diagnostics);
    }

    private static Entry entry(Entry near, String key, Node value) {
        return new Entry(key, near.keyPlace(), value);
    }

    private static void report(
            Entry entry, String expectation, String actual, String advice, Node culprit, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.MISWRITTEN_KEYWORD, culprit.place(), entry.key(), expectation, actual, advice);
    }
}
