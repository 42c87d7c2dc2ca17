package io.github.presencecodegen.maven;

import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import java.io.File;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * Asks Maven for the class path of a project. The goals do not demand it of Maven ({@code requiresDependencyResolution}),
 * because they would fail wherever a library cannot be had: in {@code mvn generate-sources}, where the other modules have
 * no classes yet. What cannot be had is a library without a file here, and the compiler reports it later.
 */
final class ResolvedClassPath {

    /** What the compiler of the main sources sees. */
    private static final Set<String> MAIN_SCOPES = Set.of("compile", "provided", "system");

    /** What the compiler of the test sources sees. */
    private static final Set<String> TEST_SCOPES = Set.of("compile", "provided", "system", "runtime", "test");

    private final ProjectDependenciesResolver resolver;
    private final RepositorySystemSession session;
    private final Log log;

    ResolvedClassPath(ProjectDependenciesResolver resolver, RepositorySystemSession session, Log log) {
        this.resolver = resolver;
        this.session = session;
        this.log = log;
    }

    /** The class path of the main or of the test sources. */
    ClassPath of(MavenProject project, boolean forTests) {
        Set<String> scopes = forTests ? TEST_SCOPES : MAIN_SCOPES;
        return new ClassPath(resolved(project, scopes).getDependencies().stream()
                .filter(dependency -> scopes.contains(dependency.getScope()))
                .map(ResolvedClassPath::library)
                .toList());
    }

    private DependencyResolutionResult resolved(MavenProject project, Set<String> scopes) {
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || scopes.contains(node.getDependency().getScope()));
        try {
            return resolver.resolve(request);
        } catch (DependencyResolutionException e) {
            log.debug("Not every library of the project could be resolved.", e);
            return e.getResult();
        }
    }

    private static Library library(Dependency dependency) {
        Artifact artifact = dependency.getArtifact();
        File file = artifact.getFile();
        return new Library(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getVersion(),
                file == null ? null : file.toPath());
    }
}
