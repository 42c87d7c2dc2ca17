package io.github.presencecodegen.modules;

import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.manifest.TypeApi;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of every public type where it came from. */
final class TypeEntries {

    private final TypeModel model;
    private final Names names;
    private final boolean isForOthers;

    /**
     * The entries of the types that are generated.
     *
     * @param isForOthers whether they say what code of other modules must know
     */
    TypeEntries(TypeModel model, Names names, boolean isForOthers) {
        this.model = model;
        this.names = names;
        this.isForOthers = isForOthers;
    }

    List<ManifestEntry> all() {
        List<ManifestEntry> entries = new ArrayList<>();
        model.types().forEach((key, type) -> {
            if (!names.isReused(key)) {
                add(key, type, entries);
            }
        });
        return entries;
    }

    private void add(TypeKey key, TypeShape type, List<ManifestEntry> entries) {
        String name = names.of(key).type().binaryName();
        if (!(type instanceof TypeShape.ValidatorAlone)) {
            entries.add(entry(name, TypeKinds.of(type), type, isForOthers ? Optional.of(api(type)) : Optional.empty()));
        }
        if (key.isTopLevel() && !key.isBase() && !key.isUnion()) {
            entries.add(entry(ClassNames.validator(name), "validator", type, Optional.empty()));
        }
    }

    private TypeApi api(TypeShape type) {
        TypeKey key = type.key();
        return new TypeApi(
                key,
                model.merged(key).stream().map(TypeShape::key).toList(),
                WireNames.of(type),
                names.of(key),
                model.kinship().of(key),
                type instanceof TypeShape.EnumType allowed && allowed.isOpen());
    }

    private static ManifestEntry entry(String name, String kind, TypeShape type, Optional<TypeApi> api) {
        if (type instanceof TypeShape.DispatchType union) {
            // One that stands for no schema comes from the settings alone.
            return new ManifestEntry(
                    name,
                    kind,
                    union.schema().map(SchemaId::file).orElse(""),
                    union.schema().map(SchemaId::pointer).orElse(""),
                    0,
                    api);
        }
        SchemaId source = type.key().source();
        return new ManifestEntry(
                name,
                kind,
                source.file(),
                source.pointer(),
                type.documentation().line(),
                api);
    }
}
