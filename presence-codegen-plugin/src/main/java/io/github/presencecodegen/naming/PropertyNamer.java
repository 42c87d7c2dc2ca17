package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.members.Locations;
import io.github.presencecodegen.naming.members.NameClashes;
import io.github.presencecodegen.naming.members.NameElement;
import io.github.presencecodegen.naming.members.Neighbour;
import io.github.presencecodegen.naming.words.NameClaim;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.naming.words.Spellings;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names the members of a class: the accessors of its properties, its open maps, and the constants of single values. */
final class PropertyNamer {

    private final Members members;
    private final TypeModel model;
    private final Predicate<String> noMembers;
    private final Predicate<String> noConstants;
    private final GivenMembers given;
    private final NameClashes clashes;

    /** The names of the members so far, with those of all their methods. */
    private final Set<String> taken = new HashSet<>();

    /**
     * What is named.
     *
     * @param type the type
     * @param properties its properties
     * @param open its maps of other properties
     * @param inherited the accessors of its bases by the names of their properties
     */
    record Members(TypeKey type, List<Property> properties, List<Property> open, Map<String, String> inherited) {}

    /**
     * A namer.
     *
     * @param reserved the names that cannot be those of accessors or constants
     * @param given the names that the user gives
     */
    PropertyNamer(Members members, TypeModel model, ReservedNames reserved, GivenMembers given, NameClashes clashes) {
        this.members = members;
        this.model = model;
        this.noMembers = reserved.ofMembers(members.type());
        this.noConstants = reserved.ofSingleValues(members.type());
        this.given = given;
        this.clashes = clashes;
    }

    /**
     * The names of the properties, then those of the open maps.
     *
     * @param openMaps what the open maps would like to be called, in an order that does not depend on that of the schema
     */
    List<PropertyNames> name(List<String> openMaps) {
        List<String> accessors = accessors();
        List<PropertyNames> open = open(openMaps);
        Map<Property, String> constants = constants();
        List<PropertyNames> names = new ArrayList<>();
        for (int i = 0; i < accessors.size(); i++) {
            String constant = constants.getOrDefault(members.properties().get(i), "");
            names.add(new PropertyNames(accessors.get(i), constant));
        }
        names.addAll(open);
        return names;
    }

    private List<String> accessors() {
        List<Neighbour> neighbours = new ArrayList<>();
        for (Property property : members.properties()) {
            NameClaim claim = new NameClaim(
                    Spellings.member(property.name(), noMembers),
                    given.member(members.type(), property),
                    Optional.ofNullable(members.inherited().get(property.name())),
                    accessor -> methods(property.shape(), accessor));
            String schema = Locations.nearest(members.type(), property);
            neighbours.add(new Neighbour(
                    claim,
                    name -> NameElement.ofMember(schema, name),
                    property.documentation().place()));
        }
        List<String> names = clashes.names(neighbours, noMembers);
        for (int i = 0; i < names.size(); i++) {
            taken.addAll(methods(members.properties().get(i).shape(), names.get(i)));
        }
        return names;
    }

    /** Those of the open maps come last, so that they give way to what the schema names. */
    private List<PropertyNames> open(List<String> wanted) {
        List<PropertyNames> names = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Shape shape = members.open().get(i).shape();
            String name = wanted.get(i);
            while (noMembers.test(name) || !Collections.disjoint(taken, methods(shape, name))) {
                name += "_";
            }
            taken.addAll(methods(shape, name));
            names.add(new PropertyNames(name, ""));
        }
        return names;
    }

    private Map<Property, String> constants() {
        List<Property> properties = members.properties().stream()
                .filter(property -> property.shape() instanceof Shape.Constant)
                .toList();
        Predicate<String> notFree = noConstants.or(taken::contains);
        List<Neighbour> neighbours = new ArrayList<>();
        for (Property property : properties) {
            NameClaim claim = NameClaim.of(
                    Spellings.constant(property.name(), notFree), given.constant(members.type(), property));
            String schema = Locations.nearest(members.type(), property);
            String value = ((Shape.Constant) property.shape()).value();
            neighbours.add(new Neighbour(
                    claim,
                    name -> NameElement.ofConstant(schema, value, name),
                    property.documentation().place()));
        }
        List<String> names = clashes.names(neighbours, notFree);
        Map<Property, String> constants = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            constants.put(properties.get(i), names.get(i));
        }
        return constants;
    }

    /** The methods that a property brings, whether it is required or not, so that a release may change that. */
    private Collection<String> methods(Shape shape, String accessor) {
        PropertyNames names = new PropertyNames(accessor, "");
        List<String> methods = new ArrayList<>(List.of(accessor, names.orSchemaDefault()));
        Shape value = inBuilder(shape.withoutNull());
        if (shape instanceof Shape.Nullable) {
            methods.addAll(List.of(names.isNull(), names.setNull()));
        }
        if (value instanceof Shape.ListOf) {
            methods.addAll(List.of(names.has(), names.add()));
        } else if (value instanceof Shape.MapOf) {
            methods.addAll(List.of(
                    names.has(),
                    names.put(),
                    names.putOne(),
                    names.remove(),
                    names.removeOne(),
                    names.unmatched(),
                    names.putUnmatched()));
        } else if (value instanceof Shape.Scalar scalar && scalar.kind().isPrimitive()) {
            methods.add(names.orDefault());
        }
        return methods;
    }

    /** The builder of a class around a map has the methods of the map. */
    private Shape inBuilder(Shape value) {
        return value instanceof Shape.Named named
                        && model.type(named.key()) instanceof TypeShape.ValueType around
                        && around.value() instanceof Shape.MapOf map
                ? map
                : value;
    }
}
