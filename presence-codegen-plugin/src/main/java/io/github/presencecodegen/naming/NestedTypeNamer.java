package io.github.presencecodegen.naming;

import io.github.presencecodegen.shape.Part;
import io.github.presencecodegen.shape.Property;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the types nested in one top-level type. A type is named by its property, an item by its title where that is like
 * a name; those that want one name all take the name of their parent's property in front.
 */
final class NestedTypeNamer {

    /** More would be no name any more, and the parents of types inside each other may be a thousand. */
    private static final int MOST_PARENTS = 8;

    private final TypeModel model;
    private final TypeKey topLevel;
    private final List<TypeKey> types;
    private final String topLevelName;
    private final Words fileWords;
    private final Map<TypeKey, Wish> wishes = new LinkedHashMap<>();

    /**
     * A namer.
     *
     * @param types the types of the file: the top-level type and those nested in it
     * @param topLevelName the name that the file gives to the top-level type
     */
    NestedTypeNamer(TypeModel model, TypeKey topLevel, List<TypeKey> types, String topLevelName, Words fileWords) {
        this.model = model;
        this.topLevel = topLevel;
        this.types = types;
        this.topLevelName = topLevelName;
        this.fileWords = fileWords;
    }

    /** The simple name of each nested type, in the order in which the properties reach them. */
    Map<TypeKey, String> name() {
        collectWishes();
        while (lengthenColliding()) {
            // Each round puts one more name in front; parents are few.
        }
        Map<TypeKey, String> names = new LinkedHashMap<>();
        Distinct distinct = Distinct.ignoringCase(List.of(topLevelName));
        Set<String> constants = constants();
        wishes.forEach((key, wish) ->
                names.put(key, distinct.take(constants.contains(wish.name()) ? wish.name() + "_" : wish.name())));
        return names;
    }

    /** The constants in these types. One would hide a type of its name in expressions (JLS 6.4.2). */
    Set<String> constants() {
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

    private void collectWishes() {
        Deque<TypeKey> next = new ArrayDeque<>(List.of(topLevel));
        while (!next.isEmpty()) {
            TypeKey parent = next.remove();
            TypeShape type = model.type(parent);
            properties(type).forEach(property -> collectWish(parent, property, next));
            if (!(type instanceof TypeShape.ObjectType)) {
                Part.of(type).forEach(part -> collectWish(parent, part, next));
            }
        }
    }

    private static List<Property> properties(TypeShape type) {
        if (!(type instanceof TypeShape.ObjectType object)) {
            return List.of();
        }
        List<Property> properties = new ArrayList<>(object.properties());
        properties.addAll(object.open());
        return properties;
    }

    private void collectWish(TypeKey parent, Property property, Deque<TypeKey> next) {
        List<Part> parts = Part.of(property).withInner();
        boolean isHeld = parts.stream()
                .anyMatch(part -> part.shape() instanceof Shape.ListOf || part.shape() instanceof Shape.MapOf);
        collectWish(parent, parts.get(parts.size() - 1).shape(), property.name(), isHeld, next);
    }

    /** What a value of another kind holds is called as the value is, unless it has a title. */
    private void collectWish(TypeKey parent, Part part, Deque<TypeKey> next) {
        List<Part> parts = part.withInner();
        String name = wishes.containsKey(parent) ? wishes.get(parent).property() : "value";
        collectWish(parent, parts.get(parts.size() - 1).shape(), name, true, next);
    }

    private void collectWish(TypeKey parent, Shape shape, String name, boolean isHeld, Deque<TypeKey> next) {
        if (shape instanceof Shape.Named named && isNestedHere(named.key()) && !wishes.containsKey(named.key())) {
            List<String> parents = new ArrayList<>();
            if (wishes.containsKey(parent)) {
                parents.add(wishes.get(parent).property());
                parents.addAll(wishes.get(parent).parents());
            }
            wishes.put(named.key(), new Wish(ownWords(named.key(), name, isHeld), name, nearest(parents), 0));
            next.add(named.key());
        }
    }

    private static List<String> nearest(List<String> parents) {
        return List.copyOf(parents.subList(0, Math.min(parents.size(), MOST_PARENTS)));
    }

    private boolean isNestedHere(TypeKey key) {
        return !key.isTopLevel() && key.owner().equals(topLevel.owner());
    }

    private Words ownWords(TypeKey key, String property, boolean item) {
        if (item) {
            Words title = model.type(key)
                    .documentation()
                    .title()
                    .map(text -> TitleName.words(text, fileWords))
                    .orElse(Words.of(""));
            if (!title.words().isEmpty()) {
                return title;
            }
        }
        return Words.of(property);
    }

    private boolean lengthenColliding() {
        Map<String, Long> wanted =
                wishes.values().stream().collect(Collectors.groupingBy(NestedTypeNamer::folded, Collectors.counting()));
        wanted.merge(JavaIdentifier.folded(topLevelName), 1L, Long::sum);
        boolean lengthened = false;
        for (Map.Entry<TypeKey, Wish> entry : wishes.entrySet()) {
            Wish wish = entry.getValue();
            if (wanted.getOrDefault(folded(wish), 0L) > 1
                    && wish.taken() < wish.parents().size()) {
                entry.setValue(wish.longer());
                lengthened = true;
            }
        }
        return lengthened;
    }

    private static String folded(Wish wish) {
        return JavaIdentifier.folded(wish.name());
    }

    /**
     * The name that a type would like.
     *
     * @param own its own words
     * @param property the property that leads to it
     * @param parents the properties that lead to its parents, the nearest first
     * @param taken how many of the parents stand in front of its own words
     */
    private record Wish(Words own, String property, List<String> parents, int taken) {

        Wish longer() {
            return new Wish(own, property, parents, taken + 1);
        }

        String name() {
            List<String> words = new ArrayList<>();
            for (int i = taken - 1; i >= 0; i--) {
                words.addAll(Words.of(parents.get(i)).words());
            }
            words.addAll(own.words());
            return JavaIdentifier.type(new Words(words));
        }
    }
}
