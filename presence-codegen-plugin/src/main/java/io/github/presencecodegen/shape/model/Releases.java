package io.github.presencecodegen.shape.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The history of a thing in the releases of the Matrix specification, which are named as they are written.
 *
 * @param added the release that added it
 * @param changed for each release that changed it, in schema order: what it changed, in the markup of the specification;
 *     empty where it does not say
 */
public record Releases(Optional<String> added, Map<String, String> changed) {

    /** Of a thing of which nothing is said. */
    public static final Releases NONE = new Releases(Optional.empty(), Map.of());

    public Releases {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    }

    /** How many characters are shown of it. */
    int length() {
        long length = added.map(String::length).orElse(0);
        for (Map.Entry<String, String> change : changed.entrySet()) {
            length += change.getKey().length() + change.getValue().length();
        }
        return (int) Math.min(length, Integer.MAX_VALUE / 2);
    }
}
