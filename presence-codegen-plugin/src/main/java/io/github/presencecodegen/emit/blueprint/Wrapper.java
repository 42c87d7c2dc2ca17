package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.shape.Alternative;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * The record around one alternative of a union.
 *
 * @param alternative the alternative
 * @param name the record
 * @param type the Java type of the value
 */
public record Wrapper(Alternative alternative, ClassName name, TypeName type) {

    /** The wrappers of a union, in the order of its alternatives. */
    public static List<Wrapper> of(TypeShape.UnionType union, Blueprint blueprint) {
        List<String> names = blueprint.names().of(union.key()).wrappers();
        ClassName type = blueprint.types().of(union.key());
        List<Wrapper> wrappers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Alternative alternative = union.alternatives().get(i);
            wrappers.add(new Wrapper(
                    alternative,
                    type.nestedClass(names.get(i)),
                    blueprint.types().of(alternative.shape())));
        }
        return wrappers;
    }

    public Shape shape() {
        return alternative.shape();
    }

    /** What tells the methods apart that take such a value (JLS 8.4.8.3). */
    public TypeName erased() {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type.box();
    }

    /** What the value is, for people. */
    public String description() {
        if (shape() instanceof Shape.ListOf) {
            return "a list";
        }
        if (shape() instanceof Shape.MapOf) {
            return "a map";
        }
        if (shape() instanceof Shape.Named) {
            return "a {@link "
                    + ((ClassName) type)
                            .simpleNames()
                            .get(((ClassName) type).simpleNames().size() - 1) + "}";
        }
        if (!(shape() instanceof Shape.Scalar scalar)) {
            return "a string";
        }
        return switch (scalar.kind()) {
            case STRING -> "a string";
            case BOOLEAN -> "a boolean";
            case INT, LONG -> "an integer";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case ANY -> "of any other kind";
        };
    }
}
