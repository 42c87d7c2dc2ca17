package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/** What is written in a {@code <name>}; Maven sets the fields. */
public final class GivenName {

    private @Nullable String schema;

    private @Nullable String type;

    private @Nullable String member;

    private @Nullable String value;

    private @Nullable String constant;

    /** One in which nothing is set. */
    public GivenName() {}

    /** One of a type that is written like this. */
    public GivenName(@Nullable String schema, @Nullable String type) {
        this(schema, type, null, null, null);
    }

    /** One that is written like this. */
    public GivenName(
            @Nullable String schema,
            @Nullable String type,
            @Nullable String member,
            @Nullable String value,
            @Nullable String constant) {
        this.schema = schema;
        this.type = type;
        this.member = member;
        this.value = value;
        this.constant = constant;
    }

    /** The schema of what is named. */
    @Nullable
    String schema() {
        return Written.text(schema);
    }

    /** The name of the type. */
    @Nullable
    String type() {
        return Written.text(type);
    }

    /** The name of the accessor. */
    @Nullable
    String member() {
        return Written.text(member);
    }

    /**
     * The value whose constant is named, with its spaces, which Maven leaves out unless it is told otherwise. What is not
     * there is the empty value, since Maven makes null of both.
     */
    String value() {
        return value == null ? "" : value;
    }

    /** The name of the constant. */
    @Nullable
    String constant() {
        return Written.text(constant);
    }
}
