package io.github.presencecodegen.cli;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.settings.file.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options, of which those that are settings replace what a file says. */
@Command(
        name = "presence-codegen",
        description = "Generates Java types, builders and validators from the event schemas in a folder.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = ExitCode.FAILED,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was generated, or was up to date.",
            "1:The specification or the settings have mistakes, which were printed; nothing was generated.",
            "2:The command line is wrong.",
            "3:A file could not be read or written, or presence-codegen has a defect."
        },
        footer = "%nRelative paths start at the working directory, those in the file of --settings at that file.")
final class GenerateCommand implements Callable<Integer> {

    private final Path workingDirectory;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--spec",
            paramLabel = "DIR",
            description = "The folder of the specification; references cannot leave it. Required, unless the file of"
                    + " --settings has specDirectory.")
    private @Nullable Path spec;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the generated types, such as org.example.matrix. Required, unless the file of"
                    + " --settings has it.")
    private @Nullable String basePackage;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The source root to generate into. The default is generated-sources.")
    private @Nullable Path output;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "A YAML or JSON file with any of the settings of the Maven goal. Options replace what it says.")
    private @Nullable Path settings;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "The folder of manifest.json, and of what the next run needs to know. The default is"
                    + " .presence-codegen in the folder of --output.")
    private @Nullable Path state;

    @Option(names = "--fail-on-warning", description = "A warning is an error: nothing is generated then.")
    private boolean failsOnWarning;

    GenerateCommand(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        PrintedReport printer = new PrintedReport(
                command.commandLine().getOut(), command.commandLine().getErr());
        SettingsRun run = new SettingsRun(workingDirectory, settings, state, printer, diagnostics);
        if (settings == null) {
            return run.of(withOptions(SettingsFile.none(workingDirectory)));
        }
        Optional<SettingsFile> file = SettingsFile.read(settings, workingDirectory, diagnostics);
        return file.isEmpty() ? run.unread(settings) : run.of(withOptions(file.get()));
    }

    private SettingsFile withOptions(SettingsFile file) {
        SettingsFile all = file;
        if (spec != null) {
            all = all.with("specDirectory", absolute(spec), "--spec");
        }
        if (output != null) {
            all = all.with("outputDirectory", absolute(output), "--output");
        }
        if (basePackage != null) {
            all = all.with("basePackage", basePackage, "--package");
        }
        if (failsOnWarning) {
            all = all.with("failOnWarning", "true", "--fail-on-warning");
        }
        require(all, "specDirectory", "--spec=DIR");
        if (settings == null) {
            require(all, "basePackage", "--package=NAME");
        }
        return all;
    }

    private void require(SettingsFile all, String setting, String option) {
        if (!all.has(setting)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Missing option: " + option + " (or " + setting + " in the file of --settings)");
        }
    }

    private String absolute(Path path) {
        return workingDirectory.resolve(path).toString();
    }
}
