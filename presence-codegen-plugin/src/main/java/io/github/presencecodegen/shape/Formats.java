package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The format among those of a string that decides on its type: the narrowest that a class of the user's stands for. */
    Optional<String> typed(Narrowed narrowed) {
        return narrowest(narrowed.formats().stream().filter(typed::contains));
    }

    /** Takes down the format of a string that must satisfy some schemas. */
    void note(List<SchemaId> ids, Narrowed narrowed) {
        narrowest(narrowed.formats().stream()).ifPresent(format -> formats.put(List.copyOf(ids), format));
    }

    private static Optional<String> narrowest(Stream<String> formats) {
        return formats.reduce((wider, narrower) -> narrower);
    }

    Map<List<SchemaId>, String> all() {
        return formats;
    }
}
