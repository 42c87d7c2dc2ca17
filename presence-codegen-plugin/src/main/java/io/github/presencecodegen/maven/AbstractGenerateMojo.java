package io.github.presencecodegen.maven;

import io.github.presencecodegen.generation.DiagnosticQuoting;
import io.github.presencecodegen.generation.EnumPolicy;
import io.github.presencecodegen.generation.GenerationRequest;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.SchemaGroup;
import io.github.presencecodegen.output.Execution;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The settings that both goals share, and their translation. It decides nothing. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default
abstract class AbstractGenerateMojo extends AbstractMojo {

    /**
     * Files to generate types from, as patterns relative to {@code specDirectory}: {@code *} stands for any part of a
     * file's name, {@code **} for any folders. A file that is only referred to needs no pattern.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.includes", defaultValue = "**/*.yaml,**/*.yml,**/*.json")
    private List<@Nullable String> includes;

    /**
     * Files to leave out although {@code includes} selects them, as patterns of the same form. References to such a
     * file still work.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.excludes")
    private @Nullable List<@Nullable String> excludes;

    /**
     * The package of the generated types, such as {@code org.example.matrix}. This is the one setting that has no
     * default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.basePackage")
    private @Nullable String basePackage;

    /**
     * The package of the support types that generated code shares, such as {@code JsonValue} and {@code Violation}.
     * By default the package {@code support} inside {@code basePackage}. Executions with the same package share one
     * copy.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.supportPackage")
    private @Nullable String supportPackage;

    /**
     * What the name of each type made from a selected file ends in, such as {@code Edu}: {@code m.presence.yaml} then
     * becomes {@code PresenceEdu}. By default nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.typeSuffix")
    private @Nullable String typeSuffix;

    /**
     * Whether enums hold values that the schema does not list: {@code closed} refuses them, as the schema says,
     * {@code open} keeps them. A list of names opens only these enums: {@code Presence} or
     * {@code PresenceEdu.Presence}. Enums that share a schema are open or closed together.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.enums", defaultValue = "closed")
    private List<@Nullable String> enums;

    /**
     * Whether generated code carries the null annotations of JSpecify: {@code true}, {@code false}, or {@code auto},
     * which means that it does where this project declares the dependency {@code org.jspecify:jspecify}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.nullAnnotations", defaultValue = "auto")
    private String nullAnnotations;

    /**
     * Whether a warning fails the build, as an error does: nothing is generated then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Skips this goal: nothing is read or written, and no source root is added.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.directory}/presence-codegen", readonly = true)
    private File workDirectory;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /** Where the schemas are. */
    abstract File specDirectory();

    /** Where the sources go. */
    abstract File outputDirectory();

    /** Whether the generated code is test code. */
    abstract boolean isForTests();

    abstract void addSourceRoot(MavenProject project, String root);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("presence-codegen is skipped (presence-codegen.skip).");
            return;
        }
        if ("pom".equals(project.getPackaging()) && !specDirectory().exists()) {
            // The plugin stands in a parent for the sake of its modules.
            getLog().info("A parent without a specification: nothing to generate here.");
            return;
        }
        // Also when nothing is regenerated or something fails: an IDE must see the root.
        addSourceRoot(project, outputDirectory().getPath());
        ModuleExecutions executions = new ModuleExecutions(project, execution, pluginContext());
        GenerationRequest request = request(executions.current());
        RunReport report =
                new RunReport(getLog(), DiagnosticQuoting.of(request), request.specName(), request.outputName());
        String maven = session.getSystemProperties().getProperty("maven.version", "unknown");
        report.print(new GuardedRun(new Generator()::generate, PluginIdentity.read(), maven).run(request));
        executions.finish();
    }

    private GenerationRequest request(Execution current) throws MojoExecutionException, MojoFailureException {
        String types = Settings.basePackage(basePackage);
        return new GenerationRequest(
                specDirectory().toPath(),
                shown(specDirectory()),
                new SchemaGroup(Settings.list(includes), Settings.list(excludes), types, Settings.text(typeSuffix, "")),
                Settings.text(supportPackage, types + ".support"),
                EnumPolicy.of(Settings.list(enums)),
                Settings.nullAnnotations(nullAnnotations, project.getDependencies(), isForTests()),
                failOnWarning,
                outputDirectory().toPath(),
                shown(outputDirectory()),
                workDirectory.toPath(),
                shown(workDirectory),
                current,
                plugin());
    }

    private String plugin() throws MojoExecutionException {
        try {
            return PluginFingerprint.of(execution.getMojoDescriptor().getPluginDescriptor());
        } catch (IOException e) {
            throw new MojoExecutionException("The plugin's own files cannot be read: " + e, e);
        }
    }

    /** Maven declares it as a raw type; in a test there may be none. */
    @SuppressWarnings("unchecked")
    private Map<Object, Object> pluginContext() {
        Map<Object, Object> context = getPluginContext();
        return context == null ? new HashMap<>() : context;
    }

    private String shown(File folder) {
        return Settings.shown(
                folder.toPath(), Path.of(session.getSystemProperties().getProperty("user.dir", "")));
    }
}
