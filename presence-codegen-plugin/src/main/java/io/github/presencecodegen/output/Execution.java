package io.github.presencecodegen.output;

import java.util.Set;

/**
 * One of the executions of this plugin in a module.
 *
 * @param id what tells it from the others, and stays from build to build
 * @param configured the ids of all that the module has today; what others left behind is cleared away
 * @param finished the ids of those that have ended in this build
 * @param byHand whether the module does not have it, and somebody asked for the goal alone: it clears nothing away
 */
public record Execution(String id, Set<String> configured, Set<String> finished, boolean byHand) {

    public Execution {
        configured = Set.copyOf(configured);
        finished = Set.copyOf(finished);
    }

    /** An execution that the module has. */
    public Execution(String id, Set<String> configured, Set<String> finished) {
        this(id, configured, finished, false);
    }

    /** Whether an execution still exists, this one among them. */
    boolean isAlive(String other) {
        return byHand || other.equals(id) || configured.contains(other) || finished.contains(other);
    }

    /** Whether another execution has ended in this build. */
    boolean hasFinished(String other) {
        return !other.equals(id) && finished.contains(other);
    }
}
