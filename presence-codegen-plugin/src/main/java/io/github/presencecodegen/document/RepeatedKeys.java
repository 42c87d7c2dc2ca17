package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;

/** What becomes of a YAML mapping that has a key twice. YAML forbids it (YAML 1.2, section 3.2.1.3); many parsers do not. */
public enum RepeatedKeys {
    /** The document is rejected. */
    REFUSED(DiagnosticCode.DUPLICATE_KEY, "the first is here"),

    /** The last one counts, as in parsers that do not look; a warning says so. */
    LAST_COUNTS(DiagnosticCode.REPEATED_KEY, "this one is ignored");

    private final DiagnosticCode code;
    private final String first;

    RepeatedKeys(DiagnosticCode code, String first) {
        this.code = code;
        this.first = first;
    }

    /** How the later key is reported. */
    DiagnosticCode code() {
        return code;
    }

    /** What the earlier key is, for the report. */
    String first() {
        return first;
    }
}
