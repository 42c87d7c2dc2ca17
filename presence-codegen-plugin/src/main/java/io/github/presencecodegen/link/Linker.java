package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.link.overlay.OverlayReader;
import io.github.presencecodegen.link.overlay.Overlays;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.reading.SchemaReader;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SelectedPlaces;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;
import java.util.Map;

/** Links the selected files and all that they refer to into one graph. */
public final class Linker {

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final Dialect standard;
    private final SchemaMappings mappings;
    private final BaseUri base;
    private final List<OverlayFile> overlays;

    /** A linker without overlays. */
    public Linker(
            SpecDirectory directory, DocumentParser parser, Dialect standard, SchemaMappings mappings, BaseUri base) {
        this(directory, parser, standard, mappings, base, List.of());
    }

    /**
     * A linker.
     *
     * @param standard the dialect of a schema that names none
     * @param mappings which files are mapped to URIs
     * @param base what relative references are meant from that no file answers
     * @param overlays what is merged into files before anything is read from them
     */
    public Linker(
            SpecDirectory directory,
            DocumentParser parser,
            Dialect standard,
            SchemaMappings mappings,
            BaseUri base,
            List<OverlayFile> overlays) {
        this.directory = directory;
        this.parser = parser;
        this.standard = standard;
        this.mappings = mappings;
        this.base = base;
        this.overlays = List.copyOf(overlays);
    }

    /**
     * The graph that the files reach, which {@link SpecDirectory#list} has selected. A file that cannot be parsed is
     * absent, and so is the target of a reference that leads nowhere; the diagnostics say why.
     */
    public SchemaGraph link(Map<String, List<SelectedPlaces>> selected, Diagnostics diagnostics) {
        Overlays merged = new OverlayReader(directory, parser, diagnostics).read(overlays);
        DocumentStore documents = new DocumentStore(directory, parser, merged, diagnostics);
        Resources resources = new Resources(mappings, base, diagnostics);
        SchemaReader reader = new SchemaReader(standard, new MappedMetaschemas(mappings, directory, documents));
        GraphBuilder builder = new GraphBuilder(
                documents, resources, resolver(documents, resources, merged, diagnostics), reader, diagnostics);
        SelectedSchemas schemas = new SelectedSchemas(documents, reader, builder, diagnostics);
        selected.forEach((path, places) -> places.forEach(each -> schemas.add(path, each)));
        schemas.reportIdle();
        builder.followReferences();
        if (!diagnostics.hasErrors()) { // What cannot be read may be what an overlay is for.
            merged.reportIdle(diagnostics);
        }
        merged.reportSelected(selected.keySet(), directory.origin(), diagnostics);
        new UnmergedOverlays(directory, parser, merged, documents, diagnostics).report();
        SchemaGraph graph = builder.graph(merged::hold);
        if (!selected.isEmpty() && graph.roots().isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(DiagnosticCode.NO_SCHEMA_SELECTED, Place.of(directory.origin(), ""));
        }
        InPlaceCircles.report(graph, diagnostics);
        return graph;
    }

    private ReferenceResolver resolver(
            DocumentStore documents, Resources resources, Overlays merged, Diagnostics diagnostics) {
        NearbyNames nearby = new NearbyNames(directory);
        return new ReferenceResolver(
                new ReferenceFiles(directory, nearby),
                new FragmentResolver(documents, resources, nearby, diagnostics),
                resources,
                new FolderResources(directory, parser, standard, mappings, base, merged),
                mappings,
                base,
                diagnostics);
    }
}
