package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.link.uri.ReferenceText;
import io.github.presencecodegen.link.uri.UriReference;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.source.FileLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a reference leads to: a resource by its URI or its path, and a node in it. It reports what is not found. */
final class ReferenceResolver {

    private final ReferenceFiles files;
    private final FragmentResolver fragments;
    private final Resources resources;
    private final FolderResources folder;
    private final SchemaMappings mappings;
    private final BaseUri base;
    private final Diagnostics diagnostics;

    /** The URIs that references mean, each with the first of them. */
    private final Map<String, WrittenReference> meant = new LinkedHashMap<>();

    /**
     * A resolver.
     *
     * @param files the files of the specification
     * @param fragments finds what is meant in a resource
     * @param resources what has been read
     * @param folder what else there is to be read
     */
    ReferenceResolver(
            ReferenceFiles files,
            FragmentResolver fragments,
            Resources resources,
            FolderResources folder,
            SchemaMappings mappings,
            BaseUri base,
            Diagnostics diagnostics) {
        this.files = files;
        this.fragments = fragments;
        this.resources = resources;
        this.folder = folder;
        this.mappings = mappings;
        this.base = base;
        this.diagnostics = diagnostics;
    }

    /** What it leads to, as far as that can be told from what has been read. */
    Resolution resolve(WrittenReference ref) {
        ReferenceText reference = new ReferenceText(ref.text());
        SchemaId resource = resources.of(ref.holder());
        if (reference.isLocal()) {
            return fragments.inResource(resource, reference.localFragment(), ref);
        }
        UriReference uri = uri(ref);
        boolean isPath = reference.isRelativePath() && resources.isPlainFile(resource);
        return known(resources.withUri(identity(uri)), uri, ref)
                .or(() -> isPath ? inOtherFile(reference, ref) : inFileOf(uri, ref))
                .orElseGet(() -> new Resolution.Unknown(identity(uri)));
    }

    /**
     * What a reference leads to whose URI stayed unknown: a file, if it could also be a path; what it means from the base;
     * or a schema in a file that was not read yet. If it is none of these, it is reported.
     */
    Resolution giveUp(WrittenReference ref) {
        Resolution again = resolve(ref);
        if (!(again instanceof Resolution.Unknown)) {
            return again;
        }
        ReferenceText reference = new ReferenceText(ref.text());
        return inOtherFile(reference, ref)
                .or(() -> fromBase(reference, ref))
                .or(() -> inFolder(ref))
                .orElseGet(() -> report(reference, ref));
    }

    private Optional<Resolution> fromBase(ReferenceText reference, WrittenReference ref) {
        if (!base.isSet() || UriReference.parse(ref.text()).isAbsolute()) {
            return Optional.empty();
        }
        UriReference uri = uriFromBase(ref);
        boolean isPath = reference.isRelativePath() && base.folder().isPresent();
        return known(resources.withUriFromBase(identity(uri)), uri, ref)
                .or(() -> known(resources.withUri(identity(uri)), uri, ref))
                .or(() -> isPath ? inFileFrom(base.folder().orElseThrow(), reference, ref) : inFileOf(uri, ref));
    }

    /** A schema that another file of the folder identifies by the URI. */
    private Optional<Resolution> inFolder(WrittenReference ref) {
        Map<SchemaId, Reference.Id> found = folder.all().withUri(identity(uri(ref)));
        UriReference meantFromBase = uriFromBase(ref);
        if (found.isEmpty() && base.isSet()) {
            found = folder.all().withUriFromBase(identity(meantFromBase));
        }
        if (found.isEmpty() && base.isSet()) {
            found = folder.all().withUri(identity(meantFromBase));
        }
        if (found.size() > 1) {
            reportAmbiguous(found, identity(uri(ref)), ref);
            return Optional.of(Resolution.NONE);
        }
        return found.keySet().stream()
                .findFirst()
                .map(resource -> fragments.inResource(resource, fragment(uri(ref)), ref));
    }

    private Optional<Resolution> known(Map<SchemaId, Reference.Id> claims, UriReference uri, WrittenReference ref) {
        return claims.keySet().stream().findFirst().map(resource -> {
            meant.putIfAbsent(identity(uri), ref);
            return fragments.inResource(resource, fragment(uri), ref);
        });
    }

    /** Reports the URIs that references mean and that several schemas have. */
    void reportAmbiguous() {
        meant.forEach((uri, ref) -> {
            Map<SchemaId, Reference.Id> claims = resources.withUri(uri);
            Map<SchemaId, Reference.Id> fromBase = resources.withUriFromBase(uri);
            if (claims.size() > 1 || claims.isEmpty() && fromBase.size() > 1) {
                reportAmbiguous(claims.isEmpty() ? fromBase : claims, uri, ref);
            }
        });
    }

