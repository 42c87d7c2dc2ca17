package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.schema.SchemaReader;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;

/** Links the selected files and all that they refer to into one graph. */
public final class Linker {

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final SchemaReader reader;

    public Linker(SpecDirectory directory, DocumentParser parser, SchemaReader reader) {
        this.directory = directory;
        this.parser = parser;
        this.reader = reader;
    }

    /**
     * The graph that the files reach, which {@link SpecDirectory#list} has selected. A file that cannot be parsed is
     * absent, and so is the target of a reference that leads nowhere; the diagnostics say why.
     */
    public SchemaGraph link(List<String> paths, Diagnostics diagnostics) {
        DocumentStore documents = new DocumentStore(directory, parser, diagnostics);
        ReferenceResolver resolver = new ReferenceResolver(directory, documents, diagnostics);
        GraphBuilder builder = new GraphBuilder(documents, resolver, reader, diagnostics);
        paths.forEach(builder::addRoot);
        SchemaGraph graph = builder.graph();
        InPlaceCircles.report(graph, diagnostics);
        return graph;
    }
}
