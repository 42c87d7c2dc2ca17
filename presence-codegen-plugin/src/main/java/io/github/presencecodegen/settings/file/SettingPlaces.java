package io.github.presencecodegen.settings.file;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a file the settings are that diagnostics name as in a POM, such as {@code <groups> 2: <basePackage>}, and the same
 * diagnostics in the words of such a file.
 */
public final class SettingPlaces {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            Diagnostic::place,
            Comparator.comparing(Place::origin)
                    .thenComparing(Place::path)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column));

    private final String file;
    private final Map<String, Place> names = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();

    /** The places of a file. */
    public SettingPlaces(SettingsFile file) {
        this.file = file.name();
        add(file.root(), "");
        values.put("<configuration>", Place.of("", file.name()));
    }

    private void add(MappingNode mapping, String where) {
        for (MappingNode.Entry entry : mapping.entries()) {
            String path = where + "<" + entry.key() + ">";
            names.put(path, entry.keyPlace());
            values.put(path, entry.value() instanceof ScalarNode scalar ? scalar.place() : entry.keyPlace());
            if (entry.value() instanceof SequenceNode list) {
                add(list.items(), path);
            }
        }
    }

    private void add(List<Node> items, String list) {
        for (int i = 0; i < items.size(); i++) {
            String path = list + " " + (i + 1);
            values.put(path, items.get(i).place());
            if (items.get(i) instanceof MappingNode mapping) {
                add(mapping, path + ": ");
            }
        }
    }

    /** Diagnostics at their places in the file, ordered by place. */
    public List<Diagnostic> at(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::at).sorted(BY_PLACE).toList();
    }

    private Diagnostic at(Diagnostic diagnostic) {
        boolean isName = diagnostic.code() == DiagnosticCode.UNKNOWN_SETTING;
        return new Diagnostic(
                diagnostic.code(),
                at(diagnostic.place(), isName ? names : values),
                FileNotation.of(diagnostic.message()),
                FileNotation.of(diagnostic.hint()),
                diagnostic.related().stream()
                        .map(related -> new Related(at(related.place(), values), related.label()))
                        .toList());
    }

    /** A setting that is not written has no line: its name tells which one is meant. */
    private Place at(Place place, Map<String, Place> places) {
        boolean isSetting = place.origin().isEmpty() && place.path().startsWith("<");
        return isSetting
                ? places.getOrDefault(place.path(), Place.of("", file + ": " + FileNotation.of(place.path())))
                : place;
    }
}
