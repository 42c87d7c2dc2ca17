package io.github.presencecodegen.link;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.BodyName;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every schema that the selected files reach, by id, and where each reference leads. References may form circles; one
 * without a step into the instance was rejected by {@link Linker}.
 *
 * @param roots the roots of the selected files, in the order of the listing
 * @param schemas every schema by its id, in the order in which it was reached
 * @param bodies what names the schemas of the bodies in OpenAPI documents that were met
 * @param targets for each schema with a {@code $ref}: the id of the schema that it refers to; absent where the
 *     reference leads nowhere, which was reported
 * @param dynamicTargets the same for each schema with a {@code $dynamicRef}
 * @param resources for each schema the root of the resource that it belongs to (2020-12 core, section 4.3.5)
 * @param dynamicAnchors by the root of a resource: its dynamic anchors
 * @param overlaid the schemas that were written in overlays, where their places are
 */
public record SchemaGraph(
        List<SchemaId> roots,
        Map<SchemaId, Schema> schemas,
        Map<SchemaId, BodyName> bodies,
        Map<SchemaId, SchemaId> targets,
        Map<SchemaId, DynamicTarget> dynamicTargets,
        Map<SchemaId, SchemaId> resources,
        Map<SchemaId, Map<String, SchemaId>> dynamicAnchors,
        Set<SchemaId> overlaid) {

    public SchemaGraph {
        roots = List.copyOf(roots);
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
        dynamicTargets = Collections.unmodifiableMap(new LinkedHashMap<>(dynamicTargets));
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        dynamicAnchors = Collections.unmodifiableMap(new LinkedHashMap<>(dynamicAnchors));
        overlaid = Set.copyOf(overlaid);
    }

    /**
     * Where a dynamic reference leads.
     *
     * @param initial the schema that it refers to as a plain reference would
     * @param anchor the dynamic anchor by which another schema may take its place; absent where it is a plain reference
     *     after all (2020-12 core, section 8.2.3.2)
     */
    public record DynamicTarget(SchemaId initial, Optional<String> anchor) {}

    /** The schema with an id of this graph. */
    public Schema schema(SchemaId id) {
        Schema schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return schema;
    }

    /** The line in its file where a schema stands; for one of an overlay, that of the schema which the file has around it. */
    public int line(SchemaId id) {
        SchemaId around = id;
        while (!around.isRoot() && (overlaid.contains(around) || !schemas.containsKey(around))) {
            around = around.parent();
        }
        Schema schema = schemas.get(around);
        return schema == null || overlaid.contains(around) ? 1 : schema.place().line();
    }

    /** The schema that the {@code $ref} of a schema leads to, if it has one. */
    public Optional<SchemaId> target(SchemaId holder) {
        return Optional.ofNullable(targets.get(holder));
    }

    /** Where the {@code $dynamicRef} of a schema leads, if it has one. */
    public Optional<DynamicTarget> dynamicTarget(SchemaId holder) {
        return Optional.ofNullable(dynamicTargets.get(holder));
    }

    /**
     * The schemas that a keyword of a schema always applies to the same value: the target of a reference, the
     * members of allOf.
     */
    public List<SchemaId> always(SchemaId holder, Keyword keyword) {
        if (keyword instanceof Reference.Ref) {
            return target(holder).stream().toList();
        }
        if (keyword instanceof Reference.DynamicRef) {
            return dynamicTarget(holder).filter(target -> target.anchor().isEmpty()).stream()
                    .map(DynamicTarget::initial)
                    .toList();
        }
        return keyword instanceof Applicator.AllOf allOf ? ids(allOf.schemas()) : List.of();
    }

    /** The same of all keywords of a schema, in the order in which they are written. */
    public List<SchemaId> always(SchemaId holder) {
        return schema(holder).keywords().stream()
                .flatMap(keyword -> always(holder, keyword).stream())
                .toList();
    }

    /** The schemas that may apply to the same value as a schema, under any condition. */
    public List<SchemaId> inPlace(SchemaId holder) {
        List<SchemaId> inPlace = new ArrayList<>();
        for (Keyword keyword : schema(holder).keywords()) {
            if (keyword instanceof Reference.Ref) {
                target(holder).ifPresent(inPlace::add);
            } else if (keyword instanceof Reference.DynamicRef) {
                dynamicTarget(holder).map(DynamicTarget::initial).ifPresent(inPlace::add);
            } else {
                inPlace.addAll(ids(keyword.inPlaceSubschemas()));
            }
        }
        return inPlace;
    }

    private static List<SchemaId> ids(List<Schema> schemas) {
        return schemas.stream().map(Schema::id).toList();
    }
}
