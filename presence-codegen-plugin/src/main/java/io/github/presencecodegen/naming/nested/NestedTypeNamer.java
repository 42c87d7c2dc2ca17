package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names the types nested in one top-level type. A type is named by its property, an item by its title where that is like
 * a name; those that want one name all take the name of their parent's property in front.
 */
public final class NestedTypeNamer {

    private final TypeModel model;
    private final List<TypeKey> types;
    private final String topLevelName;
    private final Map<TypeKey, Wish> wishes;

    /**
     * A namer.
     *
     * @param types the types of the file: the top-level type and those nested in it
     * @param topLevelName the name that the file gives to the top-level type
     */
    public NestedTypeNamer(
            TypeModel model, TypeKey topLevel, List<TypeKey> types, String topLevelName, Words fileWords) {
        this.model = model;
        this.types = types;
        this.topLevelName = topLevelName;
        this.wishes = new WishList(model, topLevel, fileWords, topLevelName).collect(types);
    }

    /** The simple name of each nested type, in the order in which the properties reach them. */
    public Map<TypeKey, String> name() {
        while (lengthenColliding()) {
            // Each round puts one more name in front; parents are few.
        }
        Map<TypeKey, String> names = new LinkedHashMap<>();
        Distinct distinct = Distinct.ignoringCase(taken());
        Set<String> constants = constants();
        Map<TypeKey, String> taken = new HashMap<>();
        // In the order of the places: which of two keeps a name must not depend on the order of the schema.
        wishes.keySet().stream().sorted(WishList.BY_PLACE).forEach(key -> {
            String name = Objects.requireNonNull(wishes.get(key)).name();
            taken.put(key, distinct.take(constants.contains(name) ? name + "_" : name));
        });
        wishes.keySet().forEach(key -> names.put(key, Objects.requireNonNull(taken.get(key))));
        types.stream()
                .filter(key -> key.isBase() && !key.isTopLevel())
                .forEach(base -> names.put(
                        base, distinct.take(ClassNames.base(Objects.requireNonNull(names.get(base.described()))))));
        names.keySet().retainAll(Set.copyOf(types));
        return names;
    }

    /** What the types beside which the nested ones are seen are called: the outer one, and the wrappers of unions. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>(Set.of(topLevelName, ClassNames.base(topLevelName)));
        for (TypeKey key : types) {
            if (model.type(key) instanceof TypeShape.UnionType union) {
                taken.addAll(new WrapperNamer(union, model, topLevelName).name());
            }
        }
        return taken;
    }

    /** The constants in these types. One would hide a type of its name in expressions (JLS 6.4.2). */
    public Set<String> constants() {
        Set<String> constants = new HashSet<>(Set.of(JavaIdentifier.JSON));
        for (TypeKey key : types) {
            if (model.type(key) instanceof TypeShape.ObjectType object) {
                object.properties().stream()
                        .filter(property -> property.shape() instanceof Shape.Constant)
                        .forEach(property -> constants.add(JavaIdentifier.constant(property.name())));
            }
        }
        return constants;
    }

    /**
     * Those that want one name all become longer, unless the same parents would stand in front of all of them. One that is
     * called as a definition keeps the name against others, which take a word for what they are behind theirs if they cannot be
     * longer.
     */
    private boolean lengthenColliding() {
        Map<String, Rivals> rivals = new HashMap<>();
        wishes.values()
                .forEach(wish -> rivals.computeIfAbsent(wish.folded(), unused -> new Rivals())
                        .add(wish));
        boolean lengthened = false;
        for (Map.Entry<TypeKey, Wish> entry : wishes.entrySet()) {
            Wish wish = entry.getValue();
            Rivals those = Objects.requireNonNull(rivals.get(wish.folded()));
            Wish other = those.giveWay(wish, wish.folded().equals(JavaIdentifier.folded(topLevelName)));
            entry.setValue(other);
            lengthened |= !other.equals(wish);
        }
        return lengthened;
    }
}
