package io.github.presencecodegen.regex;

import io.github.presencecodegen.support.pattern.PatternClosure;
import io.github.presencecodegen.support.pattern.PatternContext;
import io.github.presencecodegen.support.pattern.PatternProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subset construction. A state is the set of instructions that have just taken a code point, with the context that this
 * code point is; assertions are decided when the next one is known. A match may start anywhere, and once there is one the
 * rest of the text does not matter.
 */
final class Determinization {

    private static final int MAX_STATES = 2_000;
    private static final int MAX_CELLS = 60_000;

    private record State(BitSet taken, int before) {}

    private final PatternProgram program;
    private final CodePointClasses classes;
    private final WorkLimit limit;
    private final PatternClosure closure;
    private final List<List<Integer>> classesByContext = new ArrayList<>();
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<Boolean> accepts = new ArrayList<>(List.of(false, true));
    private final List<int[]> next = new ArrayList<>();

    private Determinization(PatternProgram program, CodePointClasses classes, WorkLimit limit) {
        this.program = program;
        this.classes = classes;
        this.limit = limit;
        this.closure = new PatternClosure(program);
        for (int context = 0; context < PatternContext.COUNT; context++) {
            classesByContext.add(new ArrayList<>());
        }
        for (int c = 0; c < classes.count(); c++) {
            classesByContext.get(classes.contextOf(c)).add(c);
        }
        next.add(new int[classes.count()]);
        next.add(new int[classes.count()]);
        Arrays.fill(next.get(StateTable.ACCEPTED), StateTable.ACCEPTED);
    }

    /** The automaton of a linear program; empty if it would be too large, or take too much work. */
    static Optional<StateTable> of(PatternProgram program, CodePointClasses classes, WorkLimit limit) {
        return new Determinization(program, classes, limit).run();
    }

    private Optional<StateTable> run() {
        int start = numberOf(new State(new BitSet(), PatternContext.OUTSIDE));
        for (int i = 0; i < states.size(); i++) {
            if (next.size() > MAX_STATES || (long) next.size() * classes.count() > MAX_CELLS) {
                return Optional.empty();
            }
            if (limit.isSpent()) {
                return Optional.empty();
            }
            addRow(states.get(i));
        }
        return Optional.of(new StateTable(classes, start, accepts, next));
    }

    /** The number of a state, whose row comes after those of the states that are already known. */
    private int numberOf(State state) {
        Integer known = numbers.putIfAbsent(state, states.size() + 2);
        if (known != null) {
            return known;
        }
        states.add(state);
        return states.size() + 1;
    }

    private void addRow(State state) {
        int[] row = new int[classes.count()];
        for (int context = 0; context < PatternContext.OUTSIDE; context++) {
            List<Integer> members = classesByContext.get(context);
            if (!members.isEmpty()) {
                close(state, context);
                for (int c : members) {
                    row[c] = closure.matched() ? StateTable.ACCEPTED : numberOf(new State(takenBy(c), context));
                }
            }
        }
        close(state, PatternContext.OUTSIDE);
        accepts.add(closure.matched());
        next.add(row);
    }

    private void close(State state, int after) {
        closure.start(state.before(), after);
        closure.follow(0);
        for (int i = state.taken().nextSetBit(0); i >= 0; i = state.taken().nextSetBit(i + 1)) {
            closure.follow(i + 1);
        }
    }

    private BitSet takenBy(int codePointClass) {
        BitSet taken = new BitSet();
        limit.spend(closure.size());
        for (int i = 0; i < closure.size(); i++) {
            if (program.takes(closure.get(i), codePointClass)) {
                taken.set(closure.get(i));
            }
        }
        return taken;
    }
}
