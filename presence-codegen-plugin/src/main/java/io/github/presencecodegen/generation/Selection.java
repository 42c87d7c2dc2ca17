package io.github.presencecodegen.generation;

import io.github.presencecodegen.generation.request.SchemaGroup;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the groups selected.
 *
 * @param files the selected files with their groups, in the order of the files
 * @param idleExcludes the patterns of files to leave out that match no file
 */
record Selection(Map<String, SchemaGroup> files, List<String> idleExcludes) {

    static final Selection NONE = new Selection(Map.of(), List.of());

    Selection {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        idleExcludes = List.copyOf(idleExcludes);
    }

    /** The files of which only validators are wanted. */
    Set<String> alone() {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().validatorsOnly())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
