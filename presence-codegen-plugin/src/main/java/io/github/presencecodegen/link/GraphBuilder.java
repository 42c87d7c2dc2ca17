package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.DefinitionNodes;
import io.github.presencecodegen.link.nodes.Target;
import io.github.presencecodegen.link.nodes.Way;
import io.github.presencecodegen.link.openapi.MessageBody;
import io.github.presencecodegen.link.uri.UriReference;
import io.github.presencecodegen.schema.BodyName;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Collects the graph: every schema once, and a list of references still to follow. A schema is read where a reference
 * finds it, also where no keyword would have looked for one, such as in {@code components} of an OpenAPI document.
 */
final class GraphBuilder {

    /** The checks of a file become one class, whose pool of constants Java bounds (JVMS 4.1). */
    static final int SCHEMA_LIMIT = 50_000;

    /** A root with one of these says that the whole file is a schema, and what its URI or dialect is. */
    private static final Set<String> DECLARING = Set.of("$schema", "$id", "id");

    /** The same inside a file, where {@code id} is too common a word. What is below has another base URI. */
    private static final Set<String> DECLARING_INSIDE = Set.of("$schema", "$id");

    private final DocumentStore documents;
    private final Resources resources;
    private final ReferenceResolver resolver;
    private final SchemaReader reader;
    private final Diagnostics diagnostics;

    private final Set<SchemaId> roots = new LinkedHashSet<>();
    private final Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
    private final Map<SchemaId, SchemaId> targets = new LinkedHashMap<>();
    private final Map<SchemaId, SchemaGraph.DynamicTarget> dynamicTargets = new LinkedHashMap<>();
    private final Map<SchemaId, BodyName> bodies = new LinkedHashMap<>();
    private final Map<String, Integer> schemasByFile = new HashMap<>();

    /** What references have led through. Many lead through one place, which may have as many members. */
    private final Set<SchemaId> passed = new HashSet<>();

    private final Deque<WrittenReference> unfollowed = new ArrayDeque<>();
    private final List<WrittenReference> postponed = new ArrayList<>();

    GraphBuilder(
            DocumentStore documents,
            Resources resources,
            ReferenceResolver resolver,
            SchemaReader reader,
            Diagnostics diagnostics) {
        this.documents = documents;
        this.resources = resources;
        this.resolver = resolver;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** Adds a selected schema, unless it is none. */
    void addRoot(Target target) {
        if (has(target, List.of())) {
            roots.add(target.id());
        }
    }

    /** Whether there is a schema that describes a value, rather than only holding others. */
    boolean describesValue(Target target) {
        return has(target, List.of())
                && Objects.requireNonNull(schemas.get(target.id())).describesValue();
    }

    /**
     * Adds all that the references reach. The URI of a reference may be that of a schema which another one leads to, so
     * unresolved references are retried as long as anything new is read.
     */
    void followReferences() {
        while (!unfollowed.isEmpty()) {
            followKnown();
            for (WrittenReference ref : postponed) {
                accept(ref, resolver.giveUp(ref));
            }
            postponed.clear();
        }
        resolver.reportAmbiguous();
    }

    private void followKnown() {
        int known;
        do {
            known = schemas.size();
            unfollowed.addAll(postponed);
            postponed.clear();
            followAll();
        } while (!postponed.isEmpty() && schemas.size() > known);
    }

    /**
     * All that was read.
     *
     * @param overlays whether a place is in an overlay
     */
    SchemaGraph graph(Predicate<Place> overlays) {
        Set<SchemaId> overlaid = schemas.values().stream()
                .filter(schema -> overlays.test(schema.place()))
                .map(Schema::id)
                .collect(Collectors.toSet());
        return new SchemaGraph(
                List.copyOf(roots),
                schemas,
                bodies,
                targets,
                dynamicTargets,
                resources.bySchema(),
                resources.dynamicAnchors(),
                overlaid);
    }

    private void followAll() {
        while (!unfollowed.isEmpty()) {
            WrittenReference ref = unfollowed.removeFirst();
            Resolution resolution = resolver.resolve(ref);
            if (resolution instanceof Resolution.Unknown) {
                postponed.add(ref);
            } else {
                accept(ref, resolution);
            }
        }
    }

    private void accept(WrittenReference ref, Resolution resolution) {
        List<Related> referrers = List.of(new Related(ref.place(), "it is referred to from here"));
        if (resolution instanceof Resolution.Unread unread) {
            if (has(unread.root(), referrers)) {
                accept(ref, resolver.giveUp(ref));
            }
        } else if (resolution instanceof Resolution.Found found) {
            readWay(Way.along(found.way()));
            if (has(found.target(), referrers)) {
                link(ref, found.target().id());
            }
        }
    }

    /** Reads the schemas on the way to a place that say what it means, or that its type is part of. */
    void readWay(Way way) {
        for (int step = 0; step <= way.last(); step++) {
            Target target = way.target(step);
            if (passed.add(target.id()) && (isBody(way.upTo(step)) || declaresItself(target) || isHome(target))) {
                has(target, List.of());
            }
        }
    }

    private boolean isBody(Way way) {
        Optional<MessageBody> body = MessageBody.at(way);
        body.ifPresent(found -> bodies.put(way.place().id(), found.name()));
        return body.isPresent();
    }

    /** The way to what a reference refers to that stands for no schema; empty if it leads nowhere, which is reported. */
    Optional<List<Target>> way(WrittenReference ref) {
        Resolution resolution = resolver.resolve(ref);
        Resolution last = resolution instanceof Resolution.Unknown ? resolver.giveUp(ref) : resolution;
        return last instanceof Resolution.Found found ? Optional.of(found.way()) : Optional.empty();
    }

    private boolean isHome(Target target) {
        return target.id().isRoot()
                ? documents
                        .document(target.id().file())
                        .filter(reader::isRecognised)
                        .isPresent()
                : DefinitionNodes.isOutermost(target.id());
    }

    private void link(WrittenReference ref, SchemaId target) {
        if (ref.keyword().equals("$ref")) {
            targets.put(ref.holder(), target);
        } else {
            dynamicTargets.put(ref.holder(), new SchemaGraph.DynamicTarget(target, dynamicAnchor(ref, target)));
        }
    }

    /** The anchor by which the target can be replaced: the one that it is referred to by (2020-12 core, 8.2.3.2). */
    private Optional<String> dynamicAnchor(WrittenReference ref, SchemaId target) {
        Optional<String> anchor = Objects.requireNonNull(schemas.get(target))
                .keyword(Reference.DynamicAnchor.class)
                .map(Reference.DynamicAnchor::anchor);
        String fragment = UriReference.parse(ref.text()).nonEmptyFragment().orElse("");
        return anchor.filter(fragment::equals);
    }

    private static boolean declaresItself(Target target) {
        Set<String> declaring = target.id().isRoot() ? DECLARING : DECLARING_INSIDE;
        return target.node() instanceof MappingNode mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> declaring.contains(entry.key()) && entry.value() instanceof ScalarNode);
    }

