package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.source.FilePatterns;
import io.github.presencecodegen.source.SelectedPlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which group each file belongs to, and the schemas inside it: the first that selects them. */
final class SelectedFiles {

    private static final int EXAMPLES = 3;

    private final List<String> files;
    private final String specName;
    private final Diagnostics diagnostics;

    /**
     * A selection.
     *
     * @param files all files of the specification directory, in their order
     * @param specName what messages call that directory
     */
    SelectedFiles(List<String> files, String specName, Diagnostics diagnostics) {
        this.files = files;
        this.specName = specName;
        this.diagnostics = diagnostics;
    }

    /** What the groups select. */
    Selection among(List<SchemaGroup> groups) {
        Map<String, List<Selection.Chosen>> chosen = new LinkedHashMap<>();
        files.forEach(file -> chosen.put(file, new ArrayList<>()));
        for (int i = 0; i < groups.size(); i++) {
            String setting = groups.size() == 1 ? "" : "<groups> " + (i + 1);
            select(groups.get(i), setting, chosen);
        }
        chosen.values().removeIf(List::isEmpty);
        return new Selection(chosen, idleExcludes(groups));
    }

    /** A file that was selected as a whole has nothing left to select. */
    private void select(SchemaGroup group, String setting, Map<String, List<Selection.Chosen>> chosen) {
        Map<String, SelectedPlaces> matching = group.patterns().places(files);
        boolean isLeftEmpty = true;
        for (Map.Entry<String, SelectedPlaces> entry : matching.entrySet()) {
            List<Selection.Chosen> earlier = chosen.getOrDefault(entry.getKey(), List.of());
            if (earlier.stream().noneMatch(each -> each.places().isWhole())) {
                SelectedPlaces places =
                        group.validatorsOnly() ? entry.getValue().ofDocuments() : entry.getValue();
                earlier.add(new Selection.Chosen(group, places));
                isLeftEmpty = false;
            }
        }
        String includes = String.join(", ", group.includes());
        if (matching.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NOTHING_INCLUDED,
                    setting.isEmpty() ? Place.of(specName, "") : Place.of("", setting),
                    includes,
                    examples(),
                    group.excludes().isEmpty() ? "empty" : String.join(", ", group.excludes()));
        } else if (isLeftEmpty) {
            diagnostics.report(DiagnosticCode.GROUP_LEFT_EMPTY, Place.of("", setting), includes);
        }
    }

    private List<String> idleExcludes(List<SchemaGroup> groups) {
        List<String> excludes = groups.stream()
                .flatMap(group -> group.excludes().stream())
                .distinct()
                .toList();
        List<String> idle = FilePatterns.idle(excludes, files);
        idle.forEach(
                pattern -> diagnostics.report(DiagnosticCode.EXCLUDES_NOTHING, Place.of("", "<excludes>"), pattern));
        return idle;
    }

    /** A few files that are there; those that may hold schemas, if there are any. */
    private String examples() {
        List<String> schemas = new FilePatterns(FilePatterns.ALL_SCHEMAS, List.of()).of(files);
        List<String> shown = schemas.isEmpty() ? files : schemas;
        return shown.isEmpty() ? "no files" : String.join(", ", shown.subList(0, Math.min(EXAMPLES, shown.size())));
    }
}
