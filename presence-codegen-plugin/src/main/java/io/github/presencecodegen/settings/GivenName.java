package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/**
 * What is written in a {@code <name>}.
 *
 * @param schema the schema whose type is named
 * @param type its name
 */
public record GivenName(@Nullable String schema, @Nullable String type) {}
