package io.github.presencecodegen.output;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** {@code manifest.json}: where each generated type came from, for all executions of a module. */
final class Manifest {

    private static final Comparator<ManifestEntry> BY_TYPE =
            Comparator.comparing(ManifestEntry::type).thenComparing(ManifestEntry::file);

    private Manifest() {}

    /** The content of the file. Main and test code may have a type of one name, each from its own schema. */
    static byte[] of(Collection<ExecutionState> states) {
        List<JsonObject> entries = states.stream()
                .flatMap(state -> state.types().stream())
                .distinct()
                .sorted(BY_TYPE)
                .map(Manifest::toJson)
                .toList();
        return JsonObject.builder()
                .put("version", 1)
                .put("types", JsonArray.of(entries))
                .build()
                .toJsonBytes();
    }

    static JsonObject toJson(ManifestEntry entry) {
        return JsonObject.builder()
                .put("type", entry.type())
                .put("kind", entry.kind())
                .put("file", entry.file())
                .put("pointer", entry.pointer())
                .put("line", entry.line())
                .build();
    }
}
