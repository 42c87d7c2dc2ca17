package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.nested.GivenNestedNames;
import io.github.presencecodegen.naming.nested.NestedTypeNamer;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the types: those of files by their file, those inside them by their property, and some as the user says. */
final class TypeNamer {

    private final TypeModel model;
    private final TypePlaces places;
    private final Map<TypeKey, String> given;
    private final Diagnostics diagnostics;

    /**
     * A namer.
     *
     * @param given the names that the user gives
     */
    TypeNamer(TypeModel model, TypePlaces places, Map<TypeKey, String> given, Diagnostics diagnostics) {
        this.model = model;
        this.places = places;
        this.given = given;
        this.diagnostics = diagnostics;
    }

    Map<TypeKey, JavaType> name() {
        Map<TypeKey, JavaType> types = new LinkedHashMap<>();
        TopLevelNames topLevels = new TopLevelNames(model, given);
        Map<SchemaId, List<TypeKey>> byFile =
                model.types().keySet().stream().collect(Collectors.groupingBy(TypeKey::owner));
        for (TypeKey key : model.types().keySet()) {
            if (key.isTopLevel()) {
                JavaType type = topLevel(key);
                topLevels.add(key, type);
                types.put(key, type);
                nested(key, byFile.getOrDefault(key.owner(), List.of()), type)
                        .forEach((nested, simpleName) ->
                                types.put(nested, new JavaType(type.packageName(), type.topLevel(), simpleName)));
            }
        }
        topLevels.reportCollisions(diagnostics);
        return types;
    }

    private JavaType topLevel(TypeKey key) {
        String packageName = places.of(key.owner().file()).packageName();
        return new JavaType(packageName, given.getOrDefault(key, defaultName(key)), "");
    }

    private String defaultName(TypeKey key) {
        String file = key.owner().file();
        return JavaIdentifier.topLevelType(FileName.words(file), places.of(file).suffix());
    }

    private Map<TypeKey, String> nested(TypeKey key, List<TypeKey> types, JavaType type) {
        NestedTypeNamer namer = new NestedTypeNamer(
                model, key, types, defaultName(key), FileName.words(key.owner().file()));
        return new GivenNestedNames(model, given, diagnostics).put(type.topLevel(), namer.name(), namer.constants());
    }
}
