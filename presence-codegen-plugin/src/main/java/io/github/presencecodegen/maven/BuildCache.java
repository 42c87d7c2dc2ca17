package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.Written;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.project.MavenProject;

/**
 * The maven-build-cache-extension in a module. Its inputs are the folders of sources and resources, and those that the user
 * adds; a build with the same inputs is not run, but its result is restored.
 */
final class BuildCache {

    private static final String EXTENSION = "maven-build-cache-extension";
    private static final String INPUT = "maven.build.cache.input";
    private static final String GLOB = INPUT + ".glob";
    private static final ComparableVersion LEAST_MAVEN = new ComparableVersion("3.9");
    private static final List<Path> SCHEMAS = List.of(Path.of("a.yaml"), Path.of("a.yml"), Path.of("a.json"));

    private final MavenProject project;
    private final ModuleProperties properties;
    private final Path configuration;
    private final String mavenVersion;

    /**
     * The cache of a build.
     *
     * @param configuration the folder {@code .mvn}
     */
    BuildCache(MavenProject project, ModuleProperties properties, Path configuration, String mavenVersion) {
        this.project = project;
        this.properties = properties;
        this.configuration = configuration;
        this.mavenVersion = mavenVersion;
    }

    /** Whether the cache is active and does not see the files of a folder. */
    boolean misses(Path folder) {
        if (!isActive() || project.getBasedir() == null) {
            return false;
        }
        CacheFile settings = CacheFile.read(configuration.resolve("maven-build-cache-config.xml"));
        return !settings.texts("/cache/configuration/enabled").contains("false")
                && (inputs(settings).noneMatch(folder::startsWith) || !takesSchemas(settings));
    }

    private boolean isActive() {
        boolean isExtension =
                project.getBuildExtensions().stream().anyMatch(extension -> EXTENSION.equals(extension.getArtifactId()))
                        || CacheFile.read(configuration.resolve("extensions.xml"))
                                .texts("/extensions/extension/artifactId")
                                .contains(EXTENSION);
        return isExtension
                && new ComparableVersion(mavenVersion).compareTo(LEAST_MAVEN) >= 0
                && !properties.find("maven.build.cache.enabled").orElse("").equals("false");
    }

    private Stream<Path> inputs(CacheFile settings) {
        List<String> inputs = new ArrayList<>(List.of(project.getBuild().getSourceDirectory()));
        inputs.add(project.getBuild().getTestSourceDirectory());
        project.getResources().forEach(resource -> inputs.add(resource.getDirectory()));
        project.getTestResources().forEach(resource -> inputs.add(resource.getDirectory()));
        project.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(INPUT) && !name.equals(GLOB))
                .forEach(name -> inputs.add(project.getProperties().getProperty(name)));
        inputs.addAll(settings.texts("/cache/input/global/includes/include"));
        return inputs.stream()
                .filter(input -> input != null && !input.isBlank())
                .map(input ->
                        project.getBasedir().toPath().resolve(input.strip()).normalize());
    }

    /** Whether the pattern of the names of inputs, by default all, matches files of schemas. */
    private boolean takesSchemas(CacheFile settings) {
        String glob = Optional.ofNullable(Written.text(project.getProperties().getProperty(GLOB)))
                .or(() -> settings.texts("/cache/input/global/glob").stream().findFirst())
                .orElse("*");
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return SCHEMAS.stream().anyMatch(matcher::matches);
    }
}
