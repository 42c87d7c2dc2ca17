package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * Drops from a document what its violations lie in, where the rules allow it, until the rest is valid. Each round looks at
 * the whole document once and drops all that it can, from the inside out, so that the time does not depend on how many
 * parts are bad.
 */
@NullMarked
final class TolerantReading<T> {

    /** What was dropped may change what else is valid. So long a chain of that is no accident. */
    private static final int MOST_ROUNDS = 100;

    /** The causes that are remembered; beyond them it is only known what was dropped. */
    private static final int MOST_CAUSES = 100_000;

    private final JsonCodec<T> codec;
    private final ToleranceRules rules;
    private final JsonLimits limits;
    private int causes;
    private boolean hasDropped;

    TolerantReading(JsonCodec<T> codec, ToleranceRules rules, JsonLimits limits) {
        this.codec = codec;
        this.rules = rules;
        this.limits = limits;
    }

    /** What is read instead of what a strict reader has refused, or has read without the defaults. */
    ReadResult<T> read(ReadResult<T> strict) {
        JsonValue document = strict.json();
        if (document == null || JsonDepth.of(document) > limits.maxDepth()) {
            return strict;
        }
        DefaultMembers defaults = new DefaultMembers(rules.defaults());
        JsonDraft draft = new JsonDraft(defaults.in(document));
        JsonValue left = draft.build();
        T value = codec.valid(left);
        for (int round = 0; value == null && round < MOST_ROUNDS && drop(draft, left); round++) {
            left = draft.build();
            value = codec.valid(left);
        }
        if (value != null) {
            return new ReadResult<>(value, List.of(), repairs(draft, defaults, document), document);
        }
        return new ReadResult<>(
                null, strict.isValid() ? codec.refused(left, limits) : strict.violations(), List.of(), document);
    }

    /** Drops all that can be dropped now; false if nothing can. */
    private boolean drop(JsonDraft draft, JsonValue left) {
        hasDropped = false;
        ViolationCollector.forEach(codec, left, violation -> drop(draft, left, violation));
        return hasDropped;
    }

    private void drop(JsonDraft draft, JsonValue left, PendingViolation violation) {
        List<String> tokens = new ArrayList<>();
        List<JsonValue> containers = new ArrayList<>();
        int[] path = ofMember(left, violation);
        JsonValue value = left;
        for (int i = 0; i < path.length && i < rules.depth(); i++) {
            containers.add(value);
            if (value instanceof JsonObject object) {
                tokens.add(object.nameAt(path[i]));
                value = object.valueAt(path[i]);
            } else {
                tokens.add(String.valueOf(path[i]));
                value = ((JsonArray) value).get(path[i]);
            }
        }
        ToleranceRules.Drop rule = rules.innermost(tokens, containers);
        if (rule != null) {
            hasDropped = true;
            int[] original = draft.original(path);
            int[] cause = Arrays.copyOf(original, violation.path().length);
            draft.drop(
                    Arrays.copyOf(original, rule.depth()), rule.action(), violation.at(cause), causes++ < MOST_CAUSES);
        }
    }

    /** The way to the value, or to the member if its name or presence is what violates the schema. */
    private static int[] ofMember(JsonValue root, PendingViolation violation) {
        String name = violation.params().get("property");
        if (name == null) {
            return violation.path();
        }
        JsonValue value = root;
        for (int position : violation.path()) {
            value = value instanceof JsonObject object ? object.valueAt(position) : ((JsonArray) value).get(position);
        }
        int position = value instanceof JsonObject object ? object.indexOf(name) : -1;
        return position < 0 ? violation.path() : JsonDraft.inside(violation.path(), position);
    }

    private record Done(Repair.Action action, List<PendingViolation> causes) {}

    private List<Repair> repairs(JsonDraft draft, DefaultMembers defaults, JsonValue document) {
        Map<int[], Done> done = new TreeMap<>(Arrays::compare);
        draft.forEachDropped((way, reason) -> done.put(way, new Done(reason.action(), reason.causes())));
        defaults.forEachIn(document, way -> {
            if (!draft.isDropped(way)) {
                done.put(way, new Done(Repair.Action.DEFAULT_VALUE, List.of()));
            }
        });
        JsonValue whole = draft.original();
        return done.entrySet().stream()
                .limit(limits.maxViolations())
                .map(each -> repair(each.getKey(), each.getValue(), whole))
                .toList();
    }

    private Repair repair(int[] way, Done done, JsonValue whole) {
        List<Violation> violations = done.causes().stream()
                .sorted()
                .map(cause -> cause.in(whole))
                .distinct()
                .limit(limits.maxViolations())
                .toList();
        return new Repair(JsonPointer.to(whole, way), done.action(), violations);
    }
}
