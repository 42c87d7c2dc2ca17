package io.github.presencecodegen.settings;

import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.ModuleInfo;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What settings are read beside.
 *
 * @param elements the elements that were written, whether they are settings or not
 * @param classPath the libraries that the compiler of the generated code sees, which {@code auto} asks
 * @param module the module that the generated code is in; empty where the project has none
 * @param folder where relative paths start
 * @param workingDirectory where the user works, from where paths are shown
 */
public record GivenProject(
        GivenElements elements, ClassPath classPath, Optional<ModuleInfo> module, Path folder, Path workingDirectory) {

    /** Whether the compiler of the generated code sees a library, and the module reads it. */
    public boolean sees(String groupId, String artifactId, String other) {
        return classPath.has(groupId, artifactId) && reads(other);
    }

    /** Whether the module of the generated code, if there is one, reads another. */
    public boolean reads(String other) {
        return module.isEmpty() || module.get().reads(other) == ModuleInfo.Reads.YES;
    }
}
