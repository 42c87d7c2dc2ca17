package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.members.NameClashes;
import io.github.presencecodegen.naming.nested.OpenMapNamer;
import io.github.presencecodegen.naming.nested.TupleNamer;
import io.github.presencecodegen.naming.nested.WrapperNamer;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Map;

/** Names the members of types. */
final class MemberNamer {

    private final TypeModel model;
    private final ReservedNames reserved;
    private final GivenMembers given;
    private final NameClashes clashes;
    private final OpenMapNamer openMaps;

    /**
     * A namer.
     *
     * @param reserved the names that members cannot have
     * @param given the names that the user gives
     * @param openMaps names the maps of members without names
     */
    MemberNamer(
            TypeModel model, ReservedNames reserved, GivenMembers given, NameClashes clashes, OpenMapNamer openMaps) {
        this.model = model;
        this.reserved = reserved;
        this.given = given;
        this.clashes = clashes;
        this.openMaps = openMaps;
    }

    /**
     * The names of the members of a type.
     *
     * @param inherited the accessors of its bases by the names of their properties
     */
    TypeNames name(JavaType type, TypeShape shape, Map<String, String> inherited) {
        if (shape instanceof TypeShape.ObjectType object) {
            PropertyNamer namer = properties(shape.key(), object.properties(), object.open(), inherited);
            return new TypeNames(type, namer.name(openMaps.name(object.open())), List.of(), List.of());
        }
        if (shape instanceof TypeShape.BaseType base) {
            PropertyNamer namer = properties(shape.key(), base.properties(), List.of(), inherited);
            return new TypeNames(type, namer.name(List.of()), List.of(), List.of());
        }
        if (shape instanceof TypeShape.TupleType tuple) {
            TupleNamer namer =
                    new TupleNamer(tuple, reserved.ofMembers(shape.key()), item -> given.member(tuple.key(), item));
            return new TypeNames(type, namer.name(), List.of(), List.of());
        }
        if (shape instanceof TypeShape.UnionType union) {
            return new TypeNames(type, List.of(), List.of(), new WrapperNamer(union, model, type.topLevel()).name());
        }
        if (shape instanceof TypeShape.EnumType allowed) {
            ConstantNamer namer = new ConstantNamer(allowed, reserved.ofConstants(shape.key()), given, clashes);
            return new TypeNames(type, List.of(), namer.name(), List.of());
        }
        return new TypeNames(type, List.of(), List.of(), List.of());
    }

    private PropertyNamer properties(
            TypeKey type, List<Property> properties, List<Property> open, Map<String, String> inherited) {
        return new PropertyNamer(
                new PropertyNamer.Members(type, properties, open, inherited), model, reserved, given, clashes);
    }
}
