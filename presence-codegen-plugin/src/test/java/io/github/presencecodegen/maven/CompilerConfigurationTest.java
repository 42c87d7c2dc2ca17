package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.settings.build.GivenBuild.CompilerRelease;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerConfigurationTest {

    private final Plugin plugin = new Plugin();
    private final Properties user = new Properties();
    private final Properties system = new Properties();
    private final Properties project = new Properties();

    @Test
    void aReleaseIsAnElementOrElseAProperty() throws Exception {
        compiles("compile", "3.11.0", "");
        project.setProperty("maven.compiler.source", "11");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.source", "11"));
        project.setProperty("maven.compiler.release", "17");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.release", "17"));
        user.setProperty("maven.compiler.release", "21");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.release", "21"));
        configure("<release>8</release>");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.release", "8"));
        configure("<release>${nowhere}</release>");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.release", "21"));
    }

    @Test
    void anOldPluginKnowsNoRelease() throws Exception {
        compiles("compile", "3.1", "<release>17</release>");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.release", ""));
        project.setProperty("maven.compiler.source", "17");
        assertThat(main()).containsExactly(new CompilerRelease("maven.compiler.source", "17"));
    }

    @Test
    void testsHaveTheReleaseOfTheMainCodeUnlessTheyHaveTheirOwn() throws Exception {
        compiles("testCompile", "3.11.0", "<release>11</release>");
        assertThat(tests()).containsExactly(new CompilerRelease("maven.compiler.release", "11"));
        project.setProperty("maven.compiler.testRelease", "17");
        assertThat(tests()).containsExactly(new CompilerRelease("maven.compiler.testRelease", "17"));
        assertThat(main()).isEmpty();
    }

    @Test
    void eachExecutionThatCompilesHasItsRelease() throws Exception {
        compiles("compile", "3.11.0", "<release>8</release>");
        compiles("compile", "3.11.0", "<release>17</release>");
        compiles("testCompile", "3.11.0", "<release>9</release>");
        assertThat(main()).extracting(CompilerRelease::value).containsExactly("8", "17");
    }

    @Test
    void whatIsNotKnownHereIsNotGuessed() throws Exception {
        assertThat(CompilerConfiguration.of(Map.of(), properties(), false).releases())
                .isEmpty();
        compiles("compile", "3.11.0", "<compilerArgs><arg>--release</arg><arg>17</arg></compilerArgs>");
        assertThat(main()).isEmpty();
        configure("<compilerId>eclipse</compilerId>");
        assertThat(main()).isEmpty();
        configure("<compilerArgs><arg>-parameters</arg></compilerArgs>");
        assertThat(main()).hasSize(1);
        plugin.setVersion("4.0.0-beta-3");
        assertThat(main()).isEmpty();
    }

    @Test
    void theEncodingIsThatOfTheCompilerOfTheProjectOrOfThePlatform() throws Exception {
        assertThat(encoding()).isEqualTo(Charset.defaultCharset().name());
        project.setProperty("project.build.sourceEncoding", "ISO-8859-1");
        assertThat(encoding()).isEqualTo("ISO-8859-1");
        compiles("compile", "3.11.0", "<encoding>US-ASCII</encoding>");
        assertThat(encoding()).isEqualTo("US-ASCII");
    }

    private List<CompilerRelease> main() {
        return new CompilerConfiguration(plugin, properties(), false).releases();
    }

    private List<CompilerRelease> tests() {
        return new CompilerConfiguration(plugin, properties(), true).releases();
    }

    private String encoding() {
        return new CompilerConfiguration(plugin, properties(), false).encoding();
    }

    private ModuleProperties properties() {
        return new ModuleProperties(user, system, project);
    }

    private void compiles(String goal, String version, String configuration) throws Exception {
        plugin.setVersion(version);
        PluginExecution execution = new PluginExecution();
        execution.setId("execution-" + plugin.getExecutions().size());
        execution.addGoal(goal);
        execution.setConfiguration(dom(configuration));
        plugin.addExecution(execution);
    }

    private void configure(String configuration) throws Exception {
        plugin.getExecutions().get(0).setConfiguration(dom(configuration));
    }

    private static Xpp3Dom dom(String configuration) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
    }
}
