package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.source.FileLookup;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a {@code $ref} leads to: a file, and a node in it. What it does not find, it reports at the reference. */
final class ReferenceResolver {

    private final SpecDirectory directory;
    private final DocumentStore documents;
    private final Diagnostics diagnostics;
    private final NearbyNames nearby;
    private final MemberIndex members = new MemberIndex();
    private final Map<String, FileLookup> lookups = new HashMap<>();

    ReferenceResolver(SpecDirectory directory, DocumentStore documents, Diagnostics diagnostics) {
        this.directory = directory;
        this.documents = documents;
        this.diagnostics = diagnostics;
        this.nearby = new NearbyNames(directory);
    }

    Optional<Target> resolve(SchemaId holder, Keyword.Ref ref) {
        ReferenceText reference = new ReferenceText(ref.reference());
        if (reference.isLocal()) {
            return inFile(holder.file(), reference.localFragment(), ref);
        }
        if (reference.isRemote()) {
            return refuse(DiagnosticCode.REMOTE_REF, ref);
        }
        if (reference.isAbsolute()) {
            return refuse(DiagnosticCode.REF_OUTSIDE, ref);
        }
        return inOtherFile(folder(holder.file()), reference, ref);
    }

    private Optional<Target> inOtherFile(String folder, ReferenceText reference, Keyword.Ref ref) {
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
        String reason = lookup instanceof FileLookup.Missing missing ? missing.reason() : "it is no file";
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

    private Optional<Target> inFile(String file, String fragment, Keyword.Ref ref) {
        Optional<Document> document = documents.document(file);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> decoded = PercentEncoding.decode(fragment);
        if (decoded.isEmpty()) {
            return unresolvable(ref, "its percent-encoding is malformed", "Write a percent sign itself as %25.");
        }
        if (!decoded.get().isEmpty() && !decoded.get().startsWith("/")) {
            String advice = "Anchors are not supported yet; use a JSON Pointer, such as #/$defs/name.";
            return unresolvable(ref, "\"" + decoded.get() + "\" is no JSON Pointer", advice);
        }
        Optional<JsonPointer> pointer = JsonPointer.parse(decoded.get());
        if (pointer.isEmpty()) {
            return unresolvable(ref, "after ~ only 0 or 1 may stand", "Write ~ itself as ~0, and / in a name as ~1.");
        }
        return at(document.get(), pointer.get(), ref);
    }

    private Optional<Target> at(Document document, JsonPointer pointer, Keyword.Ref ref) {
        JsonPointer.Walk walk = pointer.walk(document.root(), members);
        SchemaId deepest = new SchemaId(document.path(), "")
                .child(pointer.tokens().subList(0, walk.steps()).toArray(String[]::new));
        if (walk.steps() == pointer.tokens().size()) {
            return Optional.of(new Target(deepest, walk.reached()));
        }
        String missing = pointer.tokens().get(walk.steps());
        diagnostics.report(
                DiagnosticCode.UNRESOLVABLE_REF,
                ref.place(),
                List.of(new Related(walk.reached().place(), "this is " + deepest)),
                ref.reference(),
                deepest + " has no \"" + missing + "\"",
                nearby.member(walk.reached(), missing));
        return Optional.empty();
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

    /** The folder of a file with a slash behind it; empty for the root. */
    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private <T> Optional<T> unresolvable(Keyword.Ref ref, String reason, String advice) {
        diagnostics.report(DiagnosticCode.UNRESOLVABLE_REF, ref.place(), ref.reference(), reason, advice);
        return Optional.empty();
    }

    private <T> Optional<T> refuse(DiagnosticCode code, Keyword.Ref ref) {
        diagnostics.report(code, ref.place(), ref.reference());
        return Optional.empty();
    }
}
