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
 * @param moduleInfo the declaration of the module of the generated code, if it is in one
 * @param folder where relative paths start
 * @param workingDirectory where the user works, from where paths are shown
 */
public record GivenProject(
        GivenElements elements,
        ClassPath classPath,
        Optional<ModuleInfo> moduleInfo,
        Path folder,
        Path workingDirectory) {

    /** Whether the compiler of the generated code sees a library, and the module reads it. */
    public boolean sees(String groupId, String artifactId, String module) {
        return classPath.has(groupId, artifactId) && reads(module);
    }

    /** Whether the module of the generated code, if there is one, reads another. */
    public boolean reads(String module) {
        return moduleInfo.isEmpty() || moduleInfo.get().required().contains(module);
    }
}
