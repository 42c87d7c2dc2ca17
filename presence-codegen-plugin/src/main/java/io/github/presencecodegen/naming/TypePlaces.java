package io.github.presencecodegen.naming;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the types of each file go.
 *
 * @param selected the place of each selected file
 * @param referred the place of files that are only referred to
 * @param supportPackage the package of the support types
 */
public record TypePlaces(Map<String, TypePlace> selected, TypePlace referred, String supportPackage) {

    public TypePlaces {
        selected = Map.copyOf(selected);
    }

    TypePlace of(String file) {
        return selected.getOrDefault(file, referred);
    }

    /** All packages that generated code may name. */
    Set<String> packages() {
        Set<String> packages = new TreeSet<>(Set.of(referred.packageName(), supportPackage));
        selected.values().forEach(place -> packages.add(place.packageName()));
        return packages;
    }
}
