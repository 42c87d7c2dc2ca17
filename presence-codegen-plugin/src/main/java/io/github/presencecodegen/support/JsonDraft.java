package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.NullMarked;

/**
 * An object or array of a document in which something is to be dropped, or in whose parts something is. It is no deeper than
 * the patterns of the rules that drop.
 */
@NullMarked
final class JsonDraft {

    /** Why something was dropped. */
    record Dropped(Repair.Action action, List<PendingViolation> causes) {}

    private final JsonValue original;
    private final Map<Integer, JsonDraft> parts = new TreeMap<>();
    private final BitSet dropped = new BitSet();
    private final Map<Integer, Dropped> reasons = new TreeMap<>();

    /** Gives the positions in the original of what was kept when this was built. */
    private IntUnaryOperator kept = IntUnaryOperator.identity();

    JsonDraft(JsonValue original) {
        this.original = original;
    }

    JsonValue original() {
        return original;
    }

    /** What is left. */
    JsonValue build() {
        if (dropped.isEmpty() && parts.isEmpty()) {
            return original;
        }
        int size = size();
        int[] positions = new int[size - dropped.cardinality()];
        int next = 0;
        for (int i = dropped.nextClearBit(0); i < size; i = dropped.nextClearBit(i + 1)) {
            positions[next++] = i;
        }
        kept = position -> positions[position];
        return original instanceof JsonObject object
                ? object(object, positions)
                : array((JsonArray) original, positions);
    }

    private JsonObject object(JsonObject object, int[] positions) {
        JsonObject.Builder builder = JsonObject.builder();
        for (int position : positions) {
            builder.add(object.nameAt(position), part(position, object.valueAt(position)));
        }
        return builder.build();
    }

    private JsonArray array(JsonArray array, int[] positions) {
        JsonArray.Builder builder = JsonArray.builder();
        for (int position : positions) {
            builder.add(part(position, array.get(position)));
        }
        return builder.build();
    }

    private JsonValue part(int position, JsonValue value) {
        JsonDraft part = parts.get(position);
        return part == null ? value : part.build();
    }

    private int size() {
        return original instanceof JsonObject object ? object.size() : ((JsonArray) original).size();
    }

    /** The positions in the original on a way that leads through what was built last. */
    int[] original(int[] path) {
        int[] positions = path.clone();
        JsonDraft draft = this;
        for (int i = 0; i < path.length && draft != null; i++) {
            positions[i] = draft.kept.applyAsInt(path[i]);
            draft = draft.parts.get(positions[i]);
        }
        return positions;
    }

    /**
     * Drops what lies at the end of a way through the original, if it is still there.
     *
     * @param cause why; its place is one in the original
     * @param isKept whether the reason is to be remembered
     */
    void drop(int[] way, Repair.Action action, PendingViolation cause, boolean isKept) {
        JsonDraft draft = this;
        for (int i = 0; i < way.length - 1; i++) {
            if (draft.dropped.get(way[i])) {
                draft.remember(way[i], cause, isKept);
                return;
            }
            JsonValue inside = draft.original instanceof JsonObject object
                    ? object.valueAt(way[i])
                    : ((JsonArray) draft.original).get(way[i]);
            draft = draft.parts.computeIfAbsent(way[i], unused -> new JsonDraft(inside));
        }
        draft.drop(way[way.length - 1], action, cause, isKept);
    }

    private void drop(int position, Repair.Action action, PendingViolation cause, boolean isKept) {
        if (!dropped.get(position)) {
            dropped.set(position);
            if (isKept) {
                reasons.put(position, new Dropped(action, new ArrayList<>()));
            }
        }
        remember(position, cause, isKept);
    }

    private void remember(int position, PendingViolation cause, boolean isKept) {
        Dropped reason = reasons.get(position);
        if (reason != null && isKept) {
            reason.causes().add(cause);
        }
    }

    /** Whether something on a way through the original, or what is at its end, was dropped. */
    boolean isDropped(int[] way) {
        JsonDraft draft = this;
        for (int i = 0; i < way.length && draft != null; i++) {
            if (draft.dropped.get(way[i])) {
                return true;
            }
            draft = draft.parts.get(way[i]);
        }
        return false;
    }

    /** Tells of all that was dropped, with its reason. */
    void forEachDropped(Reasons to) {
        forEachDropped(new int[0], to);
    }

    private void forEachDropped(int[] way, Reasons to) {
        reasons.forEach((position, reason) -> {
            List<PendingViolation> causes = new ArrayList<>();
            JsonDraft part = parts.get(position);
            if (part != null) {
                part.addCauses(causes);
            }
            causes.addAll(reason.causes());
            to.dropped(inside(way, position), new Dropped(reason.action(), causes));
        });
        parts.forEach((position, part) -> {
            if (!dropped.get(position)) {
                part.forEachDropped(inside(way, position), to);
            }
        });
    }

    /** What was dropped before, inside something that had to be dropped then. */
    private void addCauses(List<PendingViolation> causes) {
        parts.values().forEach(part -> part.addCauses(causes));
        reasons.values().forEach(reason -> causes.addAll(reason.causes()));
    }

    static int[] inside(int[] way, int position) {
        int[] inside = Arrays.copyOf(way, way.length + 1);
        inside[way.length] = position;
        return inside;
    }

    /** What takes in what was dropped. */
    interface Reasons {

        /** Something on a way through the original was dropped. */
        void dropped(int[] way, Dropped reason);
    }
}
