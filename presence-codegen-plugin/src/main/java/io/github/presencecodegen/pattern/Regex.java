package io.github.presencecodegen.pattern;

import io.github.presencecodegen.regex.CompiledRegex;

/**
 * A regular expression of a schema.
 *
 * @param source as it is written
 * @param compiled what it takes to match it
 */
public record Regex(String source, CompiledRegex compiled) {}
