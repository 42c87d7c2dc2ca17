package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds verdicts about values that are too deep for recursion. A check that asks about a deep part of its value gets an
 * assumed answer, and the question about that part is put aside. The result of such a run is discarded; the check runs
 * again when the questions are answered. So the stack holds the check of one deep value at a time, and only what a check
 * really asks is answered.
 */
@NullMarked
final class DeepVerdicts {

    /** The search of the thread; checks are static methods, so that there is no other way to hand it down. */
    private static final ThreadLocal<@Nullable DeepVerdicts> CURRENT = new ThreadLocal<>();

    /** So many questions are put aside in one run; others are found when the check runs again. */
    private static final int MOST_AT_ONCE = 10_000;

    /** The questions without an answer; those that others wait for are on top. */
    private final Deque<Question> open = new ArrayDeque<>();

    /** The question whose check runs. */
    private Question running;

    private DeepVerdicts(Question first) {
        this.running = first;
    }

    /** A check of a value, and what it is told about deep parts while their verdicts are not known. */
    private static final class Question {

        private final JsonVerdicts verdicts;
        private final JsonValue value;
        private boolean assumed;
        private int putAside;

        Question(JsonVerdicts verdicts, JsonValue value) {
            this.verdicts = verdicts;
            this.value = value;
        }
    }

    /** The verdict about a deep value, or an assumed answer where a search is going on. */
    static boolean holds(JsonVerdicts verdicts, JsonValue value) {
        DeepVerdicts around = CURRENT.get();
        if (around != null) {
            return around.putAside(new Question(verdicts, value));
        }
        Question first = new Question(verdicts, value);
        DeepVerdicts search = new DeepVerdicts(first);
        CURRENT.set(search);
        try {
            return search.answer(first);
        } finally {
            CURRENT.remove();
        }
    }

    /** Leaves the search of the thread, if there is one, before user code is called, which may check other values. */
    static @Nullable DeepVerdicts leave() {
        DeepVerdicts search = CURRENT.get();
        if (search != null) {
            CURRENT.remove();
        }
        return search;
    }

    /** Goes on with a search that was left. */
    static void enter(@Nullable DeepVerdicts search) {
        if (search != null) {
            CURRENT.set(search);
        }
    }

    private boolean answer(Question first) {
        open.push(first);
        while (true) {
            Question question = open.element();
            JsonVerdicts.Known known = question.verdicts.find(question.value);
            boolean holds = known != null ? known.holds() : run(question);
            if (question == open.element()) {
                open.pop();
                if (known == null) {
                    question.verdicts.remember(question.value, holds);
                }
                if (open.isEmpty()) {
                    return holds;
                }
            }
        }
    }

    /** Runs a check. Its result counts only if it has put nothing aside. */
    private boolean run(Question question) {
        running = question;
        question.putAside = 0;
        question.assumed = !question.assumed;
        try {
            return question.verdicts.decide(question.value);
        } catch (RuntimeException e) {
            if (question.putAside == 0) {
                throw e;
            }
            // With the right answers the check may not come to this place.
            return false;
        }
    }

    /** Assumes yes in one run and no in the next: a no may end a check early where a yes lets it go on, and vice versa. */
    private boolean putAside(Question question) {
        Question asking = running;
        asking.putAside++;
        if (asking.putAside <= MOST_AT_ONCE) {
            open.push(question);
        }
        return asking.assumed;
    }
}
