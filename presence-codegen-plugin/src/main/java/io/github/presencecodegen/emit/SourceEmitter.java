package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The stage: everything that was decided, to Java files in memory. */
public final class SourceEmitter {

    private final Blueprint blueprint;

    /** An emitter of one blueprint. */
    public SourceEmitter(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** The files of all types, in the order in which they were reached, then those of the checks. */
    public List<GeneratedFile> emit() {
        List<GeneratedFile> files = new ArrayList<>();
        for (TypeKey key : blueprint.model().types().keySet()) {
            if (key.isTopLevel()) {
                files.addAll(topLevel(key));
            }
        }
        Set<SchemaId> checked = new LinkedHashSet<>();
        blueprint.model().types().keySet().forEach(key -> checked.addAll(key.ids()));
        blueprint
                .plans()
                .reachedByFile(checked)
                .forEach((file, plans) ->
                        files.add(file(new ChecksEmitter(blueprint, file, plans, checked).emit(), file)));
        return files;
    }

    private List<GeneratedFile> topLevel(TypeKey key) {
        String file = key.owner().file();
        TypeShape.ObjectType object = (TypeShape.ObjectType) blueprint.model().type(key);
        ObjectTypeEmitter emitter = new ObjectTypeEmitter(blueprint, object);
        TypeSpec.Builder type = emitter.emit();
        TypeSpec.Builder codec = new CodecEmitter(blueprint, object).emit();
        List<ClassName> validated = new ArrayList<>(List.of(blueprint.types().of(key)));
        for (TypeKey nested : blueprint.names().types().keySet()) {
            if (nested.owner().equals(key.owner()) && !nested.isTopLevel()) {
                nest(blueprint.model().type(nested), type, codec, validated);
            }
        }
        type.addType(emitter.emitBuilder());
        return List.of(
                file(type, file), file(codec, file), file(new ValidatorEmitter(blueprint, validated).emit(), file));
    }

    private void nest(TypeShape nested, TypeSpec.Builder type, TypeSpec.Builder codec, List<ClassName> validated) {
        if (nested instanceof TypeShape.ObjectType object) {
            ObjectTypeEmitter emitter = new ObjectTypeEmitter(blueprint, object);
            type.addType(emitter.emit()
                    .addModifiers(Modifier.STATIC)
                    .addType(emitter.emitBuilder())
                    .build());
            codec.addType(new CodecEmitter(blueprint, object)
                    .emit()
                    .addModifiers(Modifier.STATIC)
                    .build());
            validated.add(blueprint.types().of(object.key()));
        } else if (nested instanceof TypeShape.EnumType shape) {
            type.addType(new EnumEmitter(blueprint, shape)
                    .emit()
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
    }

    private GeneratedFile file(TypeSpec.Builder type, String source) {
        blueprint.nullness().mark(type);
        TypeSpec spec = type.build();
        String text = JavaFile.builder(blueprint.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        String path = blueprint.packageName().replace('.', '/') + "/" + spec.name() + ".java";
        return new GeneratedFile(path, GeneratedHeader.from(source) + "\n" + Layout.tidy(text));
    }
}
