package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.plan.check.PlanId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods of the checks of one package are called. Whoever writes a call asks {@link CheckMethods} for its name, which
 * notes it here: what nobody calls is not emitted, and what is called always is.
 */
public final class ChecksDemand {

    private final Set<Call> known = new LinkedHashSet<>();
    private final Deque<Call> asking = new ArrayDeque<>();
    private final Deque<Call> reporting = new ArrayDeque<>();

    /** A call of a pass of one plan. */
    public record Call(PlanId plan, CheckPass pass) {}

    void note(PlanId plan, CheckPass pass) {
        Call call = new Call(plan, pass);
        if (known.add(call)) {
            (pass == CheckPass.REPORT ? reporting : asking).add(call);
        }
    }

    /** The next call that was not taken before; reports come last, since they refer to what answers. */
    public Optional<Call> next() {
        return Optional.ofNullable(asking.isEmpty() ? reporting.poll() : asking.poll());
    }
}
