package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes from types the interfaces whose accessors they cannot override. */
public final class FittingBases {

    private final Map<TypeKey, TypeShape> types;
    private final Map<TypeKey, Map<String, Property>> properties = new HashMap<>();
    private final List<Stranger> strangers = new ArrayList<>();

    /** Among some types, the bases among them. */
    public FittingBases(Map<TypeKey, TypeShape> types) {
        this.types = types;
    }

    /**
     * A type that is built on a base and cannot have its interface.
     *
     * @param type the type
     * @param base the base
     * @param property the property of the base whose accessor it cannot override; empty where the interface is nested in the
     *     type
     */
    public record Stranger(TypeKey type, TypeKey base, Optional<Property> property) {}

    /** Those that have the interfaces: all accessors can be overridden. What one type cannot be may keep another from it. */
    public Kinship among(Kinship wanted) {
        Map<TypeKey, Set<TypeKey>> refused = new LinkedHashMap<>();
        Kinship kinship = wanted;
        while (refuse(kinship, refused)) {
            kinship = wanted.without(refused);
        }
        return kinship;
    }

    /** What was left out. */
    public List<Stranger> strangers() {
        return List.copyOf(strangers);
    }

    private boolean refuse(Kinship kinship, Map<TypeKey, Set<TypeKey>> refused) {
        int before = strangers.size();
        Overriding overriding = new Overriding(types, kinship);
        AccessorForms forms = new AccessorForms(this::properties, kinship);
        for (TypeKey key : kinship.direct().keySet()) {
            Map<String, AccessorForms.Form> present = new HashMap<>();
            for (TypeKey base : kinship.of(key)) {
                hindrance(key, base, overriding, forms.of(base), present).ifPresent(property -> {
                    refused.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                            .add(base);
                    strangers.add(new Stranger(key, base, Optional.of(property)));
                });
            }
        }
        new Circles(types)
                .in(kinship)
                .forEach((key, bases) -> bases.forEach(base -> {
                    if (refused.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                            .add(base)) {
                        strangers.add(new Stranger(key, base, Optional.empty()));
                    }
                }));
        return strangers.size() > before;
    }

    /** The first accessor that cannot be overridden, or is not what that of another base is. */
    private Optional<Property> hindrance(
            TypeKey key,
            TypeKey base,
            Overriding overriding,
            Map<String, AccessorForms.Form> forms,
            Map<String, AccessorForms.Form> present) {
        Map<String, Property> own = properties(key);
        for (Property property : properties(base).values()) {
            Property overridden = own.get(property.name());
            if (overridden == null || !overriding.canOverride(property, overridden)) {
                return Optional.of(property);
            }
            AccessorForms.Form form = Objects.requireNonNull(forms.get(property.name()))
                    .of(overridden.shape().withoutNull());
            if (!present.merge(property.name(), form, (first, other) -> first).equals(form)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    private Map<String, Property> properties(TypeKey key) {
        return properties.computeIfAbsent(key, this::propertiesOf);
    }

    private Map<String, Property> propertiesOf(TypeKey key) {
        Map<String, Property> properties = new LinkedHashMap<>();
        TypeShape type = types.get(key);
        if (type instanceof TypeShape.ObjectType object) {
            object.properties().forEach(property -> properties.put(property.name(), property));
        } else if (type instanceof TypeShape.BaseType base) {
            base.properties().forEach(property -> properties.put(property.name(), property));
        }
        return properties;
    }
}
