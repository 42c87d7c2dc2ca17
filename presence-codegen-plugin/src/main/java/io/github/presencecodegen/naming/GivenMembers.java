package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.naming.members.Locations;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that the user gives to accessors and constants. A schema that is merged into several types is named in each.
 */
final class GivenMembers {

    /** The given names by schema: that of the accessor, and those of constants by value. */
    private final Map<String, String> members = new HashMap<>();

    private final Map<String, Map<String, String>> constants = new HashMap<>();

    /** The schemas of all properties, and the values by the schemas that list them. */
    private final Set<String> properties = new HashSet<>();

    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Diagnostics diagnostics;

    /**
     * The names.
     *
     * @param reused the types of other modules, whose members are named there
     */
    GivenMembers(TypeModel model, Set<TypeKey> reused, List<NameSetting> settings, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        model.types().values().stream()
                .filter(type -> !reused.contains(type.key()))
                .forEach(this::note);
        for (int i = 0; i < settings.size(); i++) {
            Place place = Place.of("", "<names> " + (i + 1));
            if (settings.get(i) instanceof MemberOverride member) {
                members.put(member.schema(), member.member());
                reportNoProperty(place, member);
            } else if (settings.get(i) instanceof ConstantOverride constant) {
                constants
                        .computeIfAbsent(constant.schema(), unused -> new HashMap<>())
                        .put(constant.value(), constant.constant());
                reportNoValue(place, constant);
            }
        }
    }

    private void note(TypeShape type) {
        if (type instanceof TypeShape.EnumType each) {
            Locations.of(each).forEach(schema -> values(schema).addAll(each.texts()));
        } else if (type instanceof TypeShape.TupleType tuple) {
            tuple.items().forEach(item -> properties.addAll(Locations.of(tuple.key(), item)));
        } else if (type instanceof TypeShape.ObjectType object) {
            object.properties().forEach(property -> note(object.key(), property));
        } else if (type instanceof TypeShape.BaseType base) {
            base.properties().forEach(property -> note(base.key(), property));
        }
    }

    private void note(TypeKey type, Property property) {
        List<String> locations = Locations.of(type, property);
        properties.addAll(locations);
        if (property.shape() instanceof Shape.Constant constant) {
            locations.forEach(schema -> values(schema).add(constant.value()));
        }
    }

    private Set<String> values(String schema) {
        return values.computeIfAbsent(schema, unused -> new HashSet<>());
    }

    private void reportNoProperty(Place place, MemberOverride member) {
        if (!properties.contains(member.schema())) {
            String near = near(member.schema(), properties)
                    .orElse("Write the file, #, and the JSON Pointer of the property, such as"
                            + " a.yaml#/properties/user_id.");
            diagnostics.report(DiagnosticCode.MEMBER_OF_NOTHING, place, member.schema(), near);
        }
    }

    private void reportNoValue(Place place, ConstantOverride constant) {
        Set<String> listed = values.getOrDefault(constant.schema(), Set.of());
        if (listed.isEmpty()) {
            String near = near(constant.schema(), values.keySet())
                    .orElse("Write the file, #, and the JSON Pointer of the schema that has enum or const.");
            diagnostics.report(
                    DiagnosticCode.CONSTANT_OF_NOTHING,
                    place,
                    "schema",
                    constant.schema(),
                    "a schema with values that have constants",
                    near);
        } else if (!listed.contains(constant.value())) {
            String near = near(constant.value(), listed).orElse("Write it as in the schema.");
            String those = "a value of " + constant.schema();
            diagnostics.report(DiagnosticCode.CONSTANT_OF_NOTHING, place, "value", constant.value(), those, near);
        }
    }

    private static Optional<String> near(String text, Collection<String> candidates) {
        return Spelling.nearest(text, candidates.stream().sorted().toList())
                .map(name -> "Did you mean \"" + name + "\"?");
    }

    /** The given name of the accessor of a property. */
    Optional<String> member(TypeKey type, Property property) {
        return one(property.name(), property.documentation(), Locations.of(type, property), members::get);
    }

    /** The given name of the constant of a property with one value. */
    Optional<String> constant(TypeKey type, Property property) {
        return property.shape() instanceof Shape.Constant constant
                ? constant(constant.value(), property.documentation(), Locations.of(type, property))
                : Optional.empty();
    }

    /** The given name of the constant of a value of an enum. */
    Optional<String> constant(TypeShape.EnumType type, String value) {
        return constant(value, type.documentation(), Locations.of(type));
    }

    private Optional<String> constant(String value, Documentation documentation, List<String> schemas) {
        return one(
                value,
                documentation,
                schemas,
                schema -> constants.getOrDefault(schema, Map.of()).get(value));
    }

    /** The only name that the schemas of one thing have; two are an error. */
    private Optional<String> one(
            String wireName,
            Documentation documentation,
            List<String> schemas,
            Function<String, @Nullable String> given) {
        List<String> names = schemas.stream()
                .flatMap(schema -> Stream.ofNullable(given.apply(schema)))
                .distinct()
                .toList();
        if (names.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.MEMBER_TAKEN,
                    documentation.place(),
                    '"' + wireName + '"',
                    names.get(0),
                    "also " + names.get(1) + ", by another of its schemas");
        }
        return names.stream().findFirst();
    }
}
