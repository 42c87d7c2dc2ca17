package io.github.presencecodegen.testing;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.link.BaseUri;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.link.SchemaMappings;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.source.FilePatterns;
import io.github.presencecodegen.source.SelectedPlaces;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A specification directory for a test: files written from text blocks, stages to run, and what they reported. */
public final class SpecFolder {

    public static final String ORIGIN = "spec";

    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    public SpecFolder(Path root) {
        this.root = root;
    }

    public SpecFolder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SpecFolder file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path root() {
        return root;
    }

    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    public Path path(String path) {
        return root.resolve(path);
    }

    public SpecDirectory directory() {
        return new SpecDirectory(root, ORIGIN);
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public List<String> list(String... includes) {
        return new FilePatterns(List.of(includes), List.of()).of(directory().list(diagnostics));
    }

    /** Parses a text that is in no file. */
    public Optional<Document> parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Document> parse(byte[] content) {
        return new DocumentParser().parse(new SourceFile(ORIGIN, "a.yaml", content), diagnostics);
    }

    /** Parses a text as if it were in the file {@code a.json}. */
    public Optional<Document> parseJson(String text) {
        SourceFile file = new SourceFile(ORIGIN, "a.json", text.getBytes(StandardCharsets.UTF_8));
        return new DocumentParser().parse(file, diagnostics);
    }

    public SchemaGraph link(String... paths) {
        return link(List.of(paths));
    }

    /** The graph of the files whose names begin with {@code m.}. */
    public SchemaGraph linkEvents() {
        return link(list("**/m.*"));
    }

    private SchemaGraph link(List<String> paths) {
        return link(Dialects.named(Dialects.MATRIX), Map.of(), paths);
    }

    /** The graph of some files in a dialect, where files stand for URIs. */
    public SchemaGraph link(Dialect dialect, Map<String, String> mappings, List<String> paths) {
        return link(dialect, new SchemaMappings(mappings), BaseUri.NONE, paths);
    }

    /** The same, where relative references also start from a base. */
    public SchemaGraph link(Dialect dialect, SchemaMappings mappings, BaseUri base, List<String> paths) {
        RepeatedKeys repeatedKeys = dialect.isForgiving() ? RepeatedKeys.LAST_COUNTS : RepeatedKeys.REFUSED;
        return new Linker(directory(), new DocumentParser(repeatedKeys), dialect, mappings, base)
                .link(whole(paths), diagnostics);
    }

    /** The selection of whole files. */
    public static Map<String, List<SelectedPlaces>> whole(List<String> paths) {
        Map<String, List<SelectedPlaces>> selected = new LinkedHashMap<>();
        paths.forEach(path -> selected.put(path, List.of(SelectedPlaces.whole(path))));
        return selected;
    }

    /** The types of a graph. */
    public TypeModel model(SchemaGraph graph) {
        return model(graph, Set.of(), Set.of());
    }

    /** The types of a graph where classes stand for some formats. */
    public TypeModel model(SchemaGraph graph, Set<String> typedFormats) {
        return model(graph, typedFormats, Set.of());
    }

    /** The types of a graph where classes stand for some formats and the user names some schemas. */
    public TypeModel model(SchemaGraph graph, Set<String> typedFormats, Set<String> named) {
        Regexes regexes = Regexes.of(graph, diagnostics);
        return new TypeModeler(
                        graph,
                        regexes,
                        Set.of(),
                        typedFormats,
                        named,
                        List.of(),
                        ReusedTypes.NONE,
                        key -> false,
                        diagnostics)
                .model();
    }

    /** What was reported: {@code path:line:column CODE}. */
    public List<String> reported() {
        return diagnostics.all().stream().map(SpecFolder::shortly).toList();
    }

    /** The messages with their hints. */
    public List<String> messages() {
        return diagnostics.all().stream()
                .map(diagnostic -> diagnostic.message() + " | " + diagnostic.hint())
                .toList();
    }

    public static String shortly(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        return place.path() + ":" + place.line() + ":" + place.column() + " " + diagnostic.code();
    }
}
