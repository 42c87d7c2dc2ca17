package io.github.presencecodegen.naming;

/**
 * Where the types of a file go.
 *
 * @param packageName their package
 * @param suffix what the name of the file's own type ends in; may be empty
 */
public record TypePlace(String packageName, String suffix) {}
