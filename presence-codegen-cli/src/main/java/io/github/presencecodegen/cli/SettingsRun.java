package io.github.presencecodegen.cli;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.DiagnosticQuoting;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.report.GuardedRun;
import io.github.presencecodegen.report.PluginIdentity;
import io.github.presencecodegen.report.RunFailure;
import io.github.presencecodegen.report.RunReport;
import io.github.presencecodegen.report.Surroundings;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.settings.file.FileNotation;
import io.github.presencecodegen.settings.file.FileSettings;
import io.github.presencecodegen.settings.file.SettingPlaces;
import io.github.presencecodegen.settings.file.SettingsFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Generates what settings ask for, and prints what is to be said of it. */
final class SettingsRun {

    private static final String OUTPUT = "generated-sources";

    private final Path workingDirectory;
    private final @Nullable Path settings;
    private final @Nullable Path state;
    private final PrintedReport printer;
    private final Diagnostics diagnostics;

    /**
     * A run.
     *
     * @param workingDirectory where the user works
     * @param settings the file with the settings; null where there is none
     * @param state where it remembers itself; null for a folder inside that of the sources
     * @param diagnostics what was reported so far
     */
    SettingsRun(
            Path workingDirectory,
            @Nullable Path settings,
            @Nullable Path state,
            PrintedReport printer,
            Diagnostics diagnostics) {
        this.workingDirectory = workingDirectory;
        this.settings = settings;
        this.state = state;
        this.printer = printer;
        this.diagnostics = diagnostics;
    }

    /** The exit code where a file with settings cannot be read. */
    int unread(Path file) {
        String name = NamedFolder.shown(workingDirectory.resolve(file), workingDirectory);
        SettingPlaces places = new SettingPlaces(SettingsFile.none(workingDirectory));
        GenerationResult stopped = GenerationResult.stopped(places.at(diagnostics.all()));
        return print(new RunReport(printer, text(List.of()), name, ""), stopped);
    }

    /** The exit code of a run with some settings. */
    int of(SettingsFile file) {
        FileSettings asked = new FileSettings(file, workingDirectory, diagnostics);
        if (asked.isSkipped()) {
            printer.info("presence-codegen is skipped (skip).");
            return ExitCode.OK;
        }
        GivenSettings given = given(asked);
        Optional<GenerationRequest> request = new SettingsReader(given, diagnostics).read();
        try {
            GenerationResult result =
                    request.isPresent() ? generate(request.get()) : GenerationResult.stopped(diagnostics.all());
            RunReport report = new RunReport(
                    printer,
                    text(given.folders()),
                    file.name(),
                    given.output().sources().name());
            return print(report, placed(result, new SettingPlaces(file)));
        } catch (RunFailure failure) {
            return print(failure);
        }
    }

    private GivenSettings given(FileSettings asked) {
        NamedFolder sources =
                asked.folder("outputDirectory", workingDirectory.resolve(OUTPUT).toString());
        Path work = state == null
                ? sources.path().resolve(SpecDirectory.STATE_FOLDER)
                : workingDirectory.resolve(state).normalize();
        Path specification = asked.folder("specDirectory", "").path();
        return asked.given(
                new OutputFolders(sources, NamedFolder.seenFrom(workingDirectory, work)),
                ThisRun.of(specification, settings == null ? work : workingDirectory.resolve(settings), work));
    }

    private static GenerationResult generate(GenerationRequest request) throws RunFailure {
        return new GuardedRun<>(new Generator()::generate, PluginIdentity.read(), Surroundings.commandLine())
                .run(request);
    }

    private static GenerationResult placed(GenerationResult result, SettingPlaces places) {
        return new GenerationResult(
                places.at(result.diagnostics()), result.outcome(), result.schemas(), result.files());
    }

    /** Shows lines of the specification, and of files in the working directory, such as the settings. */
    private Function<Diagnostic, String> text(List<NamedFolder> folders) {
        List<NamedFolder> all = new ArrayList<>(folders);
        all.add(new NamedFolder(workingDirectory, ""));
        return DiagnosticQuoting.of(all);
    }

    private int print(RunReport report, GenerationResult result) {
        Optional<String> failure = report.print(result);
        failure.map(FileNotation::of).ifPresent(printer::error);
        return failure.isPresent() ? ExitCode.MISTAKES : ExitCode.OK;
    }

    private int print(RunFailure failure) {
        printer.error(failure.getMessage());
        if (failure.isDefect()) {
            failure.getCause().printStackTrace(printer.err());
        }
        return ExitCode.FAILED;
    }
}
