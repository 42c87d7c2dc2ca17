package io.github.presencecodegen.settings.build;

import java.util.List;
import java.util.Optional;

/**
 * What is configured in the build beside this plugin.
 *
 * @param userProperties the names of the properties of this plugin that were set on the command line
 * @param knownProperties the names of those that mean something to one of the goals
 * @param releases for each execution of the compiler that compiles the generated code, the release of Java that it is set
 *     to, as it is written; empty if there is none, or if it cannot be told
 * @param encoding the encoding in which the compiler reads sources, as it is written or as the platform has it
 * @param cache what is wrong with the build cache
 */
public record GivenBuild(
        List<String> userProperties,
        List<String> knownProperties,
        List<CompilerRelease> releases,
        String encoding,
        Optional<UncachedFolder> cache) {

    public GivenBuild {
        userProperties = List.copyOf(userProperties);
        knownProperties = List.copyOf(knownProperties);
        releases = List.copyOf(releases);
    }

    /**
     * A release of Java that a compiler is set to.
     *
     * @param setting what sets it, such as {@code maven.compiler.release}
     * @param value how it is written; empty if nothing is set, so that the default of the compiler's plugin holds
     */
    public record CompilerRelease(String setting, String value) {}

    /**
     * A folder whose files are no inputs of the build cache.
     *
     * @param name what messages call the folder
     * @param path the path to write, from the folder of the POM
     */
    public record UncachedFolder(String name, String path) {}
}
