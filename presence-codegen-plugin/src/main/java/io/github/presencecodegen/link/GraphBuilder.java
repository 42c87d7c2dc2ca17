package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the graph: every schema once, and a list of references still to follow. A schema is read where a reference
 * finds it, also where no keyword would have looked for one, such as in {@code components} of an OpenAPI document.
 */
final class GraphBuilder {

    /** The checks of a file become one class, whose pool of constants Java bounds (JVMS 4.1). */
    static final int SCHEMA_LIMIT = 5_000;

    private final DocumentStore documents;
    private final ReferenceResolver resolver;
    private final SchemaReader reader;
    private final Diagnostics diagnostics;

    private final List<SchemaId> roots = new ArrayList<>();
    private final Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
    private final Map<SchemaId, SchemaId> targets = new LinkedHashMap<>();
    private final Map<String, Integer> schemasByFile = new HashMap<>();
    private final Deque<Schema> unfollowed = new ArrayDeque<>();

    GraphBuilder(DocumentStore documents, ReferenceResolver resolver, SchemaReader reader, Diagnostics diagnostics) {
        this.documents = documents;
        this.resolver = resolver;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** Adds the root of a file, and all that it reaches. */
    void addRoot(String path) {
        documents.document(path).ifPresent(document -> {
            SchemaId id = new SchemaId(document.path(), "");
            if (has(id, document.root(), List.of())) {
                roots.add(id);
            }
        });
        followReferences();
    }

    SchemaGraph graph() {
        return new SchemaGraph(roots, schemas, targets);
    }

    private void followReferences() {
        while (!unfollowed.isEmpty()) {
            Schema holder = unfollowed.removeFirst();
            holder.keyword(Keyword.Ref.class).ifPresent(ref -> follow(holder.id(), ref));
        }
    }

    private void follow(SchemaId holder, Keyword.Ref ref) {
        Related referrer = new Related(ref.place(), "it is referred to from here");
        resolver.resolve(holder, ref)
                .filter(target -> has(target.id(), target.node(), List.of(referrer)))
                .ifPresent(target -> targets.put(holder, target.id()));
    }

    /** Whether there is a schema with this id; one that is met for the first time is read. */
    private boolean has(SchemaId id, Node node, List<Related> referrers) {
        if (schemas.containsKey(id)) {
            return true;
        }
        Optional<Schema> schema = reader.read(id, node, referrers, diagnostics);
        schema.ifPresent(this::register);
        return schema.isPresent();
    }

    /** Registers a schema and those inside it, of which a reference may have reached some before. */
    private void register(Schema schema) {
        if (schemas.putIfAbsent(schema.id(), schema) != null) {
            return;
        }
        if (schemasByFile.merge(schema.id().file(), 1, Integer::sum) == SCHEMA_LIMIT + 1) {
            diagnostics.report(DiagnosticCode.TOO_MANY_SCHEMAS, schema.place(), SCHEMA_LIMIT);
        }
        if (schema.keyword(Keyword.Ref.class).isPresent()) {
            unfollowed.addLast(schema);
        }
        schema.keywords().forEach(keyword -> keyword.subschemas().forEach(this::register));
    }
}
