package io.github.presencecodegen.formats;

/**
 * The predicate that asserts a format.
 *
 * @param type the name of the support type that has it, below the support package
 * @param method its name; it takes a {@code String}
 */
public record FormatPredicate(String type, String method) {}
