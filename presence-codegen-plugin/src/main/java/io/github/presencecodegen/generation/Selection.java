package io.github.presencecodegen.generation;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.source.SelectedPlaces;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the groups selected.
 *
 * @param files the selected files in their order, with what each group selects of them, the first group first
 * @param idleExcludes the patterns of files to leave out that match no file
 */
record Selection(Map<String, List<Chosen>> files, List<String> idleExcludes) {

    static final Selection NONE = new Selection(Map.of(), List.of());

    Selection {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        idleExcludes = List.copyOf(idleExcludes);
    }

    /**
     * What a group selects of a file.
     *
     * @param group the group
     * @param places the schemas
     */
    record Chosen(SchemaGroup group, SelectedPlaces places) {}

    /** What is selected of each file. */
    Map<String, List<SelectedPlaces>> places() {
        Map<String, List<SelectedPlaces>> places = new LinkedHashMap<>();
        files.forEach((file, chosen) ->
                places.put(file, chosen.stream().map(Chosen::places).toList()));
        return places;
    }

    /**
     * The group of a selected schema: the first that selects it, or something else of its file. There is none where a
     * reference on the way to a body leads to a file of which nothing is selected.
     */
    Optional<SchemaGroup> group(SchemaId root) {
        List<Chosen> all = files.getOrDefault(root.file(), List.of());
        return all.stream()
                .filter(chosen -> chosen.places().select(root.pointer()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Chosen::group);
    }

    /** The group that selects a file: the first that selects something of it. */
    Map<String, SchemaGroup> groups() {
        Map<String, SchemaGroup> groups = new LinkedHashMap<>();
        files.forEach((file, chosen) -> groups.put(file, chosen.get(0).group()));
        return groups;
    }

    /** Those of some selected schemas of which only validators are wanted. */
    Set<SchemaId> alone(List<SchemaId> roots) {
        return roots.stream()
                .filter(root -> group(root).filter(SchemaGroup::validatorsOnly).isPresent())
                .collect(Collectors.toSet());
    }
}
