package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.link.uri.PercentEncoding;
import io.github.presencecodegen.link.uri.UriReference;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The resources that schemas belong to (2020-12 core, sections 4.3.5 and 8.2): their URIs, and the anchors inside them. A
 * file is a resource, and so is each schema in it that has an identity of its own.
 */
final class Resources {

    /** The base of the URI of a file without a URI of its own: relative references need a base. */
    static final String FILE = "spec:/";

    private final SchemaMappings mappings;
    private final BaseUri base;
    private final Diagnostics diagnostics;
    private final Map<SchemaId, UriReference> uris = new HashMap<>();
    private final Map<String, Map<SchemaId, Reference.Id>> byUri = new HashMap<>();

    /** The same of relative identities that are taken to be meant from the base. */
    private final Map<String, Map<SchemaId, Reference.Id>> byUriFromBase = new HashMap<>();

    private final Map<String, Place> anchorPlaces = new HashMap<>();
    private final Map<SchemaId, SchemaId> bySchema = new LinkedHashMap<>();
    private final Map<SchemaId, Map<String, SchemaId>> anchors = new HashMap<>();
    private final Map<SchemaId, Map<String, SchemaId>> dynamicAnchors = new LinkedHashMap<>();

    /**
     * No resources yet.
     *
     * @param mappings the URIs of files
     * @param base what relative identities may be meant from
     */
    Resources(SchemaMappings mappings, BaseUri base, Diagnostics diagnostics) {
        this.mappings = mappings;
        this.base = base;
        this.diagnostics = diagnostics;
    }

    /** Takes in a schema that is found inside a resource, and says which one it belongs to: that, or its own. */
    SchemaId add(Schema schema, SchemaId around) {
        SchemaId resource = schema.keyword(Reference.Id.class)
                .map(id -> identify(schema, id, around))
                .orElse(around);
        bySchema.put(schema.id(), resource);
        schema.keyword(Reference.Anchor.class)
                .ifPresent(anchor -> addAnchor(resource, anchor.anchor(), schema.id(), anchor.place()));
        schema.keyword(Reference.DynamicAnchor.class).ifPresent(anchor -> {
            addAnchor(resource, anchor.anchor(), schema.id(), anchor.place());
            dynamicAnchors
                    .computeIfAbsent(resource, unused -> new LinkedHashMap<>())
                    .putIfAbsent(anchor.anchor(), schema.id());
        });
        return resource;
    }

    /** Before 2019-09 an identity with only a fragment was what an anchor is now (draft 7 core, section 8.2.3). */
    private SchemaId identify(Schema schema, Reference.Id id, SchemaId around) {
        UriReference written = UriReference.parse(id.uri());
        boolean isAnchor = id.uri().startsWith("#");
        SchemaId resource = isAnchor ? around : schema.id();
        if (!isAnchor) {
            UriReference uri = written.withoutFragment().resolve(uri(around));
            claim(byUri, uri, resource, id);
            if (!written.isAbsolute()) {
                claim(byUriFromBase, written.withoutFragment().resolve(base.uri()), resource, id);
            }
            uris.put(resource, uri);
        }
        written.nonEmptyFragment().ifPresent(anchor -> addAnchor(resource, anchor, schema.id(), id.place()));
        return resource;
    }

    private static void claim(
            Map<String, Map<SchemaId, Reference.Id>> claims, UriReference uri, SchemaId resource, Reference.Id id) {
        claims.computeIfAbsent(uri.toString(), unused -> new LinkedHashMap<>()).put(resource, id);
    }

    private void addAnchor(SchemaId resource, String anchor, SchemaId schema, Place place) {
        SchemaId first = anchors.computeIfAbsent(resource, unused -> new LinkedHashMap<>())
                .putIfAbsent(anchor, schema);
        String key = resource + "\n" + anchor;
        if (first != null && !first.equals(schema)) {
            Place other = Objects.requireNonNull(anchorPlaces.get(key));
            List<Related> related = List.of(new Related(other, "the first one is here"));
            diagnostics.report(DiagnosticCode.DUPLICATE_ID, place, related, "anchor", anchor);
        }
        anchorPlaces.putIfAbsent(key, place);
    }

    /** The resource that a schema belongs to, by its root; a schema that was not read belongs to its file. */
    SchemaId of(SchemaId schema) {
        return bySchema.getOrDefault(schema, new SchemaId(schema.file(), ""));
    }

    /** Whether a schema has been read. */
    boolean isRead(SchemaId schema) {
        return bySchema.containsKey(schema);
    }

    /** The URI of a resource. */
    UriReference uri(SchemaId resource) {
        UriReference known = uris.get(resource);
        return known != null ? known : fileUri(resource.file());
    }

    /** Whether a resource has no other identity than its path in the specification directory. */
    boolean isPlainFile(SchemaId resource) {
        return !uris.containsKey(resource)
                && fileUri(resource.file()).toString().startsWith(FILE);
    }

    private UriReference fileUri(String file) {
        UriReference published = UriReference.parse(file);
        if (PublishedMetaschemas.find(file).isPresent()) {
            return published;
        }
        return UriReference.parse(mappings.uri(file).orElseGet(() -> FILE + PercentEncoding.encode(file)));
    }

    /** The path that a URI means which {@link #uri} made up for a file. */
    static Optional<String> path(UriReference uri) {
        String text = uri.toString();
        return text.startsWith(FILE) ? PercentEncoding.decode(text.substring(FILE.length())) : Optional.empty();
    }

    /** The resources with a URI among those that have been read, each with what says so; more than one is a mistake. */
    Map<SchemaId, Reference.Id> withUri(String uri) {
        return Collections.unmodifiableMap(byUri.getOrDefault(uri, Map.of()));
    }

    /** The same, if the identities that are relative are meant from the base. */
    Map<SchemaId, Reference.Id> withUriFromBase(String uri) {
        return Collections.unmodifiableMap(byUriFromBase.getOrDefault(uri, Map.of()));
    }

    /** The anchors of a resource, each with its schema. */
    Map<String, SchemaId> anchors(SchemaId resource) {
        return Collections.unmodifiableMap(anchors.getOrDefault(resource, Map.of()));
    }

    /** The resource of every schema. */
    Map<SchemaId, SchemaId> bySchema() {
        return bySchema;
    }

    /** The dynamic anchors of every resource that has any. */
    Map<SchemaId, Map<String, SchemaId>> dynamicAnchors() {
        return dynamicAnchors;
    }
}
