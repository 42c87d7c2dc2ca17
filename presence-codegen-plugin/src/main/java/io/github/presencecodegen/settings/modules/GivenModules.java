package io.github.presencecodegen.settings.modules;

import java.util.List;

/**
 * What is written about other modules.
 *
 * @param support {@code needed}, {@code all} or {@code none}
 * @param reuse dependencies, as {@code groupId:artifactId}
 */
public record GivenModules(String support, List<String> reuse) {

    /** Nothing is written. */
    public static final GivenModules NONE = new GivenModules("needed", List.of());

    public GivenModules {
        reuse = List.copyOf(reuse);
    }
}
