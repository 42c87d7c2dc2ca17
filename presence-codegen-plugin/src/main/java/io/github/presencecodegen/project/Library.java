package io.github.presencecodegen.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A library that the compiler of a project sees.
 *
 * @param groupId its group
 * @param artifactId its name in the group
 * @param version its version, as it was resolved
 * @param file its jar, or the folder of its classes; null where there is none yet, as for a module that is built later
 */
public record Library(
        String groupId,
        String artifactId,
        String version,
        @Nullable Path file) {}
