package io.github.presencecodegen.link;

import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every schema that the selected files reach, by id, and where each reference leads. References may form circles; one
 * without a step into the instance was refused by {@link Linker}.
 *
 * @param roots the roots of the selected files, in the order of the listing
 * @param schemas every schema by its id, in the order in which it was reached
 * @param targets for each schema with a {@code $ref}: the id of the schema that it refers to; absent where the
 *     reference leads nowhere, which was reported
 */
public record SchemaGraph(List<SchemaId> roots, Map<SchemaId, Schema> schemas, Map<SchemaId, SchemaId> targets) {

    public SchemaGraph {
        roots = List.copyOf(roots);
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** The schema with an id of this graph. */
    public Schema schema(SchemaId id) {
        Schema schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return schema;
    }

    /** The schema that the {@code $ref} of a schema leads to, if it has one. */
    public Optional<SchemaId> target(SchemaId holder) {
        return Optional.ofNullable(targets.get(holder));
    }

    /** The schemas that a keyword of a schema applies to the same value: the target of a reference, members of allOf. */
    public List<SchemaId> inPlace(SchemaId holder, Keyword keyword) {
        return keyword instanceof Keyword.Ref
                ? target(holder).map(List::of).orElse(List.of())
                : keyword.inPlaceSubschemas().stream().map(Schema::id).toList();
    }

    /** The same of all keywords of a schema, in the order in which they are written. */
    public List<SchemaId> inPlace(SchemaId holder) {
        return schema(holder).keywords().stream()
                .flatMap(keyword -> inPlace(holder, keyword).stream())
                .toList();
    }
}
