package io.github.presencecodegen.regex;

/** How much work automata may take, in steps, so that every machine comes to the same code. */
final class WorkLimit {

    private final WorkLimit whole;
    private long left;

    private WorkLimit(long steps) {
        this.whole = this;
        this.left = steps;
    }

    private WorkLimit(WorkLimit whole, long steps) {
        this.whole = whole;
        this.left = steps;
    }

    static WorkLimit of(long steps) {
        return new WorkLimit(steps);
    }

    /** A limit for a part, which takes from the whole too. */
    WorkLimit part(long steps) {
        return new WorkLimit(this, steps);
    }

    void spend(long steps) {
        left -= steps;
        if (whole != this) {
            whole.spend(steps);
        }
    }

    boolean isSpent() {
        return left < 0 || whole != this && whole.isSpent();
    }
}
