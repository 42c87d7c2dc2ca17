package io.github.presencecodegen.regex;

import java.util.Optional;

/** Sees in a minimal automaton that it compares with one text, however the expression was written. */
final class LiteralShape {

    private LiteralShape() {}

    /** The form that needs no automaton; empty if there is none. */
    static Optional<CompiledRegex> of(StateTable table) {
        if (table.start() == StateTable.ACCEPTED) {
            return Optional.of(new CompiledRegex.Everything());
        }
        StringBuilder text = new StringBuilder();
        int state = table.start();
        // Each step takes one state further, and a circle is no literal: more steps than states there are not.
        for (int i = 0; i < table.size() && !table.accepts().get(state); i++) {
            int onward = onlyWayOn(table.next().get(state));
            int codePoint = onward < 0 ? -1 : table.classes().onlyMember(onward);
            // Half of a pair is no code point of its own in a text that has the other half.
            if (codePoint < 0 || codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)) {
                return Optional.empty();
            }
            text.appendCodePoint(codePoint);
            state = table.next().get(state)[onward];
        }
        return ending(table, state, text.toString());
    }

    private static Optional<CompiledRegex> ending(StateTable table, int state, String text) {
        if (state == StateTable.ACCEPTED) {
            return Optional.of(new CompiledRegex.Prefix(text));
        }
        boolean ends = true;
        for (int target : table.next().get(state)) {
            ends &= target == StateTable.REFUSED;
        }
        return ends && table.accepts().get(state) ? Optional.of(new CompiledRegex.Exact(text)) : Optional.empty();
    }

    /** The only class that does not lead to refusal; -1 if there are more or none. */
    private static int onlyWayOn(int[] row) {
        int only = -1;
        for (int c = 0; c < row.length; c++) {
            if (row[c] != StateTable.REFUSED) {
                if (only >= 0) {
                    return -1;
                }
                only = c;
            }
        }
        return only;
    }
}
