package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.link.overlay.Overlays;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.SchemaReader;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identities of all files of the specification, whether they are selected or not. They are read only where a reference
 * leads to no file, once, and for nothing else: what is wrong with them is of no account.
 */
final class FolderResources {

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final Dialect standard;
    private final SchemaMappings mappings;
    private final BaseUri base;
    private final Overlays overlays;
    private @Nullable Resources read;
    private boolean isCutShort;

    FolderResources(
            SpecDirectory directory,
            DocumentParser parser,
            Dialect standard,
            SchemaMappings mappings,
            BaseUri base,
            Overlays overlays) {
        this.directory = directory;
        this.parser = parser;
        this.standard = standard;
        this.mappings = mappings;
        this.base = base;
        this.overlays = overlays;
    }

    /** The resources of all files. */
    Resources all() {
        if (read == null) {
            read = read(new Diagnostics());
        }
        return read;
    }

    /** Whether there was more than a run may read. */
    boolean isCutShort() {
        return isCutShort;
    }

    private Resources read(Diagnostics unheard) {
        Overlays here = overlays.again();
        Resources resources = new Resources(mappings, base, unheard);
        DocumentStore metaschemas = new DocumentStore(directory, parser, here, unheard);
        SchemaReader reader = new SchemaReader(standard, new MappedMetaschemas(mappings, directory, metaschemas));
        ReadingBudget budget = new ReadingBudget(unheard);
        for (String path : directory.listAgain()) {
            if (!budget.isSpent() && !overlays.areAt(path)) {
                SchemaId root = new SchemaId(path, "");
                directory
                        .open(path, unheard)
                        .filter(budget::admits)
                        .flatMap(file -> parser.parse(file, unheard)
                                .flatMap(document -> here.onto(document, unheard))
                                .filter(document -> budget.admits(file, document.root())))
                        .flatMap(document -> reader.read(root, document.root(), List.of(), unheard))
                        .ifPresent(schema -> register(schema, root, resources));
            }
        }
        isCutShort = budget.isSpent();
        return resources;
    }

    private static void register(Schema schema, SchemaId around, Resources resources) {
        SchemaId resource = resources.add(schema, around);
        for (Keyword keyword : schema.keywords()) {
            keyword.subschemas().forEach(subschema -> register(subschema, resource, resources));
        }
    }
}
