package io.github.presencecodegen.testing;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.SchemaReader;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;

/** The front half of the pipeline, for tests of the back half. */
public final class Graphs {

    private Graphs() {}

    /** The graph of all YAML files of a folder whose names begin with {@code m.}. */
    public static SchemaGraph of(SpecFolder folder, Diagnostics diagnostics) {
        SpecDirectory directory = new SpecDirectory(folder.root(), "spec");
        List<String> selected = directory.list(List.of("**/m.*"), List.of(), diagnostics);
        return new Linker(directory, new DocumentParser(), new SchemaReader(Dialect.matrix()))
                .link(selected, diagnostics);
    }
}
