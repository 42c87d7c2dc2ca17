package io.github.presencecodegen.diagnostics;

import java.util.Locale;

/**
 * How bad a diagnostic is: an error stops the run before anything is written, a warning does not, and a note says what a
 * user may want to know although nothing is wrong.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that is shown to the user. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
