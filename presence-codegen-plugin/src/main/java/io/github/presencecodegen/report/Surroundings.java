package io.github.presencecodegen.report;

/**
 * What the plugin runs in.
 *
 * @param program its name and version
 * @param work what a user calls that which runs, such as a build
 * @param trace how to get a stack trace there, as the end of a sentence that asks for a report; may be empty
 */
public record Surroundings(String program, String work, String trace) {

    /** A build by a version of Maven. */
    public static Surroundings maven(String version) {
        return new Surroundings("Maven " + version, "build", " with the output of mvn -e");
    }

    /** A command on the command line; it prints the stack trace of a defect itself. */
    public static Surroundings commandLine() {
        return new Surroundings("Command line", "command", " with the output of this command");
    }
}
