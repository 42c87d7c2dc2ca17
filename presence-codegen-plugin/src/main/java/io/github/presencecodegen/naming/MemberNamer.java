package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.nested.OpenMapNamer;
import io.github.presencecodegen.naming.nested.TupleNamer;
import io.github.presencecodegen.naming.nested.WrapperNamer;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names the members of one type. */
final class MemberNamer {

    private final TypeModel model;
    private final Set<String> packageRoots;
    private final JavaType type;
    private final List<String> nestedTypes;
    private final OpenMapNamer openMaps;

    /**
     * A namer.
     *
     * @param packageRoots the first words of all packages
     * @param type the name of the type
     * @param nestedTypes the types nested in the same top-level type
     * @param openMaps names the maps of members without names
     */
    MemberNamer(
            TypeModel model, Set<String> packageRoots, JavaType type, List<String> nestedTypes, OpenMapNamer openMaps) {
        this.model = model;
        this.packageRoots = packageRoots;
        this.type = type;
        this.nestedTypes = nestedTypes;
        this.openMaps = openMaps;
    }

    TypeNames name(TypeShape shape) {
        if (shape instanceof TypeShape.ObjectType object) {
            return new TypeNames(type, properties(object.properties(), object.open()), List.of(), List.of());
        }
        if (shape instanceof TypeShape.TupleType tuple) {
            return new TypeNames(type, new TupleNamer(tuple, this::member, members()).name(), List.of(), List.of());
        }
        if (shape instanceof TypeShape.UnionType union) {
            return new TypeNames(type, List.of(), List.of(), new WrapperNamer(union, model, type.topLevel()).name());
        }
        return new TypeNames(
                type,
                List.of(),
                shape instanceof TypeShape.EnumType allowed ? constants(allowed) : List.of(),
                List.of());
    }

    private static List<String> constants(TypeShape.EnumType allowed) {
        Distinct constants = Distinct.byCase();
        if (allowed.key().isTopLevel()) {
            // The type of a file has a constant of this name itself.
            constants.take(JavaIdentifier.JSON);
        }
        return allowed.values().stream()
                .map(value -> constants.take(JavaIdentifier.constant(value)))
                .toList();
    }

    /** Those of the open maps come last, so that they give way to what the schema names. */
    private List<PropertyNames> properties(List<Property> named, List<Property> open) {
        List<Property> properties = new ArrayList<>(named);
        properties.addAll(open);
        List<String> wanted = new ArrayList<>(named.stream().map(Property::name).toList());
        wanted.addAll(openMaps.name(open));
        Distinct distinct = members();
        List<String> accessors = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            Shape shape = properties.get(i).shape();
            accessors.add(distinct.take(member(wanted.get(i)), name -> methods(shape, name)));
        }
        List<PropertyNames> names = new ArrayList<>();
        for (int i = 0; i < accessors.size(); i++) {
            Property property = properties.get(i);
            String constant = property.shape() instanceof Shape.Constant
                    ? distinct.take(JavaIdentifier.constant(property.name()))
                    : "";
            names.add(new PropertyNames(accessors.get(i), constant));
        }
        return names;
    }

    /** The names of members that are free. A field would hide a nested type of its name in expressions (JLS 6.4.2). */
    private Distinct members() {
        Distinct distinct = Distinct.byCase();
        distinct.take(JavaIdentifier.JSON);
        nestedTypes.forEach(distinct::take);
        return distinct;
    }

    /** A field would hide the package or the type of its name in expressions (JLS 6.4.2). */
    private String member(String property) {
        String name = JavaIdentifier.member(property);
        return packageRoots.contains(name) || isLikeType(name) ? name + "_" : name;
    }

    /** A name without a small letter in front may be that of a class which the code of its own type names. */
    private boolean isLikeType(String name) {
        return !Character.isLowerCase(name.charAt(0))
                && (name.equals(type.topLevel()) || ClassNames.isBesideType(name));
    }

    /** The methods that a property brings, whether it is required or not, so that a release may change that. */
    private static List<String> methods(Shape shape, String accessor) {
        PropertyNames names = new PropertyNames(accessor, "");
        List<String> methods = new ArrayList<>(List.of(accessor, names.orSchemaDefault()));
        Shape value = shape.withoutNull();
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
}
