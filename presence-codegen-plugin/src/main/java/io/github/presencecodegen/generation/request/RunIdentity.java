package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.output.Execution;

/**
 * Which run this is.
 *
 * @param execution which of the executions of the module
 * @param plugin what tells this plugin from any other version of it
 */
public record RunIdentity(Execution execution, String plugin) {}
