package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in an {@code <overlay>}; Maven sets the fields. */
public final class GivenOverlay {

    private @Nullable String schema;

    private @Nullable String file;

    /** One in which nothing is set. */
    public GivenOverlay() {}

    /** One that is written like this. */
    public GivenOverlay(@Nullable String schema, @Nullable String file) {
        this.schema = schema;
        this.file = file;
    }

    /** A pattern of files and a pointer, which name the schemas. */
    @Nullable
    String schema() {
        return Written.text(schema);
    }

    /** What is merged into them; a relative path starts at the folder of the project. */
    @Nullable
    String file() {
        return Written.text(file);
    }
}
