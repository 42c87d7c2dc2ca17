package io.github.presencecodegen.diagnostics;

/**
 * One thing that is wrong with the input.
 *
 * @param code which kind of mistake it is
 * @param place where it is
 * @param message what is wrong, in plain words
 * @param hint what to do about it
 */
public record Diagnostic(DiagnosticCode code, Place place, String message, String hint) {

    /** The severity of the code. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code place: severity code: message}, and the hint on a line of its own. */
    @Override
    public String toString() {
        return place + ": " + severity().word() + " " + code.id() + ": " + message + "\n    " + hint;
    }
}
