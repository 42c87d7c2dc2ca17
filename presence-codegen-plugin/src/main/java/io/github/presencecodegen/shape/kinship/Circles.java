package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds interfaces that a type cannot have since they are nested in it, or in what depends on it: to name an interface in an
 * {@code extends} or {@code implements} clause, Java must know the types around it (JLS 8.1.4).
 */
final class Circles {

    private final Map<TypeKey, TypeShape> types;
    private final Map<TypeKey, Set<TypeKey>> dependencies = new HashMap<>();

    Circles(Map<TypeKey, TypeShape> types) {
        this.types = types;
    }

    /** The interfaces that types must do without, so that nothing depends on itself; the later type gives way. */
    Map<TypeKey, Set<TypeKey>> in(Kinship kinship) {
        Map<TypeKey, Set<TypeKey>> closing = new LinkedHashMap<>();
        kinship.direct().forEach((type, bases) -> {
            for (TypeKey base : bases) {
                TypeKey around = outermost(base);
                if (around.equals(type) || depends(around, type)) {
                    closing.computeIfAbsent(type, unused -> new LinkedHashSet<>())
                            .add(base);
                } else {
                    Set<TypeKey> known = dependencies.computeIfAbsent(type, unused -> new LinkedHashSet<>());
                    known.add(base);
                    known.add(around);
                }
            }
        });
        return closing;
    }

    private boolean depends(TypeKey start, TypeKey on) {
        Set<TypeKey> seen = new HashSet<>();
        Deque<TypeKey> next = new ArrayDeque<>();
        next.add(start);
        while (!next.isEmpty()) {
            TypeKey type = next.remove();
            if (type.equals(on)) {
                return true;
            }
            if (seen.add(type)) {
                next.addAll(dependencies.getOrDefault(type, Set.of()));
            }
        }
        return false;
    }

    private TypeKey outermost(TypeKey key) {
        TypeKey type = TypeKey.ofTopLevel(key.owner());
        return key.isTopLevel() ? key : types.containsKey(type.base()) ? type.base() : type;
    }
}
