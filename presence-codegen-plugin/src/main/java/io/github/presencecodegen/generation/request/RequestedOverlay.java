package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecDirectory;

/**
 * A file that is merged into schemas.
 *
 * @param schema a pattern of files and a pointer, which name the schemas
 * @param folder the folder of the file
 * @param file the name of the file there
 */
public record RequestedOverlay(String schema, NamedFolder folder, String file) {

    OverlayFile open() {
        return new OverlayFile(schema, new SpecDirectory(folder.path(), folder.name()), file);
    }
}
