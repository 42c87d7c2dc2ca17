package io.github.presencecodegen.naming.places;

import io.github.presencecodegen.schema.SchemaId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the types of each schema go.
 *
 * @param selected the place of each selected schema
 * @param files the place of each file
 * @param referred the place of any other file
 * @param supportPackage the package of the support types
 */
public record TypePlaces(
        Map<SchemaId, TypePlace> selected, Map<String, TypePlace> files, TypePlace referred, String supportPackage) {

    public TypePlaces {
        selected = Map.copyOf(selected);
        files = Map.copyOf(files);
    }

    /** The place of the top-level type of a schema. */
    public TypePlace of(SchemaId owner) {
        TypePlace own = selected.get(owner);
        return own != null ? own : files.getOrDefault(owner.file(), referred);
    }

    /** All packages that generated code may name. */
    public Set<String> packages() {
        Set<String> packages = new TreeSet<>(Set.of(referred.packageName(), supportPackage));
        selected.values().forEach(place -> packages.add(place.packageName()));
        files.values().forEach(place -> packages.add(place.packageName()));
        return packages;
    }
}
