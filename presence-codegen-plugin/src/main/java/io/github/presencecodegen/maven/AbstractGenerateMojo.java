package io.github.presencecodegen.maven;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.DiagnosticQuoting;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.report.GuardedRun;
import io.github.presencecodegen.report.PluginIdentity;
import io.github.presencecodegen.report.RunFailure;
import io.github.presencecodegen.report.RunReport;
import io.github.presencecodegen.report.Surroundings;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.SettingsReader;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What both goals do that generate. */
abstract class AbstractGenerateMojo extends AbstractSettingsMojo {

    abstract void addSourceRoot(MavenProject project, String root);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        // Also when nothing is regenerated or something fails: an IDE must see the root.
        addSourceRoot(project(), outputDirectory().getPath());
        ModuleExecutions executions = executions();
        GivenSettings settings = settings(executions.current());
        RunReport report = new RunReport(
                new MavenLog(getLog()),
                DiagnosticQuoting.of(settings.folders()),
                pom(),
                settings.output().sources().name());
        Optional<String> failure = report.print(run(settings));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        executions.finish();
    }

    private GenerationResult run(GivenSettings settings) throws MojoExecutionException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<GenerationRequest> request = new SettingsReader(settings, diagnostics).read();
        if (request.isEmpty()) {
            return GenerationResult.stopped(diagnostics.all());
        }
        try {
            return new GuardedRun<>(
                            new Generator()::generate, PluginIdentity.read(), Surroundings.maven(mavenVersion()))
                    .run(request.get());
        } catch (RunFailure failure) {
            throw new MojoExecutionException(failure.getMessage(), failure.getCause());
        }
    }
}
