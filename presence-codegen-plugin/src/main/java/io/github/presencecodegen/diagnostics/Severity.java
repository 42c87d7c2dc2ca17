package io.github.presencecodegen.diagnostics;

/** How bad a diagnostic is: an error stops the run before anything is written, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that is shown to the user. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
