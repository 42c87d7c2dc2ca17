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
import io.github.presencecodegen.settings.build.BuildSettings;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What both goals do that generate. */
abstract class AbstractGenerateMojo extends AbstractSettingsMojo {

    /** Tells Maven where the sources and resources are that the goal writes. */
    abstract void addRoots(MavenProject project);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            if (outputDirectory().isDirectory()) {
                addRoots(project());
            }
            return;
        }
        // Also when nothing is regenerated or something fails: an IDE must see the root.
        addRoots(project());
        ModuleExecutions executions = executions();
        Diagnostics diagnostics = new Diagnostics();
        boolean inAscii = new BuildSettings(build(), diagnostics).check();
        GivenSettings settings = settings(executions.current(), inAscii);
        RunReport report = new RunReport(
                new MavenLog(getLog()),
                DiagnosticQuoting.of(settings.folders()),
                pom(),
                settings.output().sources().name());
        Optional<String> failure = report.print(run(settings, diagnostics));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        executions.finish();
    }

    private GenerationResult run(GivenSettings settings, Diagnostics diagnostics) throws MojoExecutionException {
        Optional<GenerationRequest> request = new SettingsReader(settings, diagnostics).read();
        if (request.isEmpty() || request.get().failOnWarning() && diagnostics.hasWarnings()) {
            return GenerationResult.stopped(diagnostics.all());
        }
        try {
            return new GuardedRun<>(
                            new Generator()::generate, PluginIdentity.read(), Surroundings.maven(mavenVersion()))
                    .run(request.get())
                    .after(diagnostics.all());
        } catch (RunFailure failure) {
            throw new MojoExecutionException(failure.getMessage(), failure.getCause());
        }
    }
}
