package io.github.presencecodegen.cli;

/** How the command ends, for scripts. A wrong command line has the code that picocli gives, 2. */
final class ExitCode {

    static final int OK = 0;

    /** Something is wrong with the specification or the settings, which was printed. */
    static final int MISTAKES = 1;

    /** The disk failed, or this program has a defect. */
    static final int FAILED = 3;

    private ExitCode() {}
}
