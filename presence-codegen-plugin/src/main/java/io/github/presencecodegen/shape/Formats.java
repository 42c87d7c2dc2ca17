package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what format strings have, asserted or not, and knows those that are types. */
final class Formats {

    private final Set<String> typed;
    private final Map<List<SchemaId>, String> formats = new HashMap<>();

    /**
     * No formats yet.
     *
     * @param typed the formats that classes of the user's stand for
     */
    Formats(Set<String> typed) {
        this.typed = typed;
    }

    /** The format, if a class of the user's stands for it. */
    Optional<String> typed(Optional<String> format) {
        return format.filter(typed::contains);
    }

    /** Takes down the format of a string that must satisfy some schemas. */
    void note(List<SchemaId> ids, Narrowed narrowed) {
        narrowed.format().ifPresent(format -> formats.put(List.copyOf(ids), format));
    }

    Map<List<SchemaId>, String> all() {
        return formats;
    }
}
