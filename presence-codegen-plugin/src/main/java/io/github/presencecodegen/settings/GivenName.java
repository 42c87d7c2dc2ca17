package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in a {@code <name>}; Maven sets the fields. */
public final class GivenName {

    private @Nullable String schema;

    private @Nullable String type;

    /** One in which nothing is set. */
    public GivenName() {}

    /** One that is written like this. */
    public GivenName(@Nullable String schema, @Nullable String type) {
        this.schema = schema;
        this.type = type;
    }

    /** The schema whose type is named. */
    @Nullable
    String schema() {
        return Written.text(schema);
    }

    /** The name of the type. */
    @Nullable
    String type() {
        return Written.text(type);
    }
}
