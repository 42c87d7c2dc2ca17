package io.github.presencecodegen.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** The main class of the executable jar. */
public final class Main {

    private Main() {}

    /** Does what the arguments ask for, and ends the JVM with an {@linkplain ExitCode exit code}. */
    public static void main(String... arguments) {
        System.exit(commandLine(Path.of("").toAbsolutePath()).execute(arguments));
    }

    /**
     * The command.
     *
     * @param workingDirectory where relative paths among the options start
     */
    static CommandLine commandLine(Path workingDirectory) {
        return new CommandLine(new GenerateCommand(workingDirectory));
    }
}
