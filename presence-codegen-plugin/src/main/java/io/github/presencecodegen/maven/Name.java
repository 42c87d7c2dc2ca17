package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.GivenName;
import org.jspecify.annotations.Nullable;

/** A {@code <name>} of {@code <names>}; Maven finds this class by that name and sets its fields. */
public final class Name {

    private @Nullable String schema;

    private @Nullable String type;

    /** A name of which nothing is set. */
    public Name() {}

    GivenName given() {
        return new GivenName(Settings.text(schema), Settings.text(type));
    }
}
