package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.nested.OpenMapNamer;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
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
        OpenMapNamer openMaps = new OpenMapNamer(schemas);
        Map<String, List<String>> nested = types.values().stream()
                .filter(JavaType::isNested)
                .collect(Collectors.groupingBy(
                        Namer::topLevel, Collectors.mapping(JavaType::nested, Collectors.toList())));
        types.forEach((key, type) -> names.put(
                key,
                new MemberNamer(model, packageRoots, type, nested.getOrDefault(topLevel(type), List.of()), openMaps)
                        .name(model.type(key))));
        return new Names(names, new CheckClassNamer(schemas.keySet(), types).name(), checkMethods(schemas.keySet()));
    }

    private static String topLevel(JavaType type) {
        return type.packageName() + "." + type.topLevel();
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
