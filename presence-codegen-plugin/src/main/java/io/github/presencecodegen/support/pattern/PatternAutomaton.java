package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** A deterministic automaton: one look-up for each code point, and none behind the place where the answer is certain. */
@NullMarked
final class PatternAutomaton extends JsonPattern {

    /** The states up to this one are never left: 0 refuses whatever follows, 1 accepts it. */
    private static final int LAST_CERTAIN = 1;

    private final PatternClasses classes;
    private final int width;
    private final int start;
    private final boolean[] accepts;

    /** The state that follows each state on each class: a row for each state. */
    private final char[] next;

    PatternAutomaton(PatternReader program) {
        classes = PatternClasses.read(program);
        width = program.next();
        accepts = new boolean[program.next()];
        start = program.next();
        for (int i = 0; i < accepts.length; i++) {
            accepts[i] = program.next() == 1;
        }
        next = new char[accepts.length * width];
        for (int i = 0; i < next.length; ) {
            int state = program.next();
            for (int end = i + program.next(); i < end; i++) {
                next[i] = (char) state;
            }
        }
    }

    @Override
    public boolean find(String text) {
        int state = start;
        for (int i = 0; i < text.length() && state > LAST_CERTAIN; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            state = next[state * width + classes.of(codePoint)];
        }
        return accepts[state];
    }
}
