package io.github.presencecodegen.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written in a {@code <union>}; Maven sets the fields. */
public final class GivenUnion {

    private @Nullable String name;

    private @Nullable List<@Nullable String> includes;

    private @Nullable List<@Nullable String> excludes;

    private @Nullable List<@Nullable String> tags;

    private @Nullable String part;

    private @Nullable String schema;

    /** One in which nothing is set. */
    public GivenUnion() {}

    /** One that is written like this. */
    public GivenUnion(
            @Nullable String name,
            @Nullable List<@Nullable String> includes,
            @Nullable List<@Nullable String> excludes,
            @Nullable List<@Nullable String> tags,
            @Nullable String part,
            @Nullable String schema) {
        this.name = name;
        this.includes = includes;
        this.excludes = excludes;
        this.tags = tags;
        this.part = part;
        this.schema = schema;
    }

    /** The name of the interface. */
    @Nullable
    String name() {
        return Written.text(name);
    }

    /** Patterns of the files whose types it is made of. */
    List<String> includes() {
        return Written.texts(includes);
    }

    /** Patterns of files to leave out. */
    List<String> excludes() {
        return Written.texts(excludes);
    }

    /** Pointers to the tags. */
    List<String> tags() {
        return Written.texts(tags);
    }

    /** A pointer to the part of a value. */
    @Nullable
    String part() {
        return Written.text(part);
    }

    /** The schema for which it stands. */
    @Nullable
    String schema() {
        return Written.text(schema);
    }
}
