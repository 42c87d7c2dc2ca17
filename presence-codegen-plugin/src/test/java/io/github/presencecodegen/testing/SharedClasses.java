package io.github.presencecodegen.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of files that many specifications share: compiled once for all that have the very same ones. */
final class SharedClasses {

    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private SharedClasses() {}

    /** The bytes of each class, by name, of sources by path that need no others. */
    static Map<String, byte[]> of(Map<String, String> sources) {
        return sources.isEmpty()
                ? Map.of()
                : COMPILED.computeIfAbsent(
                        Map.copyOf(sources),
                        texts -> Map.copyOf(new JavacRun(texts, Map.of(), JavacRun.COMMENTED).compile()));
    }
}
