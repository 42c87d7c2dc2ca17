package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.DefinedName;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names that top-level types have of themselves: that of their file, or of their definition. Definitions that want a
 * name which another type of the package wants too take the name of their file in front, all of them.
 */
final class DefaultNames {

    private final TypePlaces places;

    DefaultNames(TypePlaces places) {
        this.places = places;
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
                .forEach(key -> names.put(key, name(key, DefinedName.ofTopLevel(key.owner()))));
        Map<String, Integer> wanted = new HashMap<>();
        names.forEach((key, name) -> classes(key, name).forEach(each -> wanted.merge(each, 1, Integer::sum)));
        names.replaceAll((key, name) ->
                isDefinition(key) && classes(key, name).stream().anyMatch(each -> wanted.getOrDefault(each, 0) > 1)
                        ? name(key, FileName.words(key.owner().file()).and(DefinedName.ofTopLevel(key.owner())))
                        : name);
        return names;
    }

    private static boolean isDefinition(TypeKey key) {
        return !key.owner().isRoot();
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
