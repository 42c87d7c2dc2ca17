package io.github.presencecodegen.regex;

import java.util.List;

/**
 * A deterministic automaton over classes of code points. State 0 rejects any continuation, state 1 accepts it.
 *
 * @param classes the classes
 * @param start the state before a text
 * @param accepts for each state, whether a text may end there
 * @param next for each state, the state that follows on each class
 */
record StateTable(CodePointClasses classes, int start, List<Boolean> accepts, List<int[]> next) {

    static final int REFUSED = 0;
    static final int ACCEPTED = 1;

    StateTable {
        accepts = List.copyOf(accepts);
        next = List.copyOf(next);
    }

    int size() {
        return next.size();
    }
}
