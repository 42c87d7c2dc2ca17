package io.github.presencecodegen.shape.dispatch;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.List;
import java.util.Optional;

/**
 * A union that the settings ask for.
 *
 * @param name its name
 * @param setting where they do
 * @param members the selected schemas whose types it is made of
 * @param tags JSON Pointers to the tags
 * @param part a JSON Pointer to the part that it is made of; empty for whole values
 * @param schema the schema for which it stands
 */
public record WantedUnion(
        String name, Place setting, List<SchemaId> members, List<String> tags, String part, Optional<SchemaId> schema) {

    public WantedUnion {
        members = List.copyOf(members);
        tags = List.copyOf(tags);
    }

    /** The key of its type. */
    public TypeKey key() {
        return TypeKey.ofUnion(name);
    }
}
