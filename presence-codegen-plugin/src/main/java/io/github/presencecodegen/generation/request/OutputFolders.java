package io.github.presencecodegen.generation.request;

/**
 * Where a run writes.
 *
 * @param sources the source root
 * @param work the folder of the manifest and of what is remembered, shared by the executions of a module
 */
public record OutputFolders(NamedFolder sources, NamedFolder work) {}
