package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in a {@code <format>}; Maven sets the fields. */
public final class GivenFormat {

    private @Nullable String name;

    private @Nullable String type;

    private @Nullable String factory;

    private @Nullable String writer;

    /** One in which nothing is set. */
    public GivenFormat() {}

    /** One that is written like this. */
    public GivenFormat(
            @Nullable String name, @Nullable String type, @Nullable String factory, @Nullable String writer) {
        this.name = name;
        this.type = type;
        this.factory = factory;
        this.writer = writer;
    }

    /** The format. */
    @Nullable
    String name() {
        return Written.text(name);
    }

    /** The class that stands for it. */
    @Nullable
    String type() {
        return Written.text(type);
    }

    /** The method that takes a string. */
    @Nullable
    String factory() {
        return Written.text(factory);
    }

    /** The method that gives the string of an object. */
    @Nullable
    String writer() {
        return Written.text(writer);
    }
}
