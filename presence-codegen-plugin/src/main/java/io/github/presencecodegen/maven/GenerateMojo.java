package io.github.presencecodegen.maven;

import java.io.File;
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
     * The folder that holds the schemas. References between schemas may not leave it, so for a specification it is the
     * specification's root, and {@code includes} selects what to generate from.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.specDirectory", defaultValue = "${project.basedir}/src/main/spec")
    private File specDirectory;

    /**
     * The source root for the generated types. It is added to the project by itself. No file is replaced there that
     * this plugin did not write.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "presence-codegen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/presence-codegen")
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
        return false;
    }

    @Override
    void addSourceRoot(MavenProject project, String root) {
        project.addCompileSourceRoot(root);
    }
}
