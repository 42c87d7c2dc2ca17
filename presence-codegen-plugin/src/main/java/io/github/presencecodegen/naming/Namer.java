package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage: decides every name of the generated code, once. */
public final class Namer {

    private final String packageName;
    private final Set<String> packageRoots;
    private final String suffix;
    private final Diagnostics diagnostics;

    /**
     * A namer.
     *
     * @param packageName the package of the types
     * @param supportPackage the package of the support types
     * @param suffix what the names of the selected files' types end in; may be empty
     */
    public Namer(String packageName, String supportPackage, String suffix, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.packageRoots = Stream.of(packageName, supportPackage, "java")
                .map(name -> name.split("\\.")[0])
                .collect(Collectors.toSet());
        this.suffix = suffix;
        this.diagnostics = diagnostics;
    }

    /**
     * Names the types, and the checks of the schemas.
     *
     * @param model the types
     * @param checked the schemas for which check methods may be generated
     */
    public Names name(TypeModel model, Collection<SchemaId> checked) {
        Map<TypeKey, JavaType> types = types(model);
        Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
        types.forEach((key, type) -> names.put(key, members(model.type(key), type)));
        return new Names(names, checkClasses(checked, names), checkMethods(checked));
    }

    private Map<TypeKey, JavaType> types(TypeModel model) {
        Map<TypeKey, JavaType> types = new LinkedHashMap<>();
        Map<String, TypeKey> topLevels = new LinkedHashMap<>();
        for (TypeKey key : model.types().keySet()) {
            if (!key.isTopLevel()) {
                continue;
            }
            Words words = FileName.words(key.owner().file());
            String name = topLevelName(words, model.selected().contains(key));
            for (String wanted : List.of(name, name + "Validator", name + "Codec")) {
                TypeKey other = topLevels.putIfAbsent(wanted.toLowerCase(Locale.ROOT), key);
                if (other != null) {
                    diagnostics.report(
                            DiagnosticCode.TYPE_COLLISION,
                            model.type(key).documentation().place(),
                            List.of(new Related(
                                    model.type(other).documentation().place(), "the other file")),
                            wanted,
                            other.owner().file());
                    break;
                }
            }
            types.put(key, new JavaType(packageName, name, ""));
            new NestedTypeNamer(model, key, name, words)
                    .name()
                    .forEach((nested, simpleName) -> types.put(nested, new JavaType(packageName, name, simpleName)));
        }
        return types;
    }

    private String topLevelName(Words words, boolean selected) {
        String name = JavaIdentifier.topLevelType(words);
        return selected && !name.endsWith(suffix) ? name + suffix : name;
    }

    private TypeNames members(TypeShape type, JavaType name) {
        if (type instanceof TypeShape.ObjectType object) {
            return new TypeNames(name, properties(object), List.of());
        }
        Distinct constants = Distinct.byCase();
        return new TypeNames(
                name,
                List.of(),
                ((TypeShape.EnumType) type)
                        .values().stream()
                                .map(value -> constants.take(JavaIdentifier.constant(value)))
                                .toList());
    }

    private List<PropertyNames> properties(TypeShape.ObjectType object) {
        Distinct distinct = Distinct.byCase();
        distinct.take(JavaIdentifier.JSON);
        List<String> accessors = new ArrayList<>();
        for (Property property : object.properties()) {
            accessors.add(distinct.take(member(property.name()), name -> methods(property.shape(), name)));
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

    /** A field would hide the package of its name where a type must be written in full (JLS 6.4.2). */
    private String member(String property) {
        String name = JavaIdentifier.member(property);
        return packageRoots.contains(name) ? name + "_" : name;
    }

    /** The methods that a property brings, whether it is required or not, so that a release may change that. */
    private static List<String> methods(Shape shape, String accessor) {
        PropertyNames names = new PropertyNames(accessor, "");
        if (shape instanceof Shape.ListOf) {
            return List.of(accessor, names.has(), names.add());
        }
        boolean isPrimitive =
                shape instanceof Shape.Scalar scalar && scalar.kind().isPrimitive();
        return isPrimitive ? List.of(accessor, names.orDefault()) : List.of(accessor);
    }

    /** One class for the checks of each file; its name gives way where a type has it. */
    private static Map<String, String> checkClasses(Collection<SchemaId> checked, Map<TypeKey, TypeNames> types) {
        Distinct distinct = Distinct.ignoringCase(List.of());
        Map<String, String> topLevels = new LinkedHashMap<>();
        types.forEach((key, names) -> {
            if (key.isTopLevel()) {
                String name = names.type().topLevel();
                topLevels.put(key.owner().file(), name);
                List.of(name, name + "Validator", name + "Codec").forEach(distinct::take);
            }
        });
        Map<String, String> classes = new LinkedHashMap<>();
        checked.stream().map(SchemaId::file).distinct().sorted().forEach(file -> {
            String name = topLevels.getOrDefault(file, JavaIdentifier.type(FileName.words(file)));
            classes.put(file, distinct.take(name + "Checks"));
        });
        return classes;
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
