package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the bases of a type demand of one of its properties.
 *
 * @param nearest the property as the nearest base has it; empty where none has it
 * @param companions the methods beside its accessor
 * @param isBoxed whether the accessor gives an object for a number or boolean, since a base may lack it
 * @param fallback the default of a base
 */
public record Inherited(
        Optional<Property> nearest, Set<Companion> companions, boolean isBoxed, Optional<JsonValue> fallback) {

    /** Of a property that no base has. */
    static final Inherited NOTHING = new Inherited(Optional.empty(), Set.of(), false, Optional.empty());

    public Inherited {
        companions = Set.copyOf(companions);
    }

    /** What all bases of a type together demand of its properties, by their names. */
    static Map<String, Inherited> of(TypeKey type, Blueprint blueprint) {
        Map<String, Inherited> inherited = new HashMap<>();
        for (TypeKey base : blueprint.model().kinship().all(type)) {
            List<Property> properties = ((TypeShape.BaseType) blueprint.model().type(base)).properties();
            for (int i = 0; i < properties.size(); i++) {
                Property property = properties.get(i);
                Member member = Member.alone(base, i, property, blueprint);
                inherited.compute(property.name(), (name, known) -> (known == null ? NOTHING : known).with(member));
            }
        }
        return inherited;
    }

    private Inherited with(Member base) {
        Property property = base.property();
        Set<Companion> all = EnumSet.noneOf(Companion.class);
        all.addAll(Companion.of(base));
        all.addAll(companions);
        return new Inherited(
                nearest.or(() -> Optional.of(property)),
                all,
                isBoxed || !property.required() || base.isNullable(),
                fallback.or(property::fallback));
    }
}
