package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The message of an exception that carries violations: one line for each, but not for hundreds. */
@NullMarked
final class ViolationSummary {

    private static final int SHOWN = 20;

    private ViolationSummary() {}

    static String of(String subject, List<Violation> violations) {
        StringBuilder text = new StringBuilder(subject);
        text.append(violations.size() == 1 ? ": 1 violation" : ": " + violations.size() + " violations");
        int shown = Math.min(SHOWN, violations.size());
        for (int i = 0; i < shown; i++) {
            text.append('\n').append(violations.get(i));
        }
        if (shown < violations.size()) {
            text.append("\n... and ").append(violations.size() - shown).append(" more");
        }
        return text.toString();
    }
}
