package io.github.presencecodegen.maven;

import io.github.presencecodegen.output.Execution;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The executions of this plugin in a module, and which of them have ended in this build. */
final class ModuleExecutions {

    /** Maven's name of an execution that the module does not declare: a goal on the command line. */
    private static final String BY_HAND = "default-cli";

    private static final String FINISHED = "presence-codegen.finished";

    private final MavenProject project;
    private final MojoExecution execution;
    private final Map<Object, Object> pluginContext;

    /**
     * The executions, seen by one of them.
     *
     * @param pluginContext what Maven keeps for this plugin and module during a build
     */
    ModuleExecutions(MavenProject project, MojoExecution execution, Map<Object, Object> pluginContext) {
        this.project = project;
        this.execution = execution;
        this.pluginContext = pluginContext;
    }

    /**
     * What is run by hand is most often an execution of the module once more, so that it claims no file for itself: its
     * files are in use in this build, and other executions may generate the same ones.
     */
    Execution current() {
        String id = id(execution.getGoal(), execution.getExecutionId());
        Set<String> configured = configured();
        Set<String> alive = new HashSet<>(configured);
        alive.addAll(finished());
        Set<String> claiming = finished().stream()
                .filter(finished -> !isByHand(id, configured) && !isByHand(finished, configured))
                .collect(Collectors.toSet());
        return new Execution(id, alive, claiming, isByHand(id, configured));
    }

    /** Tells those that come after this one in the build. */
    void finish() {
        Set<String> finished = new HashSet<>(finished());
        finished.add(current().id());
        pluginContext.put(FINISHED, Set.copyOf(finished));
    }

    /** A module may give an execution that name, to say what a goal on the command line does. */
    private static boolean isByHand(String id, Set<String> configured) {
        return id.endsWith("-" + BY_HAND) && !configured.contains(id);
    }

    private Set<String> configured() {
        return project.getBuild().getPlugins().stream()
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()))
                .map(Plugin::getExecutions)
                .flatMap(executions -> executions.stream())
                .filter(configured -> !"none".equals(configured.getPhase()))
                .flatMap(ModuleExecutions::ids)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(PluginExecution configured) {
        return configured.getGoals().stream().map(goal -> id(goal, configured.getId()));
    }

    private Set<String> finished() {
        return pluginContext.get(FINISHED) instanceof Set<?> finished
                ? finished.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static String id(String goal, String executionId) {
        return goal + "-" + executionId;
    }
}
