package io.github.presencecodegen.plan;

/**
 * A format that is asserted.
 *
 * @param name its name
 * @param isDraft4 whether it is meant as draft 4 means it
 */
public record FormatName(String name, boolean isDraft4) {}
