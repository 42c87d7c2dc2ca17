package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** The first repairs of a document, in its order; however many there are, it holds no more than the limit. */
@NullMarked
final class FirstRepairs {

    private final TreeMap<int[], JsonDraft.Dropped> kept = new TreeMap<>(Arrays::compare);
    private final int limit;

    FirstRepairs(int limit) {
        this.limit = limit;
    }

    void add(int[] way, JsonDraft.Dropped done) {
        kept.put(way, done);
        if (kept.size() > limit) {
            kept.pollLastEntry();
        }
    }

    List<Repair> repairs(JsonValue whole) {
        return kept.entrySet().stream()
                .map(each -> new Repair(
                        JsonPointer.to(whole, each.getKey()),
                        each.getValue().action(),
                        each.getValue().causes(whole, limit)))
                .toList();
    }
}
