package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;

/** Follows all ways through a linear program at once: for each code point, each instruction at most once. */
@NullMarked
final class PatternSimulation extends JsonPattern {

    private final PatternProgram program;

    PatternSimulation(PatternProgram program) {
        this.program = program;
    }

    @Override
    public boolean find(String text) {
        PatternClosure closure = new PatternClosure(program);
        int[] current = new int[program.size()];
        int size = 0;
        int before = PatternContext.OUTSIDE;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int after = PatternContext.of(codePoint);
            if (matches(closure, current, size, before, after)) {
                return true;
            }
            size = take(closure, program.classOf(codePoint), current);
            before = after;
        }
        return matches(closure, current, size, before, PatternContext.OUTSIDE);
    }

    /** A match can start at every place, so that instruction 0 is always among those that are followed. */
    private static boolean matches(PatternClosure closure, int[] current, int size, int before, int after) {
        closure.start(before, after);
        closure.follow(0);
        for (int i = 0; i < size; i++) {
            closure.follow(current[i]);
        }
        return closure.matched();
    }

    private int take(PatternClosure closure, int codePointClass, int[] taken) {
        int size = 0;
        for (int i = 0; i < closure.size(); i++) {
            if (program.takes(closure.get(i), codePointClass)) {
                taken[size++] = closure.get(i) + 1;
            }
        }
        return size;
    }
}
