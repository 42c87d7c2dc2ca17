package io.github.presencecodegen.naming;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the members of all types: those of a base first, since what is built on it calls them the same. */
final class AllMembers {

    private final TypeModel model;
    private final Map<TypeKey, JavaType> types;
    private final MemberNamer namer;
    private final Map<TypeKey, TypeNames> known;

    /**
     * The members of some types.
     *
     * @param reused the names of the types of other modules
     */
    AllMembers(TypeModel model, Map<TypeKey, JavaType> types, Map<TypeKey, TypeNames> reused, MemberNamer namer) {
        this.known = new HashMap<>(reused);
        this.model = model;
        this.types = types;
        this.namer = namer;
    }

    /** The names by type, in the order of the types. */
    Map<TypeKey, TypeNames> name() {
        Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
        types.forEach((key, type) -> names.put(key, withBases(key)));
        return names;
    }

    /** A chain of bases may be long, so this is no recursion. */
    private TypeNames withBases(TypeKey start) {
        Deque<TypeKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            TypeKey key = open.element();
            List<TypeKey> unknown = model.kinship().of(key).stream()
                    .filter(base -> !known.containsKey(base))
                    .toList();
            if (unknown.isEmpty()) {
                known.computeIfAbsent(key, this::of);
                open.remove();
            } else {
                unknown.forEach(open::push);
            }
        }
        return Objects.requireNonNull(known.get(start));
    }

    private TypeNames of(TypeKey key) {
        if (model.type(key) instanceof TypeShape.DispatchType union) {
            return new DispatchNamer(types).name(union);
        }
        return namer.name(Objects.requireNonNull(types.get(key)), model.type(key), inherited(key));
    }

    /** Two bases may call two properties the same: the accessor is that of the first. */
    private Map<String, String> inherited(TypeKey key) {
        Map<String, String> accessors = new LinkedHashMap<>();
        for (TypeKey base : model.kinship().of(key)) {
            List<Property> properties = ((TypeShape.BaseType) model.type(base)).properties();
            for (int i = 0; i < properties.size(); i++) {
                String accessor = Objects.requireNonNull(known.get(base))
                        .properties()
                        .get(i)
                        .accessor();
                if (!accessors.containsValue(accessor)) {
                    accessors.putIfAbsent(properties.get(i).name(), accessor);
                }
            }
        }
        return accessors;
    }
}
