package io.github.presencecodegen.dependency;

import java.nio.file.Path;

/**
 * A dependency on the class path of the project.
 *
 * @param module {@code groupId:artifactId}
 * @param file its jar, or the folder of its classes if it is a module of the same build
 */
public record ClassPathEntry(String module, Path file) {}
