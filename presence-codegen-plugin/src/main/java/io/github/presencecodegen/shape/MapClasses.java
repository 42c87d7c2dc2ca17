package io.github.presencecodegen.shape;

import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a class around each map that stands where a base of its type has an object: {@code Map} is not JSON by itself. */
final class MapClasses {

    private final TypeModel model;
    private final Modeling modeling;
    private final Map<TypeKey, TypeShape> types;

    private MapClasses(TypeModel model, Modeling modeling) {
        this.model = model;
        this.modeling = modeling;
        this.types = new LinkedHashMap<>(model.types());
    }

    static TypeModel in(TypeModel model, Modeling modeling) {
        MapClasses classes = new MapClasses(model, modeling);
        for (TypeShape type : model.types().values()) {
            if (type instanceof TypeShape.ObjectType object) {
                classes.put(object, classes.objects(object.key()));
            } else if (type instanceof TypeShape.BaseType base) {
                classes.put(base, classes.objects(base.key()));
            }
        }
        return new TypeModel(
                model.selected(),
                classes.types,
                model.bindings(),
                model.listed(),
                model.formats(),
                model.kinship(),
                model.merged());
    }

    /** The names that a base of a type has objects for. */
    private Set<String> objects(TypeKey key) {
        return model.kinship().all(key).stream()
                .flatMap(base -> ((TypeShape.BaseType) model.type(base)).properties().stream())
                .filter(property -> property.shape().withoutNull().equals(new Shape.Scalar(ScalarKind.OBJECT)))
                .map(Property::name)
                .collect(Collectors.toSet());
    }

    private void put(TypeShape.ObjectType object, Set<String> objects) {
        List<Property> properties = new ArrayList<>();
        for (Property property : object.properties()) {
            properties.add(
                    isMap(property) && objects.contains(property.name()) ? around(object.key(), property) : property);
        }
        types.put(
                object.key(),
                new TypeShape.ObjectType(
                        object.key(), object.documentation(), properties, object.open(), object.saysObject()));
    }

    /** A base leaves it to its types to have classes around maps. */
    private void put(TypeShape.BaseType base, Set<String> objects) {
        List<Property> properties = base.properties().stream()
                .map(property -> isMap(property) && objects.contains(property.name()) ? anyObject(property) : property)
                .toList();
        types.put(base.key(), new TypeShape.BaseType(base.key(), base.documentation(), properties, base.open()));
    }

    private static boolean isMap(Property property) {
        return property.shape().withoutNull() instanceof Shape.MapOf;
    }

    private static Property anyObject(Property property) {
        Shape object = new Shape.Scalar(ScalarKind.OBJECT);
        return property.shaped(property.shape() instanceof Shape.Nullable ? new Shape.Nullable(object) : object);
    }

    private Property around(TypeKey type, Property property) {
        boolean isNullable = property.shape() instanceof Shape.Nullable;
        TypeKey key = modeling.key(modeling.describe(type.owner(), property.ids()), isNullable);
        types.putIfAbsent(
                key,
                new TypeShape.ValueType(
                        key, modeling.documenting().of(key), property.shape().withoutNull()));
        Shape named = new Shape.Named(key);
        return property.shaped(isNullable ? new Shape.Nullable(named) : named);
    }
}
