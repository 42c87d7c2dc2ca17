package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import io.github.presencecodegen.shape.model.DispatchMember;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a type of a union is in Java, whose values are told apart by tags.
 *
 * @param member the type
 * @param permitted its class, where the union can permit it (JLS 8.1.6): it is a class, in the package of the union
 * @param name the record around its values, where the union cannot
 */
public record UnionMember(DispatchMember member, Optional<TypeKey> permitted, ClassName name) {

    /** Those of a union, in their order. */
    public static List<UnionMember> of(TypeShape.DispatchType union, Blueprint blueprint) {
        List<String> names = blueprint.names().of(union.key()).wrappers();
        ClassName type = blueprint.types().of(union.key());
        List<UnionMember> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DispatchMember member = union.members().get(i);
            members.add(
                    new UnionMember(member, permitted(union.key(), member, blueprint), type.nestedClass(names.get(i))));
        }
        return members;
    }

    /** The class of a type that a union can permit. */
    static Optional<TypeKey> permitted(TypeKey union, DispatchMember member, Blueprint blueprint) {
        if (!(member.shape().withoutNull() instanceof Shape.Named named)) {
            return Optional.empty();
        }
        TypeShape type = blueprint.model().type(named.key());
        boolean isClass = type instanceof TypeShape.ObjectType
                || type instanceof TypeShape.ValueType
                || type instanceof TypeShape.TupleType;
        return isClass && blueprint.packageOf(named.key()).equals(blueprint.packageOf(union))
                ? Optional.of(named.key())
                : Optional.empty();
    }
}
