package io.github.presencecodegen.report;

/** Where a report is printed. A text has one line or more, and no line break at its end. */
public interface ReportLog {

    /** Prints an error. */
    void error(String text);

    /** Prints a warning. */
    void warning(String text);

    /** Prints what is neither. */
    void info(String text);
}
