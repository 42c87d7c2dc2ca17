package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.MappingNode.Entry;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code required: true} beside what it describes, as draft 3 has it (section 5.7): the object must have the property.
 * Later drafts say so by a list of names in the schema of the object.
 */
final class RequiredFlags {

    private static final String REQUIRED = "required";

    private final Diagnostics diagnostics;

    RequiredFlags(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The keywords of a schema without a flag of its own, and with the names of the properties that have one. */
    List<Entry> meant(List<Entry> written) {
        List<Entry> meant = new ArrayList<>();
        List<Node> names = flagged(written);
        for (Entry entry : written) {
            if (!entry.key().equals(REQUIRED)) {
                meant.add(entry);
            } else if (isFlag(entry.value())) {
                report(entry);
            } else if (entry.value() instanceof SequenceNode sequence && !names.isEmpty()) {
                names.addAll(0, sequence.items());
                meant.add(required(entry.keyPlace(), sequence.place(), names));
                names = List.of();
            } else {
                meant.add(entry);
            }
        }
        if (!names.isEmpty()) {
            Place first = names.get(0).place();
            meant.add(required(first, first, names));
        }
        return meant;
    }

    private static Entry required(Place keyPlace, Place place, List<Node> names) {
        return new Entry(REQUIRED, keyPlace, new SequenceNode(place, names));
    }

    /** The names of the properties that have the flag, each where the property is. */
    private static List<Node> flagged(List<Entry> written) {
        List<Node> names = new ArrayList<>();
        for (Entry entry : written) {
            if (entry.key().equals("properties") && entry.value() instanceof MappingNode properties) {
                for (Entry property : properties.entries()) {
                    if (isRequired(property.value())) {
                        names.add(Reading.string(property.keyPlace(), property.key()));
                    }
                }
            }
        }
        return names;
    }

    private static boolean isRequired(Node property) {
        return property instanceof MappingNode schema
                && schema.get(REQUIRED)
                        .filter(flag -> isFlag(flag) && Reading.isTrue((ScalarNode) flag))
                        .isPresent();
    }

    private static boolean isFlag(Node value) {
        return value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
    }

    private void report(Entry flag) {
        String advice = Reading.isTrue((ScalarNode) flag.value())
                ? "Of a property it is read as in draft 3. Write the property's name into \"required\" of the object."
                : "It says nothing. Remove it.";
        diagnostics.report(
                DiagnosticCode.MISWRITTEN_KEYWORD,
                flag.value().place(),
                REQUIRED,
                "a sequence of names",
                flag.value().describe(),
                advice);
    }
}
