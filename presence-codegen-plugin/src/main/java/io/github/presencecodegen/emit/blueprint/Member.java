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
import io.github.presencecodegen.shape.model.Typing;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a class with all that the emitters ask of it.
 *
 * @param property the property
 * @param names its names
 * @param isOpen whether it is a map of members that have no names of their own, or a list of items that have no places of
 *     their own
 * @param type its Java type where a value is there: a primitive where there is one
 * @param stored the Java type of the field, where a value is there
 * @param filled the Java type of the field of a builder, where a value is there
 * @param object the class of its value, or of what its list or map holds, if that is generated and so has a builder
 * @param inherited what the bases of its type demand
 * @param around the class around its map, where a builder has the map itself
 */
public record Member(
        Property property,
        PropertyNames names,
        boolean isOpen,
        TypeName type,
        TypeName stored,
        TypeName filled,
        Optional<TypeKey> object,
        Inherited inherited,
        Optional<TypeKey> around) {

    /** The members of a class that have fields: the named ones in schema order, then its open maps. */
    public static List<Member> of(TypeShape.ObjectType object, Blueprint blueprint) {
        return of(object.key(), object.properties(), object.open(), blueprint).stream()
                .filter(member -> member.property().typing() != Typing.CONDITIONAL)
                .toList();
    }

    /** The properties of a class that are only described under a condition, in the order in which they are described. */
    public static List<Member> conditional(TypeShape.ObjectType object, Blueprint blueprint) {
        return of(object.key(), object.properties(), object.open(), blueprint).stream()
                .filter(member -> member.property().typing() == Typing.CONDITIONAL)
                .toList();
    }

    /** The accessors of a base in schema order. */
    public static List<Member> of(TypeShape.BaseType base, Blueprint blueprint) {
        return of(base.key(), base.properties(), List.of(), blueprint);
    }

    /** One property of a type, whatever the bases of the type demand of it. */
    static Member alone(TypeKey type, int index, Property property, Blueprint blueprint) {
        return of(
                property,
                blueprint.names().of(type).properties().get(index),
                false,
                Inherited.NOTHING,
                blueprint,
                type.isBase());
    }

    /** The items of a tuple, then what follows them. */
    public static List<Member> of(TypeShape.TupleType tuple, Blueprint blueprint) {
        return of(tuple.key(), tuple.items(), tuple.rest(), blueprint);
    }

    private static List<Member> of(TypeKey key, List<Property> named, List<Property> open, Blueprint blueprint) {
        TypeNames names = blueprint.names().of(key);
        List<Property> properties = new ArrayList<>(named);
        properties.addAll(open);
        Map<String, Inherited> demanded = Inherited.of(key, blueprint);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            boolean isOpen = i >= named.size();
            Property property = properties.get(i);
            Inherited inherited =
                    isOpen ? Inherited.NOTHING : demanded.getOrDefault(property.name(), Inherited.NOTHING);
            members.add(of(property, names.properties().get(i), isOpen, inherited, blueprint, key.isBase()));
        }
        return members;
    }

    private static Member of(
            Property property,
            PropertyNames names,
            boolean isOpen,
            Inherited inherited,
            Blueprint blueprint,
            boolean isInBase) {
        Shape shape = property.shape().withoutNull();
        JavaTypes types = blueprint.types();
        TypeName stored = isInBase ? types.inBase(shape) : types.held().of(shape);
        TypeName type = isInBase ? stored : unwrapped(shape, types);
        TypeName filled = isInBase ? stored : unwrapped(shape, types.held());
        boolean isBoxed = property.shape() instanceof Shape.Nullable && property.required();
        return new Member(
                property,
                names,
                isOpen,
                isBoxed ? type.box() : type,
                isOpen ? filled : stored,
                filled,
                object(shape, blueprint),
                inherited,
                Optional.empty());
    }

    private static TypeName unwrapped(Shape shape, JavaTypes types) {
        return shape instanceof Shape.MapOf map ? types.plainMap(map) : types.of(shape);
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

    /** The same property with the map itself where its value is of a class around one: a builder fills the map. */
    public Member asMap(Blueprint blueprint) {
        if (!(value() instanceof Shape.Named named
                && blueprint.model().type(named.key()) instanceof TypeShape.ValueType outer
                && outer.value() instanceof Shape.MapOf map)) {
            return this;
        }
        Member inner = of(
                property.shaped(isNullable() ? new Shape.Nullable(map) : map),
                names,
                isOpen,
                inherited,
                blueprint,
                false);
        return new Member(
                inner.property,
                names,
                isOpen,
                inner.type,
                inner.stored,
                inner.filled,
                inner.object,
                inherited,
                Optional.of(named.key()));
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

    /** Whether it is a map of some members of an object that may also have others. */
    public boolean leavesSome() {
        return !isOpen && value() instanceof Shape.MapOf map && map.names().leavesSome();
    }

    /** The methods beside its accessor, those included that a base of its type has. */
    public Set<Companion> companions() {
        Set<Companion> companions = Companion.of(this);
        companions.addAll(inherited.companions());
        return companions;
    }

    /** Its default, or that of a base, where a method gives it. */
    public Optional<JsonValue> fallback() {
        return property.fallback().or(inherited::fallback);
    }

    /** Whether its accessor gives a list or map, which is empty rather than null. */
    public boolean isContainer() {
        return isList() || isMap();
    }

    /** Whether its accessor may give null. */
    public boolean isAbsentAsNull() {
        return (!isRequired() || isNullable()) && !isContainer();
    }

    /** Whether it may be absent and may be null, which Java's null does not tell apart. */
    public boolean isOptionalOrNull() {
        return !isOpen && !isRequired() && isNullable();
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

    /** Whether it may have a value of another kind, which is kept among the properties that no schema describes. */
    public boolean isByKind() {
        return property.typing() == Typing.BY_KIND;
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
