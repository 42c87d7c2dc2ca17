package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.GivenFormat;
import org.jspecify.annotations.Nullable;

/** A {@code <format>} of {@code <formats>}; Maven finds this class by that name and sets its fields. */
public final class Format {

    private @Nullable String name;

    private @Nullable String type;

    private @Nullable String factory;

    /** A format of which nothing is set. */
    public Format() {}

    GivenFormat given() {
        return new GivenFormat(Settings.text(name), Settings.text(type), Settings.text(factory));
    }
}
