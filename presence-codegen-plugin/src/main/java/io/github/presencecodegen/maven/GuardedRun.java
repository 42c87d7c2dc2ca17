package io.github.presencecodegen.maven;

import io.github.presencecodegen.generation.DefectReport;
import io.github.presencecodegen.generation.request.GenerationRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Runs what a goal does with a request. What it throws is a defect of ours, since mistakes of users are diagnostics: then the build's output
 * asks for a report and names a file with what a report needs.
 *
 * @param <R> what the work gives
 */
final class GuardedRun<R> {

    private final Function<GenerationRequest, R> work;
    private final PluginIdentity plugin;
    private final String mavenVersion;

    GuardedRun(Function<GenerationRequest, R> work, PluginIdentity plugin, String mavenVersion) {
        this.work = work;
        this.plugin = plugin;
        this.mavenVersion = mavenVersion;
    }

    R run(GenerationRequest request) throws MojoExecutionException {
        try {
            return work.apply(request);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("presence-codegen cannot read or write a file: " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError defect) {
            throw new MojoExecutionException(
                    "This is a defect of presence-codegen, not of your build: " + defect + ". Please report it at "
                            + plugin.issues() + details(request, defect) + ".",
                    defect);
        }
    }

    /** Where the details are; without a file, there is only the stack trace that Maven has. */
    private String details(GenerationRequest request, Throwable defect) {
        Path file = request.output().work().path().resolve(DefectReport.FILE_NAME);
        try {
            Files.createDirectories(request.output().work().path());
            Files.writeString(file, new DefectReport(plugin.version(), mavenVersion).text(request, defect));
            return " with the file " + request.output().work().name() + "/" + DefectReport.FILE_NAME;
        } catch (IOException noFile) {
            return " with the output of mvn -e";
        }
    }
}
