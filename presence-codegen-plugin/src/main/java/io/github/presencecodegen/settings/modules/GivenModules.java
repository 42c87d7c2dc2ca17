package io.github.presencecodegen.settings.modules;

import io.github.presencecodegen.dependency.ClassPathEntry;
import java.util.List;

/**
 * What is written about other modules.
 *
 * @param support {@code needed}, {@code all} or {@code none}
 * @param reuse dependencies, as {@code groupId:artifactId}
 * @param classPath the dependencies of the project
 */
public record GivenModules(String support, List<String> reuse, List<ClassPathEntry> classPath) {

    /** Nothing is written. */
    public static final GivenModules NONE = new GivenModules("needed", List.of(), List.of());

    public GivenModules {
        reuse = List.copyOf(reuse);
        classPath = List.copyOf(classPath);
    }
}
