package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.naming.words.WrapperNames;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The record around one alternative of a union.
 *
 * @param alternative the alternative
 * @param name the record
 * @param type the Java type of the value
 * @param factory the method that makes it of such a value
 * @param isShared whether other alternatives have values of the same Java class
 */
public record Wrapper(Alternative alternative, ClassName name, TypeName type, String factory, boolean isShared) {

    /** The wrappers of a union, in the order of its alternatives. */
    public static List<Wrapper> of(TypeShape.UnionType union, Blueprint blueprint) {
        List<String> names = blueprint.names().of(union.key()).wrappers();
        ClassName type = blueprint.types().of(union.key());
        List<TypeName> values = union.alternatives().stream()
                .map(alternative -> blueprint.types().of(alternative.shape()))
                .toList();
        List<TypeName> erased = values.stream().map(Wrapper::erased).toList();
        List<Wrapper> wrappers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            TypeName same = erased.get(i);
            wrappers.add(new Wrapper(
                    union.alternatives().get(i),
                    type.nestedClass(names.get(i)),
                    values.get(i),
                    erased.indexOf(same) == i ? WrapperNames.FACTORY : WrapperNames.factory(names.get(i)),
                    Collections.frequency(erased, same) > 1));
        }
        return wrappers;
    }

    public Shape shape() {
        return alternative.shape();
    }

    /** What tells methods apart that take values of several types (JLS 8.4.8.3). */
    private static TypeName erased(TypeName type) {
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
            ClassName held = (ClassName) type;
            boolean isBeside = held.topLevelClassName().equals(name.topLevelClassName());
            return "a {@link " + (isBeside ? held.simpleName() : String.join(".", held.simpleNames())) + "}";
        }
        if (!(shape() instanceof Shape.Scalar scalar)) {
            return "a string";
        }
        return switch (scalar.kind()) {
            case STRING -> "a string";
            case BOOLEAN -> "a boolean";
            case INT, LONG -> "an integer";
            case NUMBER -> "a number";
            case NULL -> "null";
            case OBJECT -> "an object";
            case ANY -> "of any other kind";
        };
    }
}
