package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.Property;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage: decides every name of the generated code, once. */
public final class Namer {

    private final TypePlaces places;
    private final List<NameOverride> overrides;
    private final Set<String> packageRoots;
    private final Diagnostics diagnostics;

    /**
     * A namer.
     *
     * @param places the packages of the types, and the suffixes of their names
     * @param overrides the names that the user gives
     */
    public Namer(TypePlaces places, List<NameOverride> overrides, Diagnostics diagnostics) {
        this.places = places;
        this.overrides = List.copyOf(overrides);
        this.packageRoots = Stream.concat(places.packages().stream(), Stream.of("java"))
                .map(name -> name.split("\\.")[0])
                .collect(Collectors.toSet());
        this.diagnostics = diagnostics;
    }

    /**
     * Names the types, and the checks of the schemas.
     *
     * @param model the types
     * @param schemas the schemas for which check methods may be generated
     */
    public Names name(TypeModel model, Map<SchemaId, Schema> schemas) {
        Map<TypeKey, String> given = new GivenNames(model, schemas, diagnostics).of(overrides);
        Map<TypeKey, JavaType> types = new TypeNamer(model, places, given, diagnostics).name();
        Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
        Map<String, List<String>> nested = types.values().stream()
                .filter(JavaType::isNested)
                .collect(Collectors.groupingBy(
                        Namer::topLevel, Collectors.mapping(JavaType::nested, Collectors.toList())));
        types.forEach((key, type) ->
                names.put(key, members(model.type(key), type, nested.getOrDefault(topLevel(type), List.of()))));
        return new Names(names, new CheckClassNamer(schemas.keySet(), types).name(), checkMethods(schemas.keySet()));
    }

    private static String topLevel(JavaType type) {
        return type.packageName() + "." + type.topLevel();
    }

    /** The names of a type and its members; a field would hide a nested type of its name in expressions (JLS 6.4.2). */
    private TypeNames members(TypeShape type, JavaType name, List<String> nestedTypes) {
        if (type instanceof TypeShape.ObjectType object) {
            return new TypeNames(name, properties(object, name, nestedTypes), List.of());
        }
        if (!(type instanceof TypeShape.EnumType shape)) {
            return new TypeNames(name, List.of(), List.of());
        }
        Distinct constants = Distinct.byCase();
        return new TypeNames(
                name,
                List.of(),
                shape.values().stream()
                        .map(value -> constants.take(JavaIdentifier.constant(value)))
                        .toList());
    }

    private List<PropertyNames> properties(TypeShape.ObjectType object, JavaType type, List<String> nestedTypes) {
        Distinct distinct = Distinct.byCase();
        distinct.take(JavaIdentifier.JSON);
        nestedTypes.forEach(distinct::take);
        List<String> accessors = new ArrayList<>();
        for (Property property : object.properties()) {
            accessors.add(distinct.take(member(property.name(), type), name -> methods(property.shape(), name)));
        }
        List<PropertyNames> names = new ArrayList<>();
        for (int i = 0; i < accessors.size(); i++) {
            Property property = object.properties().get(i);
            String constant = property.shape() instanceof Shape.Constant
                    ? distinct.take(JavaIdentifier.constant(property.name()))
                    : "";
            names.add(new PropertyNames(accessors.get(i), constant));
        }
        return names;
    }

    /** A field would hide the package or the type of its name in expressions (JLS 6.4.2). */
    private String member(String property, JavaType type) {
        String name = JavaIdentifier.member(property);
        return packageRoots.contains(name) || isLikeType(name, type) ? name + "_" : name;
    }

    /** A name without a small letter in front may be that of a class which the code of its own type names. */
    private static boolean isLikeType(String name, JavaType type) {
        return !Character.isLowerCase(name.charAt(0))
                && (name.equals(type.topLevel()) || name.endsWith("Codec") || name.endsWith("Checks"));
    }

    /** The methods that a property brings, required or not, with a default or without, so that a release may change that. */
    private static List<String> methods(Shape shape, String accessor) {
        PropertyNames names = new PropertyNames(accessor, "");
        if (shape instanceof Shape.ListOf) {
            return List.of(accessor, names.has(), names.add());
        }
        boolean isPrimitive =
                shape instanceof Shape.Scalar scalar && scalar.kind().isPrimitive();
        return isPrimitive
                ? List.of(accessor, names.orDefault(), names.orSchemaDefault())
                : List.of(accessor, names.orSchemaDefault());
    }

    private static Map<SchemaId, String> checkMethods(Collection<SchemaId> checked) {
        Map<String, Distinct> byFile = new LinkedHashMap<>();
        Map<SchemaId, String> methods = new LinkedHashMap<>();
        for (SchemaId id : checked) {
            Words words = Words.of(id.pointer().replace("/properties/", "/"));
            String name = id.isRoot() ? "" : JavaIdentifier.type(words);
            methods.put(
                    id,
                    byFile.computeIfAbsent(id.file(), unused -> Distinct.byCase())
                            .take(name));
        }
        return methods;
    }
}
