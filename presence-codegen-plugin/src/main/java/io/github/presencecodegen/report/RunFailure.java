package io.github.presencecodegen.report;

import java.io.Serial;

/** A run that ended by something else than a mistake of the user's. The message is for the user. */
public final class RunFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean isDefect;

    RunFailure(String message, Throwable cause, boolean isDefect) {
        super(message, cause);
        this.isDefect = isDefect;
    }

    /** Whether this plugin is to blame, and not the disk. */
    public boolean isDefect() {
        return isDefect;
    }
}
