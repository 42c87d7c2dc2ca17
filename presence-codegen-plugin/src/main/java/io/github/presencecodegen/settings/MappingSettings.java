package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.settings.value.DialectSetting;
import io.github.presencecodegen.settings.value.MappedUri;
import io.github.presencecodegen.source.FilePatterns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads where schemas are that others refer to by URI. Whether there are such files is not known yet. */
final class MappingSettings {

    private final List<GivenMapping> mappings;
    private final Diagnostics diagnostics;

    MappingSettings(List<GivenMapping> mappings, Diagnostics diagnostics) {
        this.mappings = mappings;
        this.diagnostics = diagnostics;
    }

    /** Paths by URI. That of a folder ends in a slash, or is empty for the specification directory itself. */
    SortedMap<String, String> read() {
        SortedMap<String, String> read = new TreeMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < mappings.size(); i++) {
            Place place = Place.of("", "<schemaMappings> " + (i + 1));
            String uri = uri(mappings.get(i), place);
            Integer first = uri.isEmpty() ? null : firsts.putIfAbsent(uri, i + 1);
            if (first != null) {
                diagnostics.report(DiagnosticCode.MAPPED_TWICE, place, uri, first);
            }
            if (!isOfDialectAlone(mappings.get(i))) {
                read.put(uri, path(mappings.get(i), place));
            }
        }
        return read;
    }

    /** The dialects of metaschemas by URI. */
    SortedMap<String, String> dialects() {
        SortedMap<String, String> dialects = new TreeMap<>();
        for (int i = 0; i < mappings.size(); i++) {
            String uri = mappings.get(i).uri();
            String dialect = mappings.get(i).dialect();
            if (uri != null && dialect != null) {
                Place place = Place.of("", "<schemaMappings> " + (i + 1) + ": <dialect>");
                dialects.put(uri, DialectSetting.ofMetaschema(dialect, place, diagnostics));
            }
        }
        return dialects;
    }

    /** Whether nobody needs to have the metaschema, since its dialect is known. */
    private static boolean isOfDialectAlone(GivenMapping mapping) {
        return mapping.dialect() != null && mapping.path() == null;
    }

    private String uri(GivenMapping mapping, Place place) {
        String uri = mapping.uri();
        if (uri == null) {
            diagnostics.report(
                    DiagnosticCode.MAPPING_INCOMPLETE,
                    place,
                    "uri",
                    "the URI that schemas refer to, such as <uri>https://example.org/schemas/</uri>");
            return "";
        }
        MappedUri.problem(uri)
                .ifPresent(problem -> diagnostics.report(DiagnosticCode.ILLEGAL_MAPPED_URI, place, uri, problem));
        return uri;
    }

    private String path(GivenMapping mapping, Place place) {
        String path = mapping.path();
        boolean isFolder = isFolder(mapping.uri(), path);
        if (isFolder && (path == null || path.equals(".") || path.equals("./"))) {
            return "";
        }
        if (path == null) {
            diagnostics.report(
                    DiagnosticCode.MAPPING_INCOMPLETE,
                    place,
                    "path",
                    "the file of this schema in <specDirectory>, such as <path>remote/event.json</path>");
            return "";
        }
        pathProblem(path, isFolder)
                .ifPresent(problem -> diagnostics.report(
                        DiagnosticCode.ILLEGAL_MAPPED_PATH, place, path, problem, meant(path, isFolder)));
        return path;
    }

    /** Without a URI, the kind of the path cannot be checked. */
    private static boolean isFolder(@Nullable String uri, @Nullable String path) {
        return uri == null ? path == null || path.endsWith("/") : uri.endsWith("/");
    }

    private static Optional<String> pathProblem(String path, boolean isFolder) {
        if (path.contains("\\")) {
            return Optional.of("it has a backslash");
        }
        Optional<String> problem = FilePatterns.problem(path); // What is no path is no pattern of paths either.
        if (problem.isPresent() || isFolder == path.endsWith("/")) {
            return problem;
        }
        return Optional.of(isFolder ? "its URI ends in / and it does not" : "it ends in / and its URI does not");
    }

    private static String meant(String path, boolean isFolder) {
        if (!isFolder && path.endsWith("/")) {
            return "End both with /, or neither.";
        }
        return FilePatterns.meant(path)
                .map(meant -> "Write it as \"" + meant + (isFolder ? "/\"" : "\"") + ".")
                .orElse("Write it relative to <specDirectory>, such as remote/ or remote/event.json.");
    }
}
