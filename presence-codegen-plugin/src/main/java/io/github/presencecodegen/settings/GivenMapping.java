package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in a {@code <schemaMapping>}; Maven sets the fields. */
public final class GivenMapping {

    private @Nullable String uri;

    private @Nullable String path;

    private @Nullable String dialect;

    /** One in which nothing is set. */
    public GivenMapping() {}

    /** One of a file that is written like this. */
    public GivenMapping(@Nullable String uri, @Nullable String path) {
        this(uri, path, null);
    }

    /** One that is written like this. */
    public GivenMapping(@Nullable String uri, @Nullable String path, @Nullable String dialect) {
        this.uri = uri;
        this.path = path;
        this.dialect = dialect;
    }

    /** The URI that schemas refer to. */
    @Nullable
    String uri() {
        return Written.text(uri);
    }

    /** Where its schemas are in the specification. */
    @Nullable
    String path() {
        return Written.text(path);
    }

    /** The dialect that it is the metaschema of. */
    @Nullable
    String dialect() {
        return Written.text(dialect);
    }
}
