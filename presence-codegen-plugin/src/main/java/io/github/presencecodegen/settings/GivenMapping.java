package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/**
 * What is written in a {@code <schemaMapping>}.
 *
 * @param uri the URI that schemas refer to
 * @param path where its schemas are in the specification
 */
public record GivenMapping(@Nullable String uri, @Nullable String path) {}
