package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The causes that are remembered of each round; beyond them it is only known what was dropped. */
    private static final int MOST_CAUSES = 100_000;

    private final JsonCodec<T> codec;
    private final ToleranceRules rules;
    private final JsonLimits limits;
    private final DocumentPlaces root;
    private int causes;

    TolerantReading(JsonCodec<T> codec, ToleranceRules rules, JsonLimits limits) {
        this.codec = codec;
        this.rules = rules;
        this.limits = limits;
        this.root = DocumentPlaces.of(codec.places());
    }

    /** What is read instead of what a strict reader has refused, or has read without the defaults. */
    ReadResult<T> read(ReadResult<T> strict) {
        JsonValue document = strict.json();
        if (document == null || JsonDepth.of(document) > limits.maxDepth()) {
            return strict;
        }
        DefaultMembers defaults = new DefaultMembers(rules.defaults(), root);
        JsonDraft draft = new JsonDraft(defaults.in(document));
        JsonValue left = draft.build();
        boolean isDeep = JsonDepth.of(left) > limits.maxDepth();
        T value = isDeep ? null : codec.valid(left);
        for (int round = 0; !isDeep && value == null && round < MOST_ROUNDS && drop(draft, left, document); round++) {
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
    private boolean drop(JsonDraft draft, JsonValue left, JsonValue document) {
        causes = 0;
        ViolationCollector.forEach(codec, left, violation -> drop(draft, left, document, violation));
        return draft.settle();
    }

    private void drop(JsonDraft draft, JsonValue left, JsonValue document, PendingViolation violation) {
        int[] path = ofMember(left, violation);
        int[] original = draft.original(path);
        PendingViolation cause = violation.at(Arrays.copyOf(original, violation.path().length));
        // A name that its object does not allow: of several types, it is one without that property.
        if (path.length > violation.path().length && DefaultMembers.isPutIn(document, original)) {
            draft.drop(original, Repair.Action.DEFAULT_VALUE, cause, 0);
            return;
        }
        ToleranceRules.Drop rule = rules.innermost(way(left, path));
        if (rule != null) {
            int most = causes < MOST_CAUSES ? limits.maxViolations() : 0;
            causes += draft.drop(Arrays.copyOf(original, rule.depth()), rule.action(), cause, most) ? 1 : 0;
        }
    }

    /** As much of the way to a value as the rules look at. */
    private List<ToleranceRules.Step> way(JsonValue left, int[] path) {
        List<ToleranceRules.Step> way = new ArrayList<>();
        JsonValue value = left;
        DocumentPlaces places = root;
        for (int i = 0; i < path.length && i < rules.depth(); i++) {
            String token = JsonContainer.token(value, path[i]);
            way.add(new ToleranceRules.Step(token, value, places));
            places = places.inside(value, token);
            value = JsonContainer.part(value, path[i]);
        }
        return way;
    }

    /** The way to the value, or to the member if its name or presence is what violates the schema. */
    private static int[] ofMember(JsonValue root, PendingViolation violation) {
        String name = violation.params().get("property");
        if (name == null) {
            return violation.path();
        }
        JsonValue value = root;
        for (int position : violation.path()) {
            value = JsonContainer.part(value, position);
        }
        int position = value instanceof JsonObject object ? object.indexOf(name) : -1;
        return position < 0 ? violation.path() : JsonDraft.inside(violation.path(), position);
    }

    private List<Repair> repairs(JsonDraft draft, DefaultMembers defaults, JsonValue document) {
        FirstRepairs first = new FirstRepairs(limits.maxViolations());
        draft.forEachDropped((way, dropped) -> {
            if (!DefaultMembers.isPutIn(document, way)) {
                first.add(way, dropped);
            }
        });
        defaults.forEachIn(document, way -> {
            if (!draft.isDropped(way)) {
                first.add(way, new JsonDraft.Dropped(Repair.Action.DEFAULT_VALUE, null, null));
            }
        });
        return first.repairs(draft.original());
    }
}
