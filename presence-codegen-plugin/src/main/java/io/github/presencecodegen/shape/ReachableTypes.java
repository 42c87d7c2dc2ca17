package io.github.presencecodegen.shape;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types that values of the selected files have. Others were named while it was decided what a value becomes, and the
 * decision was another.
 */
final class ReachableTypes {

    private final Map<TypeKey, TypeShape> types;
    private final Kinship kinship;
    private final Set<TypeKey> reached = new HashSet<>();
    private final Deque<TypeShape> next = new ArrayDeque<>();

    private ReachableTypes(Map<TypeKey, TypeShape> types, Kinship kinship) {
        this.types = types;
        this.kinship = kinship;
    }

    /** Those of the types that are reached, in the same order. */
    static Map<TypeKey, TypeShape> of(Map<TypeKey, TypeShape> types, Kinship kinship, List<TypeKey> selected) {
        ReachableTypes search = new ReachableTypes(types, kinship);
        selected.forEach(search::reach);
        while (!search.next.isEmpty()) {
            search.follow(search.next.remove());
        }
        Map<TypeKey, TypeShape> reachable = new LinkedHashMap<>(types);
        reachable.keySet().retainAll(search.reached);
        return reachable;
    }

    private void follow(TypeShape type) {
        kinship.of(type.key()).forEach(this::reach);
        for (Part part : Part.of(type)) {
            for (Part inner : part.withInner()) {
                if (inner.shape() instanceof Shape.Named named) {
                    reach(named.key());
                }
            }
        }
    }

    /**
     * A type that a budget has no room for is in no model. One that is nested in another needs that one, whatever else its
     * file describes.
     */
    private void reach(TypeKey key) {
        if (types.containsKey(key) && reached.add(key)) {
            next.add(types.get(key));
            TypeKey home = TypeKey.ofTopLevel(key.owner());
            if (!key.isTopLevel()) {
                reach(types.containsKey(home.base()) ? home.base() : home);
            }
        }
    }
}
