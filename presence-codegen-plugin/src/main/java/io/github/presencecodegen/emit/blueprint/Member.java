package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property of a class with all that the emitters ask of it.
 *
 * @param property the property
 * @param names its names
 * @param isOpen whether it is a map of members that have no names of their own, or a list of items that have no places of
 *     their own
 * @param type its Java type where a value is there: a primitive where there is one
 * @param stored the Java type of the field, where a value is there
 * @param object the class of its value, or of what its list or map holds, if that is generated and so has a builder
 */
public record Member(
        Property property,
        PropertyNames names,
        boolean isOpen,
        TypeName type,
        TypeName stored,
        Optional<TypeKey> object) {

    /** The members of a class: the named ones in schema order, then its open maps. */
    public static List<Member> of(TypeShape.ObjectType object, Blueprint blueprint) {
        return of(object.key(), object.properties(), object.open(), blueprint);
    }

    /** The items of a tuple, then what follows them. */
    public static List<Member> of(TypeShape.TupleType tuple, Blueprint blueprint) {
        return of(tuple.key(), tuple.items(), tuple.rest(), blueprint);
    }

    private static List<Member> of(TypeKey key, List<Property> named, List<Property> open, Blueprint blueprint) {
        TypeNames names = blueprint.names().of(key);
        List<Property> properties = new ArrayList<>(named);
        properties.addAll(open);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            boolean isOpen = i >= named.size();
            members.add(of(properties.get(i), names.properties().get(i), isOpen, blueprint));
        }
        return members;
    }

    private static Member of(Property property, PropertyNames names, boolean isOpen, Blueprint blueprint) {
        Shape shape = property.shape().withoutNull();
        JavaTypes types = blueprint.types();
        TypeName stored = types.of(shape);
        TypeName type = shape instanceof Shape.MapOf map ? types.plainMap(map) : stored;
        boolean isBoxed = property.shape() instanceof Shape.Nullable && property.required();
        return new Member(
                property, names, isOpen, isBoxed ? type.box() : type, isOpen ? type : stored, object(shape, blueprint));
    }

    private static Optional<TypeKey> object(Shape shape, Blueprint blueprint) {
        Shape value = shape instanceof Shape.ListOf || shape instanceof Shape.MapOf ? held(shape) : shape;
        return value instanceof Shape.Named named && blueprint.model().type(named.key()) instanceof TypeShape.ObjectType
                ? Optional.of(named.key())
                : Optional.empty();
    }

    private static Shape held(Shape shape) {
        return new Part(shape, List.of()).withInner().get(1).shape();
    }

    public String wireName() {
        return property.name();
    }

    /** The wire name as Javadoc shows it. */
    public String wireNameInDocs() {
        return JavadocText.code(property.name());
    }

    public String accessor() {
        return names.accessor();
    }

    public boolean isRequired() {
        return property.required();
    }

    /** Whether the schema allows {@code null}. */
    public boolean isNullable() {
        return property.shape() instanceof Shape.Nullable;
    }

    /** What its value is. */
    public Shape value() {
        return property.shape().withoutNull();
    }

    public boolean isList() {
        return value() instanceof Shape.ListOf;
    }

    public boolean isMap() {
        return value() instanceof Shape.MapOf;
    }

    /** Whether it is a map with other members beside those that it takes. */
    public boolean leavesSome() {
        return !isOpen && value() instanceof Shape.MapOf map && map.names().leavesSome();
    }

    /** Whether its accessor gives a list or map, which is empty rather than null. */
    public boolean isContainer() {
        return isList() || isMap();
    }

    /** Whether its accessor may give null. */
    public boolean isAbsentAsNull() {
        return (!isRequired() || isNullable()) && !isContainer();
    }

    public boolean isPrimitive() {
        return type.isPrimitive();
    }

    public boolean isScalar(ScalarKind kind) {
        return value() instanceof Shape.Scalar scalar && scalar.kind() == kind;
    }

    /** The type of what the list or map holds. */
    public Shape held() {
        return held(value());
    }

    /** Whether the schema allows only one value. */
    public boolean isConstant() {
        return property.shape() instanceof Shape.Constant;
    }

    /** Whether its value, or what its list or map holds, has a builder. */
    public boolean isObject() {
        return object.isPresent();
    }
}
