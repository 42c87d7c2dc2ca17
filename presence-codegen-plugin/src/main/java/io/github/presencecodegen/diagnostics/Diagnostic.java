package io.github.presencecodegen.diagnostics;

import java.util.List;

/**
 * One thing that is wrong with the input. It is a value without any file behind it: {@link DiagnosticText} shows it with
 * the lines that it speaks of.
 *
 * @param code which kind of mistake it is
 * @param place where it is
 * @param message what is wrong, in plain words
 * @param hint what to do about it
 * @param related the other places that have a part in it, such as the other party of a conflict
 */
public record Diagnostic(DiagnosticCode code, Place place, String message, String hint, List<Related> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** The severity of the code. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code place: severity code: message}, on one line. */
    public String headline() {
        return place + ": " + severity().word() + " " + code.id() + ": " + message;
    }

    /** The headline, and the hint on a line of its own. */
    @Override
    public String toString() {
        return headline() + "\n    " + hint;
    }
}
