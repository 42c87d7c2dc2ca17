package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.DefinedName;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that top-level types have of themselves: that of their file, by its name, its path or its title, or of their
 * definition. Definitions that want a
 * name which another type of the package wants too take the name of their file in front, all of them.
 */
final class DefaultNames {

    private final TypePlaces places;
    private final Map<SchemaId, Schema> schemas;

    /**
     * The names.
     *
     * @param schemas the schemas that files may have their titles from
     */
    DefaultNames(TypePlaces places, Map<SchemaId, Schema> schemas) {
        this.places = places;
        this.schemas = schemas;
    }

    /**
     * The simple name of each top-level type among some types, in their order. One of which there is only the interface has
     * its name all the same.
     */
    Map<TypeKey, String> of(Collection<TypeKey> types) {
        Map<TypeKey, String> names = new LinkedHashMap<>();
        types.stream()
                .filter(TypeKey::isTopLevel)
                .map(TypeKey::described)
                .forEach(key -> names.put(key, name(key, words(key))));
        Map<String, Integer> wanted = new HashMap<>();
        names.forEach((key, name) -> classes(key, name).forEach(each -> wanted.merge(each, 1, Integer::sum)));
        names.replaceAll((key, name) ->
                isDefinition(key) && classes(key, name).stream().anyMatch(each -> wanted.getOrDefault(each, 0) > 1)
                        ? name(key, ofFile(key.owner()).and(words(key)))
                        : name);
        return names;
    }

    private static boolean isDefinition(TypeKey key) {
        return !key.owner().isRoot();
    }

    private Words words(TypeKey key) {
        return isDefinition(key) ? DefinedName.ofTopLevel(key.owner()) : ofFile(key.owner());
    }

    /** The words of the file of a schema. */
    private Words ofFile(SchemaId owner) {
        String file = owner.file();
        return switch (places.of(owner).nameFrom()) {
            case FILE -> FileName.words(file);
            case PATH -> FileName.pathWords(file);
            case TITLE -> title(file).orElseGet(() -> FileName.words(file));
        };
    }

    private Optional<Words> title(String file) {
        return Optional.ofNullable(schemas.get(new SchemaId(file, "")))
                .flatMap(root -> root.keyword(Annotation.Title.class))
                .map(title -> TitleName.words(title.text(), Words.of("")))
                .filter(words -> !words.words().isEmpty());
    }

    private Collection<String> classes(TypeKey key, String name) {
        String packageName = places.of(key.owner()).packageName();
        return ClassNames.topLevel(name).stream()
                .map(each -> packageName + "." + JavaIdentifier.folded(each))
                .toList();
    }

    private String name(TypeKey key, Words words) {
        return JavaIdentifier.topLevelType(words, places.of(key.owner()).suffix());
    }
}
