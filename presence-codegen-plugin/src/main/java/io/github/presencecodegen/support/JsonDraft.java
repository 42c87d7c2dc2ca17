package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object or array of a document in which something is to be dropped, or in whose parts something is. It is no deeper than
 * the patterns of the rules that drop.
 */
@NullMarked
final class JsonDraft {

    /** Something that was dropped, with what had been dropped inside it before. */
    record Dropped(
            Repair.Action action,
            @Nullable ViolationReport causes,
            @Nullable JsonDraft inside) {

        /** The first of the causes, of both, in the order of the document. */
        List<Violation> causes(JsonValue whole, int limit) {
            ViolationReport all = new ViolationReport(limit);
            if (causes != null) {
                all.addAll(causes, new int[0], 0);
            }
            if (inside != null) {
                inside.addCauses(all);
            }
            return all.violations(whole);
        }
    }

    private final JsonValue original;
    private final Map<Integer, JsonDraft> parts = new TreeMap<>();
    private final BitSet dropped = new BitSet();
    private final BitSet droppedOptional = new BitSet();

    /** What is to be dropped as well, unless something inside it is: then that may be enough. */
    private final BitSet pending = new BitSet();

    private final Map<Integer, ViolationReport> reasons = new TreeMap<>();

    /** The positions in the original of what was kept when this was built; all, if nothing had been dropped yet. */
    private int[] kept = {};

    private boolean keptAll = true;

    JsonDraft(JsonValue original) {
        this.original = original;
    }

    JsonValue original() {
        return original;
    }

    /** Drops what is to be dropped, from the inside out; false if that is nothing. */
    boolean settle() {
        boolean isChanged = false;
        for (Map.Entry<Integer, JsonDraft> part : parts.entrySet()) {
            int position = part.getKey();
            if (!dropped.get(position) && part.getValue().settle()) {
                isChanged = true;
                pending.clear(position);
                reasons.remove(position);
            }
        }
        isChanged |= !pending.isEmpty();
        dropped.or(pending);
        pending.clear();
        return isChanged;
    }

    /** What is left. */
    JsonValue build() {
        if (dropped.isEmpty() && parts.isEmpty()) {
            return original;
        }
        int size = JsonContainer.size(original);
        int[] positions = new int[size - dropped.cardinality()];
        int next = 0;
        for (int i = dropped.nextClearBit(0); i < size; i = dropped.nextClearBit(i + 1)) {
            positions[next++] = i;
        }
        kept = positions;
        keptAll = false;
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

    /** The positions in the original on a way that leads through what was built last. */
    int[] original(int[] path) {
        int[] positions = path.clone();
        JsonDraft draft = this;
        for (int i = 0; i < path.length && draft != null; i++) {
            positions[i] = draft.keptAll ? path[i] : draft.kept[path[i]];
            draft = draft.parts.get(positions[i]);
        }
        return positions;
    }

    /**
     * What lies at the end of a way through the original is to be dropped.
     *
     * @param cause why; its place is one in the original
     * @param most how many causes are remembered; 0 if none is
     * @return whether this one is
     */
    boolean drop(int[] way, Repair.Action action, PendingViolation cause, int most) {
        JsonDraft draft = this;
        for (int i = 0; i < way.length - 1; i++) {
            JsonValue inside = JsonContainer.part(draft.original, way[i]);
            draft = draft.parts.computeIfAbsent(way[i], unused -> new JsonDraft(inside));
        }
        int position = way[way.length - 1];
        draft.pending.set(position);
        draft.droppedOptional.set(position, action == Repair.Action.DROP_OPTIONAL);
        return most > 0
                && draft.reasons
                        .computeIfAbsent(position, unused -> new ViolationReport(most))
                        .addIfWanted(cause);
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
        dropped.stream()
                .forEach(position -> to.dropped(
                        inside(way, position),
                        new Dropped(action(position), reasons.get(position), parts.get(position))));
        parts.forEach((position, part) -> {
            if (!dropped.get(position)) {
                part.forEachDropped(inside(way, position), to);
            }
        });
    }

    private Repair.Action action(int position) {
        if (original instanceof JsonArray) {
            return Repair.Action.DROP_ITEM;
        }
        return droppedOptional.get(position) ? Repair.Action.DROP_OPTIONAL : Repair.Action.DROP_ENTRY;
    }

    private void addCauses(ViolationReport all) {
        parts.values().forEach(part -> part.addCauses(all));
        reasons.values().forEach(reason -> all.addAll(reason, new int[0], 0));
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
