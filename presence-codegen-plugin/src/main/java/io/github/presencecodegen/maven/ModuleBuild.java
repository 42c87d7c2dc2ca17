package io.github.presencecodegen.maven;

import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.settings.build.GivenBuild;
import io.github.presencecodegen.settings.build.GivenBuild.UncachedFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What is configured in a module beside this plugin, as far as generated code depends on it. */
final class ModuleBuild {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(presence-codegen\\.[^}]+)}");

    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;

    ModuleBuild(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.execution = execution;
    }

    GivenBuild given(NamedFolder schemas, boolean forTests) {
        ModuleProperties properties = new ModuleProperties(
                session.getUserProperties(), session.getSystemProperties(), project.getProperties());
        CompilerConfiguration compiler =
                CompilerConfiguration.of(project.getBuild().getPluginsAsMap(), properties, forTests);
        return new GivenBuild(
                properties.ours(), known(), compiler.releases(), compiler.encoding(), uncached(schemas, properties));
    }

    private Optional<UncachedFolder> uncached(NamedFolder schemas, ModuleProperties properties) {
        Path folder = schemas.path().toAbsolutePath().normalize();
        String maven = session.getSystemProperties().getProperty("maven.version", "");
        Path root = session.getRequest().getMultiModuleProjectDirectory() == null
                ? Path.of("")
                : session.getRequest().getMultiModuleProjectDirectory().toPath();
        return new BuildCache(project, properties, root.resolve(".mvn"), maven).misses(folder)
                ? Optional.of(new UncachedFolder(
                        schemas.name(),
                        NamedFolder.shown(folder, project.getBasedir().toPath())))
                : Optional.empty();
    }

    /** The properties of all goals, which one command line may run together. */
    private List<String> known() {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> Stream.ofNullable(goal.getMojoConfiguration()))
                .flatMap(goal -> Arrays.stream(goal.getChildren()))
                .map(PlexusConfiguration::getValue)
                .flatMap(value -> Stream.ofNullable(value)
                        .flatMap(text -> PROPERTY.matcher(text).results()))
                .map(MatchResult::group)
                .map(found -> found.substring(2, found.length() - 1))
                .distinct()
                .sorted()
                .toList();
    }
}
