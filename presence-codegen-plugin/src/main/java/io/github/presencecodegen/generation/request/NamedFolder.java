package io.github.presencecodegen.generation.request;

import java.nio.file.Path;

/**
 * A folder.
 *
 * @param path where it is
 * @param name what messages call it, such as {@code src/main/spec}
 */
public record NamedFolder(Path path, String name) {}
