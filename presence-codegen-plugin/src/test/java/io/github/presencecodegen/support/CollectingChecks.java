package io.github.presencecodegen.support;

import java.util.List;
import java.util.function.Consumer;

/** Checks that accept nothing, and report what a test wants reported. */
record CollectingChecks(Consumer<ViolationCollector> collecting) implements JsonChecks {

    static List<Violation> collect(String json, Consumer<ViolationCollector> collecting) {
        return ViolationCollector.collect(new CollectingChecks(collecting), JsonValue.parse(json), JsonLimits.DEFAULT);
    }

    @Override
    public boolean accepts(JsonValue value) {
        return false;
    }

    @Override
    public void collect(ViolationCollector at) {
        collecting.accept(at);
    }
}