    /** Whether there is a schema; one that is met for the first time is read. */
    private boolean has(Target target, List<Related> referrers) {
        if (schemas.containsKey(target.id())) {
            return true;
        }
        Optional<Schema> around = around(target.id());
        Optional<Schema> schema =
                reader.read(target.id(), target.node(), dialect(target, around), referrers, diagnostics);
        SchemaId resource = around.map(Schema::id)
                .map(resources::of)
                .orElseGet(() -> new SchemaId(target.id().file(), ""));
        schema.ifPresent(read -> register(read, resource));
        return schema.isPresent();
    }

    /** The dialect of the schema around a place, or that of its document. */
    private Dialect dialect(Target target, Optional<Schema> around) {
        return around.map(Schema::dialect)
                .orElseGet(() -> documents
                        .document(target.id().file())
                        .map(document -> reader.dialect(document, diagnostics))
                        .orElseThrow());
    }

    /** The innermost schema that has been read and that a place in a file is inside of. */
    private Optional<Schema> around(SchemaId id) {
        String pointer = id.pointer();
        while (!pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            Schema schema = schemas.get(new SchemaId(id.file(), pointer));
            if (schema != null) {
                return Optional.of(schema);
            }
        }
        return Optional.empty();
    }

    /** Registers a schema and those inside it, of which a reference may have reached some before. */
    private void register(Schema schema, SchemaId around) {
        if (schemas.putIfAbsent(schema.id(), schema) != null) {
            return;
        }
        SchemaId resource = resources.add(schema, around);
        if (schemasByFile.merge(schema.id().file(), 1, Integer::sum) == SCHEMA_LIMIT + 1) {
            diagnostics.report(DiagnosticCode.TOO_MANY_SCHEMAS, schema.place(), SCHEMA_LIMIT);
        }
        schema.keyword(Reference.Ref.class).ifPresent(ref -> unfollowed.addLast(WrittenReference.of(schema.id(), ref)));
        schema.keyword(Reference.DynamicRef.class)
                .ifPresent(ref -> unfollowed.addLast(WrittenReference.of(schema.id(), ref)));
        for (Keyword keyword : schema.keywords()) {
            keyword.subschemas().forEach(subschema -> register(subschema, resource));
        }
    }
}
