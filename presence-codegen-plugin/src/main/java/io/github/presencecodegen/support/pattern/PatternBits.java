package io.github.presencecodegen.support.pattern;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** Follows all ways through a small linear program at once, as bits of one number, and allocates nothing. */
@NullMarked
final class PatternBits extends JsonPattern {

    /** The most instructions that take a code point: one bit is that of the match. */
    static final int MAX_POSITIONS = 63;

    private static final long MATCH = Long.MIN_VALUE;

    private final PatternProgram program;

    /** For each class, the instructions that take it. */
    private final long[] takers;

    /**
     * For each pair of contexts, what can be reached behind each instruction that takes a code point, and behind the last
     * of them, what can be reached from the start.
     */
    private final long[][] reach;

    private final int start;

    PatternBits(PatternProgram program) {
        this.program = program;
        int[] positions = positions(program);
        this.start = positions.length;
        this.takers = new long[program.classCount()];
        for (int c = 0; c < takers.length; c++) {
            for (int i = 0; i < start; i++) {
                takers[c] |= program.takes(positions[i], c) ? 1L << i : 0;
            }
        }
        this.reach = new long[PatternContext.COUNT * PatternContext.COUNT][];
        PatternClosure closure = new PatternClosure(program);
        for (int pair = 0; pair < reach.length; pair++) {
            reach[pair] = reach(closure, positions, pair / PatternContext.COUNT, pair % PatternContext.COUNT);
        }
    }

    private static int[] positions(PatternProgram program) {
        int[] positions = new int[program.count(PatternOp.TAKE)];
        int size = 0;
        for (int i = 0; i < program.size(); i++) {
            if (program.op(i) == PatternOp.TAKE) {
                positions[size++] = i;
            }
        }
        return positions;
    }

    private static long[] reach(PatternClosure closure, int[] positions, int before, int after) {
        long[] reach = new long[positions.length + 1];
        for (int i = 0; i < reach.length; i++) {
            closure.start(before, after);
            closure.follow(i < positions.length ? positions[i] + 1 : 0);
            reach[i] = closure.matched() ? MATCH : 0;
            for (int r = 0; r < closure.size(); r++) {
                reach[i] |= 1L << Arrays.binarySearch(positions, closure.get(r));
            }
        }
        return reach;
    }

    @Override
    public boolean find(String text) {
        long taken = 0;
        int before = PatternContext.OUTSIDE;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int after = PatternContext.of(codePoint);
            long open = open(taken, before, after);
            if (open < 0) {
                return true;
            }
            taken = open & takers[program.classOf(codePoint)];
            before = after;
        }
        return open(taken, before, PatternContext.OUTSIDE) < 0;
    }

    /** What can be reached: negative if that is a match. */
    private long open(long taken, int before, int after) {
        long[] rows = reach[before * PatternContext.COUNT + after];
        long open = rows[start];
        for (long rest = taken; rest != 0; rest &= rest - 1) {
            open |= rows[Long.numberOfTrailingZeros(rest)];
        }
        return open;
    }
}