    private void reportAmbiguous(Map<SchemaId, Reference.Id> claims, String uri, WrittenReference ref) {
        List<Related> related = claims.entrySet().stream()
                .map(claim -> new Related(claim.getValue().place(), "it is that of " + claim.getKey()))
                .toList();
        String keyword = claims.values().iterator().next().name();
        diagnostics.report(DiagnosticCode.DUPLICATE_ID, ref.place(), related, keyword, uri);
    }

    private Optional<Resolution> inOtherFile(ReferenceText reference, WrittenReference ref) {
        return reference.isRelativePath() ? inFileFrom(folderOf(ref), reference, ref) : Optional.empty();
    }

    private Optional<Resolution> inFileFrom(String start, ReferenceText reference, WrittenReference ref) {
        return files.find(start, reference).map(found -> inFile(found.path(), found.fragment(), ref));
    }

    /**
     * The file that stands for a URI: a published metaschema, a mapped file, or a file whose URI was derived from its
     * path.
     */
    private Optional<Resolution> inFileOf(UriReference uri, WrittenReference ref) {
        String text = identity(uri);
        Optional<String> file = PublishedMetaschemas.find(text).isPresent()
                ? Optional.of(text)
                : mappings.path(text)
                        .or(() -> Resources.path(uri.withoutFragment()))
                        .flatMap(files::file);
        return file.map(path -> inFile(path, fragment(uri), ref));
    }

    private Resolution inFile(String file, String fragment, WrittenReference ref) {
        return fragments.inResource(new SchemaId(file, ""), fragment, ref);
    }

    private UriReference uri(WrittenReference ref) {
        return UriReference.parse(ref.text()).resolve(resources.uri(resources.of(ref.holder())));
    }

    private UriReference uriFromBase(WrittenReference ref) {
        return UriReference.parse(ref.text()).resolve(base.uri());
    }

    private static String identity(UriReference uri) {
        return uri.withoutFragment().toString();
    }

    private static String fragment(UriReference uri) {
        return uri.nonEmptyFragment().orElse("");
    }

    /** The folder of the referring file with a trailing slash; empty for the root. */
    private static String folderOf(WrittenReference ref) {
        String file = ref.holder().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private Resolution report(ReferenceText reference, WrittenReference ref) {
        if (!reference.isRelativePath()) {
            DiagnosticCode code = reference.isRemote() ? DiagnosticCode.REMOTE_REF : DiagnosticCode.REF_OUTSIDE;
            diagnostics.report(code, ref.place(), ref.keyword(), ref.text());
            return Resolution.NONE;
        }
        FileLookup miss = files.miss(folderOf(ref), reference);
        if (miss instanceof FileLookup.Outside) {
            diagnostics.report(DiagnosticCode.REF_OUTSIDE, ref.place(), ref.keyword(), ref.text());
            return Resolution.NONE;
        }
        String reason = miss instanceof FileLookup.Missing missing ? missing.reason() : "it is not a file";
        diagnostics.report(
                DiagnosticCode.UNRESOLVABLE_REF,
                ref.place(),
                ref.keyword(),
                ref.text(),
                reason,
                advice(reference, ref));
        return Resolution.NONE;
    }

    private String advice(ReferenceText reference, WrittenReference ref) {
        Optional<String> base = this.base.isSet() ? Optional.empty() : baseAdvice(reference, ref);
        String unread = folder.isCutShort() ? " Not all files of the folder were searched for its $id." : "";
        return base.orElseGet(() -> files.near(folderOf(ref), reference)) + unread;
    }

    /** What a base would make of the reference. */
    private Optional<String> baseAdvice(ReferenceText reference, WrittenReference ref) {
        Optional<String> identified = folder.all().withUriFromBase(identity(uriFromBase(ref))).entrySet().stream()
                .findFirst()
                .map(
                        claim -> claim.getKey().file() + " has this as its "
                                + claim.getValue().name() + ". If that is meant,"
                                + " set <baseUri>.</baseUri>: references that no file answers then start from <specDirectory>.");
        return identified.or(() -> outerFolder(reference, ref)
                .map(outer ->
                        "There is " + files.find(outer, reference).orElseThrow().path()
                                + ". If that is meant, set <baseUri>" + (outer.isEmpty() ? "." : outer)
                                + "</baseUri>: references that no file answers then start from there."));
    }

    /** The innermost folder around that of the referring file that has what the reference names. */
    private Optional<String> outerFolder(ReferenceText reference, WrittenReference ref) {
        String folder = folderOf(ref);
        while (!folder.isEmpty()) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            if (files.find(folder, reference).isPresent()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
