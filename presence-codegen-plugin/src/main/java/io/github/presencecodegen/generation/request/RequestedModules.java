package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.dependency.DependencyManifest;
import java.util.List;
import java.util.Optional;

/**
 * What the module has in common with others.
 *
 * @param support which support types are generated
 * @param provider the dependency that they come from, if none are
 * @param named the dependencies whose types stand for the same schemas, as {@code groupId:artifactId}
 * @param reused what these have generated, and those whose types they reuse themselves
 */
public record RequestedModules(
        SupportMode support, Optional<SupportProvider> provider, List<String> named, List<DependencyManifest> reused) {

    /** A module of its own. */
    public static final RequestedModules ALONE =
            new RequestedModules(SupportMode.NEEDED, Optional.empty(), List.of(), List.of());

    public RequestedModules {
        named = List.copyOf(named);
        reused = List.copyOf(reused);
    }
}
