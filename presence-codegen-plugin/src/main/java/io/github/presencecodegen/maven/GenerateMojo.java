package io.github.presencecodegen.maven;

import io.github.presencecodegen.dependency.ManifestPath;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates Java types, builders and validators from the event schemas of this project, and adds them to its sources.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * The folder that contains the schemas. References between schemas cannot leave it. For a specification it is
     * therefore the root of the specification, and {@code includes} selects what to generate from.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.specDirectory", defaultValue = "${project.basedir}/src/main/spec")
    private File specDirectory;

    /**
     * The source root of the generated types. The plugin adds it to the project. Files there that this plugin did not
     * write are never replaced.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "presence-codegen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/presence-codegen")
    private File outputDirectory;

    @Parameter(defaultValue = "${project.build.directory}/generated-resources/presence-codegen", readonly = true)
    private File resourceDirectory;

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
        return false;
    }

    @Override
    Optional<Path> packagedManifest() {
        String path = ManifestPath.of(project().getGroupId(), project().getArtifactId());
        return Optional.of(resourceDirectory.toPath().resolve(path));
    }

    @Override
    void addRoots(MavenProject project) {
        project.addCompileSourceRoot(outputDirectory.getPath());
        Resource manifest = new Resource();
        manifest.setDirectory(resourceDirectory.getPath());
        if (project.getResources().stream()
                .noneMatch(resource -> manifest.getDirectory().equals(resource.getDirectory()))) {
            project.addResource(manifest);
        }
    }
}
