package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.Written;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Dependency;

/** What settings mean in a project. */
final class Settings {

    /** What the compiler of the main sources sees; a scope that is not written means compile. */
    private static final Set<String> MAIN_SCOPES = Set.of("compile", "provided", "system");

    private Settings() {}

    /** Whether the compiler of the main or test sources sees JSpecify. */
    static boolean hasJspecify(List<Dependency> dependencies, boolean forTests) {
        return dependencies.stream().anyMatch(dependency -> isVisibleJspecify(dependency, forTests));
    }

    private static boolean isVisibleJspecify(Dependency dependency, boolean forTests) {
        String scope = Written.text(dependency.getScope());
        return "org.jspecify".equals(dependency.getGroupId())
                && "jspecify".equals(dependency.getArtifactId())
                && (forTests || scope == null || MAIN_SCOPES.contains(scope));
    }
}
