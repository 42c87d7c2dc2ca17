package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.GivenElements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The elements that stand in the {@code <configuration>} of an execution. Maven hands over those that it finds a
 * parameter for and, before version 4, ignores the others silently.
 */
final class ConfigurationElements {

    private ConfigurationElements() {}

    static GivenElements of(MavenProject project, MojoExecution execution) {
        return new GivenElements(written(project, execution), known(execution));
    }

    private static List<String> written(MavenProject project, MojoExecution execution) {
        Plugin plugin =
                project.getBuild().getPluginsAsMap().get(execution.getPlugin().getKey());
        if (plugin == null) {
            return List.of();
        }
        ConfigurationContainer own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        return names(own == null ? plugin : own);
    }

    private static List<String> names(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Arrays.stream(configuration.getChildren())
                        .map(Xpp3Dom::getName)
                        .toList()
                : List.of();
    }

    /** The parameters of all goals that generate: what stands outside of executions is for each of them. */
    private static List<String> known(MojoExecution execution) {
        List<String> names = new ArrayList<>();
        execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .flatMap(parameter -> Stream.of(parameter.getName(), parameter.getAlias()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(names::add);
        return names;
    }
}
