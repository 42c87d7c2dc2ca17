package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The classes of types that are the same: their schemas say the same, and the values inside them are the same in Java.
 * Types may contain themselves, so the classes are as large as possible at first, and divided until both are true.
 */
final class TypeClasses {

    private final Map<TypeKey, TypeShape> types;
    private final Kinship kinship;
    private final Map<TypeKey, TypeKey> firsts = new HashMap<>();

    TypeClasses(TypeModel model, TypeWords words) {
        this.types = model.types();
        this.kinship = model.kinship();
        Map<Object, List<TypeKey>> bySaying = new LinkedHashMap<>();
        types.forEach((key, type) -> {
            if (!key.isTopLevel()) {
                bySaying.computeIfAbsent(words.of(type), unused -> new ArrayList<>())
                        .add(key);
            }
        });
        Collection<List<TypeKey>> classes = several(bySaying.values());
        boolean isDivided = true;
        while (isDivided) {
            noteFirsts(classes);
            Collection<List<TypeKey>> divided = divide(classes);
            isDivided = members(divided) < members(classes) || divided.size() > classes.size();
            classes = divided;
        }
    }

    /** For each type that is the same as one before it, the first of these. */
    Map<TypeKey, TypeKey> firsts() {
        return firsts;
    }

    private void noteFirsts(Collection<List<TypeKey>> classes) {
        firsts.clear();
        for (List<TypeKey> same : classes) {
            same.subList(1, same.size()).forEach(key -> firsts.put(key, same.get(0)));
        }
    }

    private Collection<List<TypeKey>> divide(Collection<List<TypeKey>> classes) {
        List<List<TypeKey>> divided = new ArrayList<>();
        for (List<TypeKey> same : classes) {
            Map<List<Object>, List<TypeKey>> byInner = new LinkedHashMap<>();
            same.forEach(key -> byInner.computeIfAbsent(
                            inner(Objects.requireNonNull(types.get(key))), unused -> new ArrayList<>())
                    .add(key));
            divided.addAll(several(byInner.values()));
        }
        return divided;
    }

    /** What the values inside those of a type are in Java, and its interfaces; types by the first of their class. */
    private List<Object> inner(TypeShape type) {
        List<Object> inner = new ArrayList<>();
        for (Part part : Part.of(type)) {
            part.withInner().forEach(each -> inner.add(inJava(each.shape())));
        }
        kinship.of(type.key()).forEach(base -> inner.add(firsts.getOrDefault(base, base)));
        return inner;
    }

    /** What a value is, without the values inside it. */
    private Object inJava(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return firsts.getOrDefault(named.key(), named.key());
        }
        if (shape instanceof Shape.MapOf map) {
            return map.names();
        }
        return shape instanceof Shape.ListOf || shape instanceof Shape.Nullable ? shape.getClass() : shape;
    }

    /** A class of one type needs no attention. */
    private static Collection<List<TypeKey>> several(Collection<List<TypeKey>> classes) {
        return classes.stream().filter(same -> same.size() > 1).toList();
    }

    private static int members(Collection<List<TypeKey>> classes) {
        return classes.stream().mapToInt(List::size).sum();
    }
}
