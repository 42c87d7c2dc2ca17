package io.github.presencecodegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates Java types, builders and validators from the event schemas of this project's tests, and adds them to its
 * test sources.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /**
     * The folder that contains the schemas. References between schemas cannot leave it. For a specification it is
     * therefore the root of the specification, and {@code includes} selects what to generate from.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.testSpecDirectory", defaultValue = "${project.basedir}/src/test/spec")
    private File specDirectory;

    /**
     * The test source root of the generated types. The plugin adds it to the project. Files there that this plugin did
     * not write are never replaced.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "presence-codegen.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/presence-codegen")
    private File outputDirectory;

    @Override
    File specDirectory() {
        return specDirectory;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    boolean isForTests() {
        return true;
    }

    @Override
    Optional<Path> packagedManifest() {
        return Optional.empty();
    }

    @Override
    void addRoots(MavenProject project) {
        project.addTestCompileSourceRoot(outputDirectory.getPath());
    }
}
