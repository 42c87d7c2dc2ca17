package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.GivenGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code <group>} of {@code <groups>}; Maven finds this class by that name and sets its fields. */
public final class Group {

    private @Nullable List<@Nullable String> includes;

    private @Nullable List<@Nullable String> excludes;

    private @Nullable String basePackage;

    private @Nullable String typeSuffix;

    private @Nullable String validatorsOnly;

    /** A group of which nothing is set. */
    public Group() {}

    GivenGroup given() {
        return new GivenGroup(
                Settings.list(includes),
                Settings.list(excludes),
                Settings.text(basePackage),
                Settings.text(typeSuffix),
                Settings.text(validatorsOnly));
    }
}
