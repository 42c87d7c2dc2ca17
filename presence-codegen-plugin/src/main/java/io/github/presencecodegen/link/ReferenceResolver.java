package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.source.FileLookup;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a reference leads to: a resource by its URI or its path, and a node in it. It reports what it does not
 * find at the reference.
 */
final class ReferenceResolver {

    private final SpecDirectory directory;
    private final DocumentStore documents;
    private final Resources resources;
    private final SchemaMappings mappings;
    private final Diagnostics diagnostics;
    private final NearbyNames nearby;
    private final MemberIndex members = new MemberIndex();
    private final Map<String, FileLookup> lookups = new HashMap<>();

    ReferenceResolver(
            SpecDirectory directory,
            DocumentStore documents,
            Resources resources,
            SchemaMappings mappings,
            Diagnostics diagnostics) {
        this.directory = directory;
        this.documents = documents;
        this.resources = resources;
        this.mappings = mappings;
        this.diagnostics = diagnostics;
        this.nearby = new NearbyNames(directory);
    }

    /** What it leads to, as far as that can be told from what has been read. */
    Resolution resolve(WrittenReference ref) {
        ReferenceText reference = new ReferenceText(ref.text());
        SchemaId resource = resources.of(ref.holder());
        if (reference.isLocal()) {
            return inResource(resource, reference.localFragment(), ref);
        }
        UriReference uri = UriReference.parse(ref.text()).resolve(resources.uri(resource));
        String fragment = uri.nonEmptyFragment().orElse("");
        String identity = uri.withoutFragment().toString();
        Optional<SchemaId> known = resources.withUri(identity);
        if (known.isPresent()) {
            return inResource(known.get(), fragment, ref);
        }
        if (reference.isRelativePath() && resources.isPlainFile(resource)) {
            return inOtherFile(ref.holder(), reference, ref);
        }
        Optional<String> file = fileOf(uri.withoutFragment());
        if (file.isPresent()) {
            return inFile(file.get(), fragment, ref);
        }
        return new Resolution.Unknown(identity);
    }

    /** Reports a reference whose URI stayed unknown; one that could also be a path is looked up as that. */
    Resolution giveUp(WrittenReference ref) {
        ReferenceText reference = new ReferenceText(ref.text());
        if (reference.isRelativePath()) {
            return inOtherFile(ref.holder(), reference, ref);
        }
        return refuse(reference.isRemote() ? DiagnosticCode.REMOTE_REF : DiagnosticCode.REF_OUTSIDE, ref);
    }

    /**
     * The file that stands for a URI: a published metaschema, a mapped file, or a file whose URI was derived from its
     * path.
     */
    private Optional<String> fileOf(UriReference uri) {
        String text = uri.toString();
        if (PublishedMetaschemas.find(text).isPresent()) {
            return Optional.of(text);
        }
        return mappings.path(text)
                .or(() -> Resources.path(uri))
                .map(path -> lookUp("", path))
                .filter(FileLookup.Found.class::isInstance)
                .map(lookup -> ((FileLookup.Found) lookup).path());
    }

    private Resolution inOtherFile(SchemaId holder, ReferenceText reference, WrittenReference ref) {
        String folder = folder(holder.file());
        for (ReferenceText.Split split : reference.splits()) {
            Optional<String> file = file(folder, split.path());
            if (file.isPresent()) {
                return inFile(file.get(), split.fragment(), ref);
            }
        }
        String path = lastPath(reference);
        FileLookup lookup = lookUp(folder, path);
        if (lookup instanceof FileLookup.Outside) {
            return refuse(DiagnosticCode.REF_OUTSIDE, ref);
        }
        String reason = lookup instanceof FileLookup.Missing missing ? missing.reason() : "it is not a file";
        return unresolvable(ref, reason, nearby.file(folder, path));
    }

    /** The file that a path names: literally, or else with its percent-encoding decoded once. */
    private Optional<String> file(String folder, String path) {
        if (lookUp(folder, path) instanceof FileLookup.Found found) {
            return Optional.of(found.path());
        }
        return PercentEncoding.decode(path)
                .filter(decoded -> !decoded.equals(path))
                .map(decoded -> lookUp(folder, decoded))
                .filter(FileLookup.Found.class::isInstance)
                .map(lookup -> ((FileLookup.Found) lookup).path());
    }

    private Resolution inFile(String file, String fragment, WrittenReference ref) {
        return inResource(new SchemaId(file, ""), fragment, ref);
    }

    private Resolution inResource(SchemaId resource, String fragment, WrittenReference ref) {
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
        if (resource.isRoot() && !resources.isRead(resource)) {
            return new Resolution.Unread(new Target(resource, document.root()));
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

    private FileLookup lookUp(String folder, String path) {
        // Behind a folder, a slash in front would be lost; decoding can bring it back as %2F.
        return path.startsWith("/")
                ? new FileLookup.Outside()
                : lookups.computeIfAbsent(folder + path, directory::find);
    }

    /** The path as a URI has it, for a message. */
    private static String lastPath(ReferenceText reference) {
        String path = reference.splits().get(reference.splits().size() - 1).path();
        return PercentEncoding.decode(path).orElse(path);
    }

    /** The folder of a file with a trailing slash; empty for the root. */
    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private Resolution unresolvable(WrittenReference ref, String reason, String advice) {
        diagnostics.report(DiagnosticCode.UNRESOLVABLE_REF, ref.place(), ref.keyword(), ref.text(), reason, advice);
        return Resolution.NONE;
    }

    private Resolution refuse(DiagnosticCode code, WrittenReference ref) {
        diagnostics.report(code, ref.place(), ref.keyword(), ref.text());
        return Resolution.NONE;
    }
}
