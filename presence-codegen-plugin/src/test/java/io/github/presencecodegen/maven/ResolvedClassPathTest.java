package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.graph.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedClassPathTest {

    private static final File JAR = new File("jspecify.jar");

    @ParameterizedTest
    @CsvSource({
        "compile,  true,  true",
        "provided, true,  true",
        "system,   true,  true",
        "runtime,  false, true",
        "test,     false, true",
    })
    void aLibraryCountsWhereTheCompilerSeesIt(String scope, boolean inMain, boolean inTests) {
        List<Dependency> dependencies = List.of(dependency("org.example:other:1", "compile"), jspecify(scope));
        assertThat(hasJspecify(classPath(resolving(dependencies), false))).isEqualTo(inMain);
        assertThat(hasJspecify(classPath(resolving(dependencies), true))).isEqualTo(inTests);
    }

    @Test
    void onlyWhatCountsIsDownloaded() {
        ProjectDependenciesResolver resolver = request -> {
            assertThat(request.getResolutionFilter().accept(new DefaultDependencyNode(jspecify("provided")), List.of()))
                    .isTrue();
            assertThat(request.getResolutionFilter().accept(new DefaultDependencyNode(jspecify("test")), List.of()))
                    .isFalse();
            return result(List.of());
        };
        assertThat(classPath(resolver, false)).isEqualTo(ClassPath.EMPTY);
    }

    @Test
    void aLibraryHasItsFile() {
        assertThat(classPath(resolving(List.of(jspecify("compile"))), false).libraries())
                .containsExactly(new Library("org.jspecify", "jspecify", "1.0.0", JAR.toPath()));
    }

    @Test
    void whatCannotBeHadIsNoErrorHere() {
        ProjectDependenciesResolver resolver = request -> {
            throw new DependencyResolutionException(
                    result(List.of(dependency("org.example:built-later:1", "compile"), jspecify("compile"))),
                    "offline",
                    new IllegalStateException());
        };
        assertThat(classPath(resolver, false).libraries())
                .containsExactly(
                        new Library("org.example", "built-later", "1", null),
                        new Library("org.jspecify", "jspecify", "1.0.0", JAR.toPath()));
    }

    private static ClassPath classPath(ProjectDependenciesResolver resolver, boolean forTests) {
        return new ResolvedClassPath(resolver, new DefaultRepositorySystemSession(), new SystemStreamLog())
                .of(new MavenProject(), forTests);
    }

    private static boolean hasJspecify(ClassPath classPath) {
        return classPath.has("org.jspecify", "jspecify");
    }

    private static ProjectDependenciesResolver resolving(List<Dependency> dependencies) {
        return request -> result(dependencies);
    }

    private static DependencyResolutionResult result(List<Dependency> dependencies) {
        return (DependencyResolutionResult) Proxy.newProxyInstance(
                ResolvedClassPathTest.class.getClassLoader(),
                new Class<?>[] {DependencyResolutionResult.class},
                (proxy, method, arguments) -> method.getName().equals("getDependencies") ? dependencies : List.of());
    }

    private static Dependency jspecify(String scope) {
        Dependency declared = dependency("org.jspecify:jspecify:1.0.0", scope);
        return declared.setArtifact(declared.getArtifact().setFile(JAR));
    }

    private static Dependency dependency(String coordinates, String scope) {
        return new Dependency(new DefaultArtifact(coordinates.replaceFirst(":(?=[^:]*$)", ":jar:")), scope);
    }
}
