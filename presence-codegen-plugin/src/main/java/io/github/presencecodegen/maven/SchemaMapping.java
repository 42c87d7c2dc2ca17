package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.GivenMapping;
import org.jspecify.annotations.Nullable;

/** A {@code <schemaMapping>} of {@code <schemaMappings>}; Maven finds this class by that name and sets its fields. */
public final class SchemaMapping {

    private @Nullable String uri;

    private @Nullable String path;

    /** A mapping of which nothing is set. */
    public SchemaMapping() {}

    GivenMapping given() {
        return new GivenMapping(Settings.text(uri), Settings.text(path));
    }
}
