package io.github.presencecodegen.emit;

import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.naming.PropertyNames;
import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.shape.Property;
import io.github.presencecodegen.shape.ScalarKind;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A property of a class with all that the emitters ask of it.
 *
 * @param property the property
 * @param names its names
 * @param type its Java type where a value is there: a primitive where there is one
 * @param isObject whether its value, or an item of its list, is a generated class and so has a builder
 */
record Member(Property property, PropertyNames names, TypeName type, boolean isObject) {

    /** The members of a class, in schema order. */
    static List<Member> of(TypeShape.ObjectType object, Blueprint blueprint) {
        TypeNames names = blueprint.names().of(object.key());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < object.properties().size(); i++) {
            Property property = object.properties().get(i);
            members.add(new Member(
                    property,
                    names.properties().get(i),
                    blueprint.types().of(property.shape()),
                    isObject(property.shape(), blueprint)));
        }
        return members;
    }

    private static boolean isObject(Shape shape, Blueprint blueprint) {
        Shape value = shape instanceof Shape.ListOf list ? list.item() : shape;
        return value instanceof Shape.Named named
                && blueprint.model().type(named.key()) instanceof TypeShape.ObjectType;
    }

    String wireName() {
        return property.name();
    }

    /** The wire name as Javadoc shows it. */
    String wireNameInDocs() {
        return JavadocText.code(property.name());
    }

    String accessor() {
        return names.accessor();
    }

    boolean isRequired() {
        return property.required();
    }

    boolean isList() {
        return property.shape() instanceof Shape.ListOf;
    }

    boolean isPrimitive() {
        return property.shape() instanceof Shape.Scalar scalar && scalar.kind().isPrimitive();
    }

    boolean isScalar(ScalarKind kind) {
        return property.shape() instanceof Shape.Scalar scalar && scalar.kind() == kind;
    }

    /** The type of an item of the list. */
    Shape item() {
        return ((Shape.ListOf) property.shape()).item();
    }

    /** The value that the schema allows, if it allows only one. */
    boolean isConstant() {
        return property.shape() instanceof Shape.Constant;
    }

    /** The generated class of its value, or of an item of its list. */
    TypeKey object() {
        return ((Shape.Named) (isList() ? item() : property.shape())).key();
    }
}
