package io.github.presencecodegen.report;

import io.github.presencecodegen.generation.DefectReport;
import io.github.presencecodegen.generation.request.GenerationRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Does what is to be done with a request. What that throws is a defect of ours, since mistakes of users are diagnostics: then
 * the message asks for a report and names a file with what a report needs.
 *
 * @param <R> what the work gives
 */
public final class GuardedRun<R> {

    private final Function<GenerationRequest, R> work;
    private final PluginIdentity plugin;
    private final Surroundings surroundings;

    /** A guard of some work. */
    public GuardedRun(Function<GenerationRequest, R> work, PluginIdentity plugin, Surroundings surroundings) {
        this.work = work;
        this.plugin = plugin;
        this.surroundings = surroundings;
    }

    /**
     * Does the work.
     *
     * @throws RunFailure if the work throws
     */
    public R run(GenerationRequest request) throws RunFailure {
        try {
            return work.apply(request);
        } catch (UncheckedIOException e) {
            throw new RunFailure("presence-codegen cannot read or write a file: " + e.getMessage(), e, false);
        } catch (RuntimeException | StackOverflowError defect) {
            throw new RunFailure(
                    "This is a defect of presence-codegen, not of your " + surroundings.work() + ": " + defect
                            + ". Please report it at " + plugin.issues() + details(request, defect) + ".",
                    defect,
                    true);
        }
    }

    /** Where the details are; without a file, there is only the stack trace. */
    private String details(GenerationRequest request, Throwable defect) {
        Path file = request.output().work().path().resolve(DefectReport.FILE_NAME);
        try {
            Files.createDirectories(request.output().work().path());
            Files.writeString(file, new DefectReport(plugin.version(), surroundings.program()).text(request, defect));
            return " with the file " + request.output().work().name() + "/" + DefectReport.FILE_NAME;
        } catch (IOException noFile) {
            return surroundings.trace();
        }
    }
}
