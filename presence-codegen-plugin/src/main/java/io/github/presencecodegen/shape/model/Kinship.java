package io.github.presencecodegen.shape.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which interfaces the types have in common.
 *
 * @param direct the bases of a type, or of a base, by its key; those that other ones of them extend are left out
 */
public record Kinship(Map<TypeKey, List<TypeKey>> direct) {

    public Kinship {
        Map<TypeKey, List<TypeKey>> copies = new LinkedHashMap<>();
        direct.forEach((key, bases) -> copies.put(key, List.copyOf(bases)));
        direct = Collections.unmodifiableMap(copies);
    }

    /** The interfaces that a type names. */
    public List<TypeKey> of(TypeKey key) {
        return direct.getOrDefault(key, List.of());
    }

    /** The same with all that these extend, the nearest first. */
    public Set<TypeKey> all(TypeKey key) {
        Set<TypeKey> all = new LinkedHashSet<>();
        Deque<TypeKey> next = new ArrayDeque<>(of(key));
        while (!next.isEmpty()) {
            TypeKey base = next.remove();
            if (all.add(base)) {
                next.addAll(of(base));
            }
        }
        return all;
    }

    /**
     * Of types of which all bases are known.
     *
     * @param all the bases of each type, those of its bases included, a base before those that it extends
     */
    public static Kinship of(Map<TypeKey, Set<TypeKey>> all) {
        Map<TypeKey, List<TypeKey>> direct = new LinkedHashMap<>();
        all.forEach((key, bases) -> {
            Set<TypeKey> extended = new HashSet<>();
            for (TypeKey base : bases) {
                if (!extended.contains(base)) {
                    extended.addAll(all.getOrDefault(base, Set.of()));
                }
            }
            direct.put(
                    key, bases.stream().filter(base -> !extended.contains(base)).toList());
        });
        return new Kinship(direct);
    }

    /** The same without the interfaces that some types cannot have; they keep what these extend. */
    public Kinship without(Map<TypeKey, Set<TypeKey>> refused) {
        Map<TypeKey, Set<TypeKey>> kept = new LinkedHashMap<>();
        for (TypeKey key : direct.keySet()) {
            Set<TypeKey> bases = all(key);
            bases.removeAll(refused.getOrDefault(key, Set.of()));
            kept.put(key, bases);
        }
        return of(kept);
    }
}
