package io.github.presencecodegen.settings;

/**
 * What settings are read beside.
 *
 * @param elements the elements that were written, whether they are settings or not
 * @param hasJspecify whether the compiler of the project sees JSpecify, which {@code auto} means
 */
public record GivenProject(GivenElements elements, boolean hasJspecify) {}
