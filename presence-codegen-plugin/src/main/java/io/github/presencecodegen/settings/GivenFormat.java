package io.github.presencecodegen.settings;

import org.jspecify.annotations.Nullable;

/**
 * What is written in a {@code <format>}.
 *
 * @param name the format
 * @param type the class that stands for it
 * @param factory the method of that class that takes a string
 */
public record GivenFormat(
        @Nullable String name,
        @Nullable String type,
        @Nullable String factory) {}
