package io.github.presencecodegen.emit;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;

/** How much code a run may generate: it is held in memory until all of it is known to be right. */
public final class OutputBudget {

    private static final int MOST_CHARACTERS = 100_663_296;

    private final String specName;
    private final Diagnostics diagnostics;
    private long characters;

    /**
     * A budget that nothing has been spent of; what exceeds it is reported.
     *
     * @param specName what messages call the folder of the schema files
     */
    public OutputBudget(String specName, Diagnostics diagnostics) {
        this.specName = specName;
        this.diagnostics = diagnostics;
    }

    /** Whether no more code is of use; this was reported. */
    boolean isSpent() {
        return characters > MOST_CHARACTERS;
    }

    /** Takes in the code of a schema file. */
    void spend(long more, String schemaFile) {
        boolean spent = isSpent();
        characters += more;
        if (isSpent() && !spent) {
            diagnostics.report(DiagnosticCode.OUTPUT_TOO_LARGE, Place.of(specName, schemaFile), MOST_CHARACTERS);
        }
    }
}
