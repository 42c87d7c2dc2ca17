package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what format strings have, asserted or not. */
final class Formats {

    private final Map<List<SchemaId>, String> formats = new HashMap<>();

    /** Takes down the format of a string that must satisfy some schemas. */
    void note(List<SchemaId> ids, Narrowed narrowed) {
        narrowed.format().ifPresent(format -> formats.put(List.copyOf(ids), format));
    }

    Map<List<SchemaId>, String> all() {
        return formats;
    }
}
