package io.github.presencecodegen.plan.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A property that tells which one of several schemas an object can satisfy at all: each of them demands that it is there,
 * and allows strings that no other one does.
 *
 * @param property the name of the property
 * @param branches by value: the position of the schema that allows it
 */
public record Tag(String property, Map<String, Integer> branches) {

    public Tag {
        branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
    }
}
