package io.github.presencecodegen.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.checks.ChecksEmitter;
import io.github.presencecodegen.emit.codecs.CodecEmitter;
import io.github.presencecodegen.emit.types.Deprecation;
import io.github.presencecodegen.emit.types.EmittedType;
import io.github.presencecodegen.emit.validators.StandaloneValidatorEmitter;
import io.github.presencecodegen.emit.validators.ValidatorEmitter;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits one package: the files of its types, and of the checks that these need. */
final class PackageEmitter {

    private final Blueprint blueprint;
    private final Set<TypeKey> builtElsewhere;
    private final Map<SchemaId, List<TypeKey>> nestedByFile;
    private final JavaFiles files;
    private final Deprecation deprecation;

    /** An emitter of one blueprint, of files that share their budget with those of other packages. */
    PackageEmitter(Blueprint blueprint, JavaFiles files) {
        this.blueprint = blueprint;
        this.files = files;
        this.deprecation = new Deprecation(blueprint.model());
        this.builtElsewhere = builtElsewhere(blueprint);
        this.nestedByFile = blueprint.names().types().keySet().stream()
                .filter(key -> !key.isTopLevel())
                .collect(Collectors.groupingBy(TypeKey::owner));
    }

    /** The types of the package that are built from other packages. */
    private static Set<TypeKey> builtElsewhere(Blueprint blueprint) {
        Set<TypeKey> built = new HashSet<>();
        for (TypeShape type : blueprint.model().types().values()) {
            if (type instanceof TypeShape.ObjectType object && blueprint.isElsewhere(object.key())) {
                Member.of(object, blueprint).stream()
                        .flatMap(member -> member.object().stream())
                        .filter(key -> !blueprint.isElsewhere(key))
                        .forEach(built::add);
            }
        }
        return built;
    }

    /**
     * The files of the types, in the order in which they were reached, then those of the checks that they call. They are
     * not complete where it is reported that they would be too much.
     */
    List<GeneratedFile> emit() {
        List<GeneratedFile> emitted = new ArrayList<>();
        for (TypeKey key : blueprint.model().types().keySet()) {
            if (key.isTopLevel() && !blueprint.isElsewhere(key) && !files.areTooLarge()) {
                emitted.addAll(topLevel(key));
            }
        }
        ChecksEmitter checks = new ChecksEmitter(blueprint);
        checks.called().forEach((file, plans) -> {
            if (!files.areTooLarge()) {
                emitted.add(files.of(checks.emit(file, plans), file));
            }
        });
        return emitted;
    }

    private List<GeneratedFile> topLevel(TypeKey key) {
        String file = key.owner().file();
        if (blueprint.model().type(key) instanceof TypeShape.ValidatorAlone) {
            return List.of(files.of(new StandaloneValidatorEmitter(blueprint, key).emit(), file));
        }
        TypeShape shape = blueprint.model().type(key);
        EmittedType emitted = EmittedType.of(blueprint, shape);
        TypeSpec.Builder type = emitted.type();
        TypeSpec.Builder codec = codec(shape);
        for (TypeKey nested : nestedByFile.getOrDefault(key.owner(), List.of())) {
            nest(blueprint.model().type(nested), type, codec);
        }
        emitted.builder().ifPresent(type::addType);
        TypeSpec.Builder validator =
                new ValidatorEmitter(blueprint, blueprint.types().of(key)).emit();
        deprecation.suppressInTypes(type, key.owner());
        deprecation.suppressBesideTypes(codec, key.owner());
        deprecation.suppressBesideTypes(validator, key.owner());
        return List.of(files.of(type, file), files.of(codec, file), files.of(validator, file));
    }

    private void nest(TypeShape nested, TypeSpec.Builder type, TypeSpec.Builder codec) {
        EmittedType emitted = EmittedType.of(blueprint, nested);
        TypeSpec.Builder spec = emitted.type().addModifiers(Modifier.STATIC);
        emitted.builder().ifPresent(spec::addType);
        type.addType(spec.build());
        if (!(nested instanceof TypeShape.EnumType)) {
            codec.addType(codec(nested).addModifiers(Modifier.STATIC).build());
        }
    }

    private TypeSpec.Builder codec(TypeShape type) {
        CodecEmitter emitter = new CodecEmitter(blueprint, type);
        TypeSpec.Builder codec = emitter.emit();
        return builtElsewhere.contains(type.key()) ? codec.addMethod(emitter.unchecked()) : codec;
    }
}
