package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers of a random schema and the references between its parts. A reference that stays at the instance leads
 * to a later definition alone, so that no schema is a circle without a step into the instance, which the standard calls
 * undefined (Core, 9.4.1).
 */
final class RandomReferences {

    private static final int ROOT = -1;

    private static final String BASE = "http://example.com/";

    private static final String ANCHOR = "node";

    private static final Pattern DEFINITION = Pattern.compile("d\\d+");

    private final Random random;
    private final boolean rootHasId;
    private final boolean[] hasId;
    private final boolean[] hasAnchor;
    private final boolean dynamic;

    private int current;
    private boolean behindStep;

    RandomReferences(Random random) {
        this.random = random;
        this.rootHasId = random.nextInt(3) == 0;
        this.hasId = new boolean[random.nextInt(4)];
        this.hasAnchor = new boolean[hasId.length];
        for (int i = 0; i < hasId.length; i++) {
            hasId[i] = rootHasId && random.nextBoolean();
            hasAnchor[i] = random.nextInt(4) == 0;
        }
        this.dynamic = random.nextBoolean();
    }

    int definitions() {
        return hasId.length;
    }

    static String name(int definition) {
        return "d" + definition;
    }

    void identifyRoot(Map<String, JsonValue> schema) {
        if (rootHasId) {
            schema.put("$id", JsonString.of(BASE + "root.json"));
        }
        if (dynamic) {
            schema.put("$dynamicAnchor", JsonString.of(ANCHOR));
        }
    }

    /** Begins a definition, with its identifiers. */
    void enter(int definition, Map<String, JsonValue> schema) {
        current = definition;
        if (hasId[definition]) {
            schema.put("$id", JsonString.of(name(definition) + ".json"));
            if (dynamic) {
                schema.put("$dynamicAnchor", JsonString.of(ANCHOR));
            }
        }
        if (hasAnchor[definition]) {
            schema.put("$anchor", JsonString.of("x" + name(definition)));
        }
    }

    void enterRoot() {
        current = ROOT;
    }

    /** What is made here is for a part of the instance. */
    JsonValue behindStep(Supplier<JsonValue> part) {
        boolean before = behindStep;
        behindStep = true;
        try {
            return part.get();
        } finally {
            behindStep = before;
        }
    }

    /** Adds a reference, now and then. */
    void refer(Map<String, JsonValue> schema) {
        int first = behindStep ? ROOT : current + 1;
        if (random.nextInt(4) == 0 && first < definitions()) {
            schema.put("$ref", JsonString.of(to(first + random.nextInt(definitions() - first))));
        } else if (behindStep && dynamic && random.nextInt(6) == 0) {
            schema.put("$dynamicRef", JsonString.of("#" + ANCHOR));
        }
    }

    private String to(int target) {
        if (target == ROOT) {
            return embedded() ? "root.json" : "#";
        }
        if (hasId[target]) {
            return random.nextBoolean() ? name(target) + ".json" : BASE + name(target) + ".json";
        }
        String fragment = hasAnchor[target] ? "#x" + name(target) : "#/$defs/" + name(target);
        return embedded() ? "root.json" + fragment : fragment;
    }

    /** The schema that a reference in this root leads to. */
    static JsonValue target(String reference, JsonObject root) {
        Matcher definition = DEFINITION.matcher(reference);
        return definition.find() ? Objects.requireNonNull(root.at("/$defs/" + definition.group())) : root;
    }

    private boolean embedded() {
        return current != ROOT && hasId[current];
    }
}
