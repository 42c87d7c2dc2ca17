package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** Tries one way through a program after the other, for look-around and back-references, within a number of steps. */
@NullMarked
final class PatternBacktracking extends JsonPattern {

    private final PatternProgram program;
    private final boolean anchored;

    PatternBacktracking(PatternProgram program) {
        this.program = program;
        this.anchored = program.op(0) == PatternOp.ASSERT && program.first(0) == PatternAssertion.START.ordinal();
    }

    @Override
    public boolean find(String text) {
        return search(text) == PatternSearch.FOUND;
    }

    @Override
    public boolean decide(String text) {
        int answer = search(text);
        if (answer == PatternSearch.UNDECIDED) {
            throw UndecidedPatternException.INSTANCE;
        }
        return answer == PatternSearch.FOUND;
    }

    private int search(String text) {
        PatternSearch search = new PatternSearch(program, text, MOST_STEPS);
        int answer = search.from(0);
        for (int i = 0; answer == PatternSearch.ABSENT && i < text.length() && !anchored; ) {
            i += Character.charCount(text.codePointAt(i));
            answer = search.from(i);
        }
        return answer;
    }
}
