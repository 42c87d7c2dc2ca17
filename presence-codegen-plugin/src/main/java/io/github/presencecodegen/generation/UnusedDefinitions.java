package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which definitions of selected files become nothing, since nothing selects them and nothing refers to them. */
final class UnusedDefinitions {

    private static final int MOST_NAMED = 5;

    private final SchemaGraph graph;
    private final Set<SchemaId> used = new HashSet<>();
    private final Deque<SchemaId> next = new ArrayDeque<>();

    private UnusedDefinitions(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Reports them, a note for each file. */
    static void report(SchemaGraph graph, Diagnostics diagnostics) {
        UnusedDefinitions search = new UnusedDefinitions(graph);
        graph.roots().forEach(search::use);
        while (!search.next.isEmpty()) {
            search.follow(search.next.remove());
        }
        graph.roots().stream()
                .filter(SchemaId::isRoot)
                .map(graph::schema)
                .forEach(root -> search.report(root, diagnostics));
    }

    private void use(SchemaId id) {
        if (used.add(id)) {
            next.add(id);
        }
    }

    private void follow(SchemaId id) {
        graph.target(id).ifPresent(this::use);
        graph.dynamicTarget(id).ifPresent(target -> use(target.initial()));
        for (Keyword keyword : graph.schema(id).keywords()) {
            if (!(keyword instanceof Reference.Definitions)) {
                keyword.subschemas().forEach(inner -> use(inner.id()));
            }
        }
    }

    private void report(Schema root, Diagnostics diagnostics) {
        for (Keyword keyword : root.keywords()) {
            if (keyword instanceof Reference.Definitions definitions) {
                List<String> unused = new ArrayList<>();
                definitions.schemas().forEach((name, schema) -> {
                    if (!isUsed(schema)) {
                        unused.add(name);
                    }
                });
                if (!unused.isEmpty()) {
                    diagnostics.report(
                            DiagnosticCode.UNUSED_DEFINITIONS,
                            definitions.place(),
                            named(unused),
                            root.id().file() + "#/" + definitions.name());
                }
            }
        }
    }

    /** One that holds other definitions is used with them. */
    private boolean isUsed(Schema definition) {
        Deque<Schema> within = new ArrayDeque<>(List.of(definition));
        while (!within.isEmpty()) {
            Schema schema = within.remove();
            if (used.contains(schema.id())) {
                return true;
            }
            schema.keywords().forEach(keyword -> within.addAll(keyword.subschemas()));
        }
        return false;
    }

    private static String named(List<String> unused) {
        List<String> first = unused.subList(0, Math.min(MOST_NAMED, unused.size()));
        int others = unused.size() - first.size();
        return String.join(", ", first) + (others == 0 ? "" : " and " + others + " more");
    }
}
