package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What tells the alternatives of a union apart, in words: a property for which each object has one value, and no two the
 * same; otherwise the title that only one has, or a property that only one requires or has.
 */
final class Discriminator {

    private final TypeShape.UnionType union;
    private final Map<Alternative, TypeShape.ObjectType> objects = new LinkedHashMap<>();
    private final Map<Alternative, String> constants;

    Discriminator(TypeShape.UnionType union, TypeModel model) {
        this.union = union;
        for (Alternative alternative : union.alternatives()) {
            if (alternative.shape() instanceof Shape.Named named
                    && model.type(named.key()) instanceof TypeShape.ObjectType object) {
                objects.put(alternative, object);
            }
        }
        this.constants = constants();
    }

    /**
     * The words for an alternative; empty if nothing tells it from the others.
     *
     * @param outer the words that its title may repeat
     */
    Optional<Words> of(Alternative alternative, Words outer) {
        return Optional.ofNullable(constants.get(alternative))
                .map(FileName::withoutNamespace)
                .map(Words::ofValue)
                .filter(Discriminator::saySomething)
                .or(() -> title(alternative, outer))
                .or(() -> property(alternative).filter(Discriminator::saySomething));
    }

    /** Whether the words of an alternative are those of its title, which is a name of its own. */
    boolean isTitle(Alternative alternative, Words outer) {
        return !constants.containsKey(alternative) && title(alternative, outer).isPresent();
    }

    private static boolean saySomething(Words words) {
        return !words.words().isEmpty();
    }

    private Map<Alternative, String> constants() {
        return objects.values().stream().findFirst().stream()
                .flatMap(object -> object.properties().stream())
                .map(Property::name)
                .map(this::values)
                .filter(this::areTelling)
                .findFirst()
                .orElse(Map.of());
    }

    private Map<Alternative, String> values(String name) {
        Map<Alternative, String> values = new HashMap<>();
        objects.forEach((alternative, object) -> object.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(property -> property.shape() instanceof Shape.Constant constant ? constant.value() : null)
                .filter(Objects::nonNull)
                .forEach(value -> values.put(alternative, value)));
        return values;
    }

    private boolean areTelling(Map<Alternative, String> values) {
        return objects.size() > 1
                && values.size() == objects.size()
                && values.values().stream().distinct().count() == objects.size();
    }

    private Optional<Words> title(Alternative alternative, Words outer) {
        Optional<Words> own = words(alternative, outer);
        boolean isShared = union.alternatives().stream()
                        .filter(other -> words(other, outer).equals(own))
                        .count()
                > 1;
        return isShared ? Optional.empty() : own;
    }

    private static Optional<Words> words(Alternative alternative, Words outer) {
        return alternative.title().map(title -> TitleName.words(title, outer)).filter(Discriminator::saySomething);
    }

    /** A property that it requires and no other has; otherwise that only it requires; otherwise that only it has. */
    private Optional<Words> property(Alternative alternative) {
        if (objects.size() < 2 || !objects.containsKey(alternative)) {
            return Optional.empty();
        }
        return own(alternative, Property::required, property -> true)
                .or(() -> own(alternative, Property::required, Property::required))
                .or(() -> own(alternative, property -> true, property -> true))
                .map(Words::of);
    }

    private Optional<String> own(Alternative alternative, Predicate<Property> ofThis, Predicate<Property> ofOthers) {
        List<String> others = objects.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(alternative))
                .map(entry -> entry.getValue().properties())
                .flatMap(Collection::stream)
                .filter(ofOthers)
                .map(Property::name)
                .toList();
        return Objects.requireNonNull(objects.get(alternative)).properties().stream()
                .filter(ofThis)
                .map(Property::name)
                .filter(name -> !others.contains(name))
                .findFirst();
    }
}
