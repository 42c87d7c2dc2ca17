package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names the classes that check the schemas of each file. They are package-private, so each package has its own of all the
 * files that it reaches; their names give way to types.
 */
final class CheckClassNamer {

    private final List<String> files;
    private final Map<SchemaId, JavaType> topLevels = new LinkedHashMap<>();
    private final Map<String, Set<String>> packagesByFile = new HashMap<>();
    private final Set<String> packages = new LinkedHashSet<>();

    CheckClassNamer(Collection<SchemaId> checked, Map<TypeKey, JavaType> types) {
        this.files = checked.stream().map(SchemaId::file).distinct().sorted().toList();
        types.forEach((key, type) -> {
            if (key.isTopLevel()) {
                packages.add(type.packageName());
                if (!key.isBase()) {
                    topLevels.put(key.owner(), type);
                }
                packagesByFile
                        .computeIfAbsent(key.owner().file(), unused -> new HashSet<>())
                        .add(type.packageName());
            }
        });
    }

    /** The names by package and file. */
    Map<String, Map<String, String>> name() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        packages.forEach(packageName -> names.computeIfAbsent(packageName, this::inPackage));
        return names;
    }

    /** The files whose types are in the package choose first, so that those of other packages rename nothing here. */
    private Map<String, String> inPackage(String packageName) {
        Distinct distinct = Distinct.ignoringCase(List.of());
        topLevels.values().stream()
                .filter(type -> type.packageName().equals(packageName))
                .forEach(type -> ClassNames.topLevel(type.topLevel()).forEach(distinct::take));
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(
                        files.stream().filter(file -> isIn(packageName, file)),
                        files.stream().filter(file -> !isIn(packageName, file)))
                .forEach(file -> names.put(file, distinct.take(wanted(file))));
        return names;
    }

    private boolean isIn(String packageName, String file) {
        return packagesByFile.getOrDefault(file, Set.of()).contains(packageName);
    }

    /** That of the file's type, or of the file where it has none. */
    private String wanted(String file) {
        JavaType type = topLevels.get(new SchemaId(file, ""));
        return ClassNames.checks(type == null ? JavaIdentifier.type(FileName.words(file)) : type.topLevel());
    }
}
