package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.source.FilePatterns;
import io.github.presencecodegen.source.SelectedPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the schemas that the unions of the settings are made of, and those for which they stand. */
final class RequestedUnions {

    private final SchemaGraph graph;
    private final Selection selected;
    private final Diagnostics diagnostics;

    RequestedUnions(SchemaGraph graph, Selection selected, Diagnostics diagnostics) {
        this.graph = graph;
        this.selected = selected;
        this.diagnostics = diagnostics;
    }

    /** The unions; those without any types, or whose schema was not read, are reported. */
    List<WantedUnion> of(List<UnionRequest> requests) {
        List<WantedUnion> unions = new ArrayList<>();
        Map<String, UnionRequest> byName = new HashMap<>();
        Map<SchemaId, UnionRequest> bySchema = new HashMap<>();
        for (UnionRequest request : requests) {
            Place setting = Place.of("", request.setting());
            Optional<SchemaId> schema = request.schema().flatMap(text -> schema(text, setting));
            UnionRequest sameName = byName.putIfAbsent(request.name(), request);
            if (sameName != null) {
                illegal(
                        setting,
                        "the union of " + sameName.setting() + " is called " + request.name() + " too",
                        "Give one of them another <name>.");
            }
            UnionRequest sameSchema =
                    schema.map(id -> bySchema.putIfAbsent(id, request)).orElse(null);
            if (sameSchema != null) {
                illegal(
                        setting,
                        "the union of " + sameSchema.setting() + " stands for the same <schema>",
                        "Leave the schema out of one of them.");
            }
            unions.add(new WantedUnion(
                    request.name(), setting, members(request, setting), request.tags(), request.part(), schema));
        }
        return unions;
    }

    private void illegal(Place setting, String problem, String advice) {
        diagnostics.report(DiagnosticCode.ILLEGAL_UNION, setting, problem, advice);
    }

    private List<SchemaId> members(UnionRequest request, Place setting) {
        List<String> files = List.copyOf(selected.files().keySet());
        Map<String, SelectedPlaces> places = request.patterns().places(files);
        FilePatterns.idle(request.excludes(), files)
                .forEach(pattern -> diagnostics.report(
                        DiagnosticCode.EXCLUDES_NOTHING, Place.of("", request.setting() + ": <excludes>"), pattern));
        List<SchemaId> members = graph.roots().stream()
                .filter(root -> isOf(request.group(), root))
                .filter(root -> Optional.ofNullable(places.get(root.file()))
                        .filter(chosen -> chosen.select(root.pointer()))
                        .isPresent())
                .toList();
        if (members.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNION_OF_NOTHING,
                    setting,
                    request.name(),
                    request.group().isPresent() ? "its group" : "the groups");
        }
        return members;
    }

    /** Whether a schema is selected by a group, or by any one that has types. */
    private boolean isOf(Optional<SchemaGroup> group, SchemaId root) {
        Optional<SchemaGroup> own = selected.group(root).filter(each -> !each.validatorsOnly());
        return group.isPresent() ? own.equals(group) : own.isPresent();
    }

    private Optional<SchemaId> schema(String text, Place setting) {
        int fragment = text.indexOf('#');
        SchemaId id = fragment < 0
                ? new SchemaId(text, "")
                : new SchemaId(text.substring(0, fragment), text.substring(fragment + 1));
        if (graph.schemas().containsKey(id)) {
            return Optional.of(id);
        }
        List<String> known = graph.schemas().keySet().stream()
                .map(each -> each.isRoot() ? each.file() : each.toString())
                .toList();
        diagnostics.report(
                DiagnosticCode.UNION_SCHEMA_UNKNOWN,
                setting,
                text,
                Spelling.nearest(text, known)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Write the path of a selected file, or of one that these refer to, such as"
                                + " definitions/edu.yaml; for a schema inside, # and its JSON Pointer follow."));
        return Optional.empty();
    }
}
