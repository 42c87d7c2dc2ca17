package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.nested.GivenNestedNames;
import io.github.presencecodegen.naming.nested.NestedTypeNamer;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.TopLevelWords;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names the types: those of files by their file, those inside them by their property, and some as the user says. */
final class TypeNamer {

    private final TypeModel model;
    private final TypePlaces places;
    private final Map<SchemaId, Schema> schemas;
    private final TopLevelWords words;
    private final Map<TypeKey, String> given;
    private final Map<TypeKey, TypeNames> reused;
    private final Diagnostics diagnostics;

    /**
     * A namer.
     *
     * @param schemas the schemas that files may have their titles from
     * @param words the words of those that are no files
     * @param given the names that the user gives
     * @param reused the names of the types of other modules
     */
    TypeNamer(
            TypeModel model,
            TypePlaces places,
            Map<SchemaId, Schema> schemas,
            TopLevelWords words,
            Map<TypeKey, String> given,
            Map<TypeKey, TypeNames> reused,
            Diagnostics diagnostics) {
        this.model = model;
        this.places = places;
        this.schemas = schemas;
        this.words = words;
        this.given = given;
        this.reused = reused;
        this.diagnostics = diagnostics;
    }

    Map<TypeKey, JavaType> name() {
        List<TypeKey> own = model.types().keySet().stream()
                .filter(key -> !reused.containsKey(key))
                .toList();
        Map<TypeKey, JavaType> types = new LinkedHashMap<>();
        reused.forEach((key, names) -> types.put(key, names.type()));
        TopLevelNames topLevels = new TopLevelNames(model, places, given);
        Map<TypeKey, String> defaults = new DefaultNames(places, schemas, words).of(own);
        Map<SchemaId, List<TypeKey>> byHome = own.stream().collect(Collectors.groupingBy(TypeKey::owner));
        topLevels(own, defaults).forEach((key, type) -> {
            topLevels.add(key, type);
            types.put(key, type);
        });
        defaults.forEach((key, name) -> {
            JavaType type = Objects.requireNonNull(types.get(model.container(key.owner())));
            nested(key, byHome.getOrDefault(key.owner(), List.of()), type, name)
                    .forEach((nested, simpleName) ->
                            types.put(nested, new JavaType(type.packageName(), type.topLevel(), simpleName)));
        });
        topLevels.reportCollisions(diagnostics);
        return types;
    }

    /** The top-level types in their order. The interface beside a type gives way to types of its name. */
    private Map<TypeKey, JavaType> topLevels(List<TypeKey> own, Map<TypeKey, String> defaults) {
        Map<TypeKey, JavaType> types = new LinkedHashMap<>();
        Map<String, Distinct> packages = new HashMap<>();
        List<TypeKey> keys = own.stream().filter(TypeKey::isTopLevel).toList();
        for (TypeKey key : keys) {
            types.put(key, topLevel(key, defaults));
            if (!key.isBase()) {
                names(packages, key).take(topLevel(key, defaults).topLevel());
            }
        }
        for (TypeKey key : keys) {
            if (key.isBase()) {
                JavaType type = topLevel(key, defaults);
                String free = names(packages, key).takeUnderlined(type.topLevel());
                types.put(key, new JavaType(type.packageName(), free, ""));
            }
        }
        return types;
    }

    private Distinct names(Map<String, Distinct> packages, TypeKey key) {
        return packages.computeIfAbsent(
                places.of(key.owner()).packageName(), unused -> Distinct.ignoringCase(List.of()));
    }

    private JavaType topLevel(TypeKey key, Map<TypeKey, String> defaults) {
        TypeKey described = key.described();
        String name = given.getOrDefault(described, Objects.requireNonNull(defaults.get(described)));
        return new JavaType(places.of(key.owner()).packageName(), key.isBase() ? ClassNames.base(name) : name, "");
    }

    private Map<TypeKey, String> nested(TypeKey key, List<TypeKey> types, JavaType type, String defaultName) {
        NestedTypeNamer namer = new NestedTypeNamer(model, key, types, defaultName, words.of(key.owner()));
        return new GivenNestedNames(model, given, diagnostics).put(type.topLevel(), namer.name(), namer.constants());
    }
}
