package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.link.nodes.JsonPointer;
import io.github.presencecodegen.link.nodes.MemberIndex;
import io.github.presencecodegen.link.nodes.Target;
import io.github.presencecodegen.link.uri.PercentEncoding;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the node that a fragment means in a resource: by a JSON Pointer or an anchor. */
final class FragmentResolver {

    private final DocumentStore documents;
    private final Resources resources;
    private final Diagnostics diagnostics;
    private final NearbyNames nearby;
    private final MemberIndex members = new MemberIndex();

    FragmentResolver(DocumentStore documents, Resources resources, NearbyNames nearby, Diagnostics diagnostics) {
        this.documents = documents;
        this.resources = resources;
        this.nearby = nearby;
        this.diagnostics = diagnostics;
    }

    /** The node that a fragment means, still percent-encoded, in the document of a resource. */
    Resolution inResource(SchemaId resource, String fragment, WrittenReference ref) {
        Optional<Document> document = documents.document(resource.file());
        if (document.isEmpty()) {
            return Resolution.NONE;
        }
        Optional<String> decoded = PercentEncoding.decode(fragment);
        if (decoded.isEmpty()) {
            return unresolvable(ref, "its percent-encoding is malformed", "Write a percent sign itself as %25.");
        }
        if (!decoded.get().isEmpty() && !decoded.get().startsWith("/")) {
            return atAnchor(document.get(), resource, decoded.get(), ref);
        }
        Optional<JsonPointer> pointer = JsonPointer.parse(resource.pointer() + decoded.get());
        if (pointer.isEmpty()) {
            return unresolvable(ref, "~ must be followed by 0 or 1", "Write ~ itself as ~0, and / in a name as ~1.");
        }
        return at(document.get(), pointer.get(), ref);
    }

    /** An anchor is known once the schema that has it has been read; that of a file may not have been. */
    private Resolution atAnchor(Document document, SchemaId resource, String anchor, WrittenReference ref) {
        SchemaId schema = resources.anchors(resource).get(anchor);
        if (schema != null) {
            return at(document, JsonPointer.parse(schema.pointer()).orElseThrow(), ref);
        }
        SchemaId root = new SchemaId(resource.file(), "");
        if (!resources.isRead(resource) && (resource.isRoot() || !resources.isRead(root))) {
            return new Resolution.Unread(new Target(root, document.root()));
        }
        diagnostics.report(
                DiagnosticCode.UNKNOWN_ANCHOR,
                ref.place(),
                ref.keyword(),
                ref.text(),
                resource,
                nearby.name(anchor, List.copyOf(resources.anchors(resource).keySet())));
        return Resolution.NONE;
    }

    private Resolution at(Document document, JsonPointer pointer, WrittenReference ref) {
        JsonPointer.Walk walk = pointer.walk(document.root(), members);
        List<Target> way = way(document, pointer, walk);
        if (walk.steps() == pointer.tokens().size()) {
            return new Resolution.Found(way);
        }
        SchemaId deepest = way.get(walk.steps()).id();
        String missing = pointer.tokens().get(walk.steps());
        diagnostics.report(
                DiagnosticCode.UNRESOLVABLE_REF,
                ref.place(),
                List.of(new Related(walk.reached().place(), "this is " + deepest)),
                ref.keyword(),
                ref.text(),
                deepest + " has no \"" + missing + "\"",
                nearby.member(walk.reached(), missing));
        return Resolution.NONE;
    }

    private static List<Target> way(Document document, JsonPointer pointer, JsonPointer.Walk walk) {
        List<Target> way = new ArrayList<>();
        SchemaId id = new SchemaId(document.path(), "");
        way.add(new Target(id, document.root()));
        for (int step = 0; step < walk.steps(); step++) {
            id = id.child(pointer.tokens().get(step));
            way.add(new Target(id, walk.nodes().get(step + 1)));
        }
        return way;
    }

    private Resolution unresolvable(WrittenReference ref, String reason, String advice) {
        diagnostics.report(DiagnosticCode.UNRESOLVABLE_REF, ref.place(), ref.keyword(), ref.text(), reason, advice);
        return Resolution.NONE;
    }
}
