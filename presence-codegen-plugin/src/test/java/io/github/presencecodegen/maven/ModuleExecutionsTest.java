package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ModuleExecutionsTest {

    private final MavenProject project = new MavenProject();
    private final Plugin plugin = plugin("presence-codegen-plugin");
    private final Map<Object, Object> context = new HashMap<>();

    ModuleExecutionsTest() {
        project.getBuild().addPlugin(plugin);
    }

    @Test
    void allThatAreConfiguredAreKnownByGoalAndId() {
        plugin.addExecution(execution("bells", null, "generate"));
        plugin.addExecution(execution("both", null, "generate", "generate-test"));
        Plugin other = plugin("other-plugin");
        other.addExecution(execution("foreign", null, "generate"));
        project.getBuild().addPlugin(other);
        assertThat(executions("bells").current().id()).isEqualTo("generate-bells");
        assertThat(executions("bells").current().configured())
                .containsExactlyInAnyOrder("generate-bells", "generate-both", "generate-test-both");
    }

    @Test
    void oneThatIsSwitchedOffIsNoneOfThem() {
        plugin.addExecution(execution("bells", "generate-sources", "generate"));
        plugin.addExecution(execution("inherited", "none", "generate"));
        assertThat(executions("bells").current().configured()).containsExactly("generate-bells");
    }

    @Test
    void thoseThatHaveEndedAreToldToTheNext() {
        plugin.addExecution(execution("bells", null, "generate"));
        plugin.addExecution(execution("letters", null, "generate"));
        assertThat(executions("bells").current().finished()).isEmpty();
        executions("bells").finish();
        executions("letters").finish();
        assertThat(executions("last").current().finished())
                .containsExactlyInAnyOrder("generate-bells", "generate-letters");
    }

    @Test
    void aGoalRunByHandClaimsNothingAndNobodyClaimsAnythingFromIt() {
        plugin.addExecution(execution("bells", null, "generate"));
        executions("bells").finish();
        assertThat(executions("default-cli").current().finished()).isEmpty();
        assertThat(executions("default-cli").current().byHand()).isTrue();

        executions("default-cli").finish();
        assertThat(executions("bells").current().byHand()).isFalse();
        assertThat(executions("bells").current().finished()).containsExactly("generate-bells");
        assertThat(executions("bells").current().configured()).contains("generate-default-cli");
    }

    @Test
    void anExecutionOfTheModuleMayHaveTheNameOfWhatIsRunByHand() {
        plugin.addExecution(execution("default-cli", null, "generate"));
        executions("default-cli").finish();
        assertThat(executions("default-cli").current().byHand()).isFalse();
        assertThat(executions("bells").current().finished()).containsExactly("generate-default-cli");
    }

    private ModuleExecutions executions(String id) {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setPlugin(plugin);
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setGoal("generate");
        mojo.setPluginDescriptor(descriptor);
        return new ModuleExecutions(project, new MojoExecution(mojo, id), context);
    }

    private static Plugin plugin(String artifactId) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.example");
        plugin.setArtifactId(artifactId);
        return plugin;
    }

    private static PluginExecution execution(String id, String phase, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setPhase(phase);
        execution.setGoals(List.of(goals));
        return execution;
    }
}
