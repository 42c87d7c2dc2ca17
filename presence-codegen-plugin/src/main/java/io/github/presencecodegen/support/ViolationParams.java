package io.github.presencecodegen.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Params in the order in which they are named, which {@code Map.of} does not keep. */
@NullMarked
final class ViolationParams {

    private ViolationParams() {}

    static Map<String, String> of(String name1, String value1, String name2, String value2) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put(name1, value1);
        params.put(name2, value2);
        return params;
    }
}
