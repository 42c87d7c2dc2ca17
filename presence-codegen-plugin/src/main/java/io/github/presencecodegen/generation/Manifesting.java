package io.github.presencecodegen.generation;

import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.output.ManifestEntry;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;

/** Says of every public type where it came from. */
final class Manifesting {

    private Manifesting() {}

    static List<ManifestEntry> entries(TypeModel model, Names names) {
        List<ManifestEntry> entries = new ArrayList<>();
        model.types().forEach((key, type) -> {
            String name = names.of(key).type().binaryName();
            if (!(type instanceof TypeShape.ValidatorAlone)) {
                entries.add(entry(name, type instanceof TypeShape.EnumType ? "enum" : "object", key, type));
            }
            if (key.isTopLevel()) {
                entries.add(entry(name + "Validator", "validator", key, type));
            }
        });
        return entries;
    }

    private static ManifestEntry entry(String name, String kind, TypeKey key, TypeShape type) {
        return new ManifestEntry(
                name,
                kind,
                key.source().file(),
                key.source().pointer(),
                type.documentation().place().line());
    }
}
