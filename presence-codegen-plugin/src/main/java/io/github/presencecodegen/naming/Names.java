package io.github.presencecodegen.naming;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Every name of the generated code.
 *
 * @param types the names of each type and its members
 * @param reused the types of other modules, which are not generated
 * @param checks for each package with types, and each file: the simple name of the class that checks the file's schemas
 *     for the types of the package
 * @param checkMethods for each schema: what its check methods' names end in; empty for the root of a file
 */
public record Names(
        Map<TypeKey, TypeNames> types,
        Set<TypeKey> reused,
        Map<String, Map<String, String>> checks,
        Map<SchemaId, String> checkMethods) {

    /** Whether a type is one of another module. */
    public boolean isReused(TypeKey key) {
        return reused.contains(key);
    }

    /** The names of a type. */
    public TypeNames of(TypeKey key) {
        TypeNames names = types.get(key);
        if (names == null) {
            throw new IllegalArgumentException("no names for " + key);
        }
        return names;
    }

    /** The packages of the types that are generated, in the order in which these were reached. */
    public Set<String> packages() {
        Set<String> packages = new LinkedHashSet<>();
        types.forEach((key, names) -> {
            if (!isReused(key)) {
                packages.add(names.type().packageName());
            }
        });
        return packages;
    }

    /** The simple name of the class that checks the schemas of a file, in one of the packages. */
    public String checkClass(String packageName, String file) {
        String name = checks.getOrDefault(packageName, Map.of()).get(file);
        if (name == null) {
            throw new IllegalArgumentException("no checks of " + file + " in " + packageName);
        }
        return name;
    }
}
