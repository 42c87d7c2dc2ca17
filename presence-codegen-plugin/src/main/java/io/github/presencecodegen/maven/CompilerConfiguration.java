package io.github.presencecodegen.maven;

import io.github.presencecodegen.settings.Written;
import io.github.presencecodegen.settings.build.GivenBuild.CompilerRelease;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What maven-compiler-plugin is told in a module: an element of its configuration, or else a property. */
final class CompilerConfiguration {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final ComparableVersion KNOWS_RELEASE = new ComparableVersion("3.6.0");

    /** From this on, the compiler's own release is the default. */
    private static final ComparableVersion DEFAULT_IS_NEW = new ComparableVersion("4.0.0-alpha");

    private final @Nullable Plugin plugin;
    private final ModuleProperties properties;
    private final boolean forTests;

    CompilerConfiguration(@Nullable Plugin plugin, ModuleProperties properties, boolean forTests) {
        this.plugin = plugin;
        this.properties = properties;
        this.forTests = forTests;
    }

    /** That of a module. */
    static CompilerConfiguration of(Map<String, Plugin> plugins, ModuleProperties properties, boolean forTests) {
        return new CompilerConfiguration(plugins.get(PLUGIN), properties, forTests);
    }

    /** The release of each execution; none if one of them is set in a way that is not known here. */
    List<CompilerRelease> releases() {
        List<CompilerRelease> releases = new ArrayList<>();
        for (PluginExecution execution : executions()) {
            Optional<CompilerRelease> release = release(configuration(execution));
            if (release.isEmpty()) {
                return List.of();
            }
            releases.add(release.get());
        }
        return releases;
    }

    /** The encoding of sources; that of the platform where none is set. */
    String encoding() {
        return executions().stream()
                .findFirst()
                .flatMap(execution -> element(configuration(execution), "encoding"))
                .or(() -> properties.find("encoding"))
                .or(() -> properties.find("project.build.sourceEncoding"))
                .orElseGet(() -> Charset.defaultCharset().name());
    }

    private Optional<CompilerRelease> release(@Nullable Xpp3Dom configuration) {
        if (hasArguments(configuration) || isOtherCompiler(configuration)) {
            return Optional.empty();
        }
        ComparableVersion version = version();
        List<String> settings = new ArrayList<>();
        if (version.compareTo(KNOWS_RELEASE) >= 0) {
            add("Release", settings);
        }
        add("Source", settings);
        for (String setting : settings) {
            Optional<String> value =
                    element(configuration, setting).or(() -> properties.find("maven.compiler." + setting));
            if (value.isPresent()) {
                return Optional.of(new CompilerRelease("maven.compiler." + setting, value.get()));
            }
        }
        return version.compareTo(DEFAULT_IS_NEW) >= 0
                ? Optional.empty()
                : Optional.of(new CompilerRelease("maven.compiler.release", ""));
    }

    /** A setting of test code has the one of main code as its default. */
    private void add(String name, List<String> settings) {
        if (forTests) {
            settings.add("test" + name);
        }
        settings.add(name.toLowerCase(Locale.ROOT));
    }

    private ComparableVersion version() {
        String version = plugin == null ? null : plugin.getVersion();
        return new ComparableVersion(version == null ? "3.6.0" : version);
    }

    private List<PluginExecution> executions() {
        String goal = forTests ? "testCompile" : "compile";
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains(goal))
                        .filter(execution -> !"none".equals(execution.getPhase()))
                        .toList();
    }

    private @Nullable Xpp3Dom configuration(PluginExecution execution) {
        Object own = execution.getConfiguration();
        Object all = own != null || plugin == null ? own : plugin.getConfiguration();
        return all instanceof Xpp3Dom configuration ? configuration : null;
    }

    /** Whether a compiler gets arguments of the user's, among which may be a release. */
    private static boolean hasArguments(@Nullable Xpp3Dom configuration) {
        return configuration != null
                && List.of("compilerArgs", "compilerArgument", "compilerArguments").stream()
                        .map(configuration::getChild)
                        .anyMatch(argument ->
                                argument != null && argument.toString().matches("(?s).*-(?:release|source).*"));
    }

    private boolean isOtherCompiler(@Nullable Xpp3Dom configuration) {
        return element(configuration, "compilerId")
                .or(() -> properties.find("maven.compiler.compilerId"))
                .filter(compiler -> !compiler.startsWith("javac"))
                .isPresent();
    }

    /** A text that refers to a property which is not there is no text. */
    private static Optional<String> element(@Nullable Xpp3Dom configuration, String name) {
        Xpp3Dom element = configuration == null ? null : configuration.getChild(name);
        return Optional.ofNullable(element)
                .map(found -> Written.text(found.getValue()))
                .filter(text -> !text.contains("${"));
    }
}
