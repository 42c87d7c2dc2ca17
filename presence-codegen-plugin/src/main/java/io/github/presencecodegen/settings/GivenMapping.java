package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in a {@code <schemaMapping>}; Maven sets the fields. */
public final class GivenMapping {

    private @Nullable String uri;

    private @Nullable String path;

    /** One in which nothing is set. */
    public GivenMapping() {}

    /** One that is written like this. */
    public GivenMapping(@Nullable String uri, @Nullable String path) {
        this.uri = uri;
        this.path = path;
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
}
