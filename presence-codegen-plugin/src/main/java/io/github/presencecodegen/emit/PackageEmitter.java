package io.github.presencecodegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.checks.ChecksEmitter;
import io.github.presencecodegen.emit.codecs.CodecEmitter;
import io.github.presencecodegen.emit.codecs.DispatchCodecEmitter;
import io.github.presencecodegen.emit.types.Deprecation;
import io.github.presencecodegen.emit.types.EmittedType;
import io.github.presencecodegen.emit.validators.StandaloneValidatorEmitter;
import io.github.presencecodegen.emit.validators.ValidatorEmitter;
import io.github.presencecodegen.generated.GeneratedFile;
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
    private final Map<TypeKey, List<TypeKey>> nestedByHome;
    private final InheritedNames inherited;
    private final JavaFiles files;
    private final Deprecation deprecation;

    /**
     * An emitter of one blueprint, of files that share their budget with those of other packages.
     *
     * @param isForOthers whether other modules build the types, too
     */
    PackageEmitter(Blueprint blueprint, JavaFiles files, boolean isForOthers) {
        this.blueprint = blueprint;
        this.files = files;
        this.deprecation = new Deprecation(blueprint.model());
        this.builtElsewhere = isForOthers ? objects(blueprint) : builtElsewhere(blueprint);
        this.nestedByHome = blueprint.names().types().keySet().stream()
                .filter(key -> !key.isTopLevel())
                .collect(Collectors.groupingBy(blueprint.model()::outermost));
        this.inherited = new InheritedNames(blueprint);
    }

    private static Set<TypeKey> objects(Blueprint blueprint) {
        return blueprint.model().types().values().stream()
                .filter(TypeShape.ObjectType.class::isInstance)
                .map(TypeShape::key)
                .collect(Collectors.toSet());
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

    /** The blueprint for the code of a type; a union is of no file, and its first member is. */
    private Blueprint inFileOf(TypeKey key) {
        return blueprint.in(
                blueprint.model().type(key) instanceof TypeShape.DispatchType union
                        ? union.members().get(0).ids().get(0).file()
                        : key.owner().file());
    }

    private List<GeneratedFile> topLevel(TypeKey key) {
        String file = key.owner().file();
        if (blueprint.model().type(key) instanceof TypeShape.ValidatorAlone) {
            return List.of(files.of(new StandaloneValidatorEmitter(blueprint, key).emit(), file));
        }
        TypeShape shape = blueprint.model().type(key);
        List<TypeKey> nested = nestedByHome.getOrDefault(key, List.of());
        Set<String> hidden = inherited.in(key, nested);
        Blueprint inFile = inFileOf(key);
        Blueprint inType = inFile.hiding(hidden);
        EmittedType emitted = EmittedType.of(inType, shape);
        TypeSpec.Builder type = emitted.type().alwaysQualify(hidden.toArray(String[]::new));
        TypeSpec.Builder codec = shape instanceof TypeShape.BaseType ? holder(key) : codec(shape, inFile);
        nested.forEach(each -> nest(blueprint.model().type(each), inFile, inType, type, codec));
        emitted.builder().ifPresent(type::addType);
        deprecation.suppressInTypes(type, key);
        deprecation.suppressBesideTypes(codec, key);
        List<GeneratedFile> emittedFiles = new ArrayList<>(List.of(files.of(type, file)));
        if (shape instanceof TypeShape.DispatchType) {
            emittedFiles.add(files.of(codec, file));
        } else if (!(shape instanceof TypeShape.BaseType)) {
            TypeSpec.Builder validator =
                    new ValidatorEmitter(blueprint, blueprint.types().of(key)).emit();
            deprecation.suppressBesideTypes(validator, key);
            emittedFiles.add(files.of(codec, file));
            emittedFiles.add(files.of(validator, file));
        } else if (hasCodec(nested)) {
            emittedFiles.add(files.of(codec, file));
        }
        return emittedFiles;
    }

    private boolean hasCodec(List<TypeKey> nested) {
        return nested.stream().map(blueprint.model()::type).anyMatch(PackageEmitter::hasCodec);
    }

    private static boolean hasCodec(TypeShape type) {
        return !(type instanceof TypeShape.EnumType || type instanceof TypeShape.BaseType);
    }

    /** The class that holds the codecs of what is nested in a base, which has none itself. */
    private TypeSpec.Builder holder(TypeKey base) {
        return blueprint
                .declarations()
                .ofClass(blueprint.types().codec(base))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Holds what reads and writes the types in {@link $T}.",
                        blueprint.types().of(base))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private void nest(
            TypeShape nested, Blueprint inFile, Blueprint inType, TypeSpec.Builder type, TypeSpec.Builder codec) {
        EmittedType emitted = EmittedType.of(inType, nested);
        TypeSpec.Builder spec = emitted.type().addModifiers(Modifier.STATIC);
        emitted.builder().ifPresent(spec::addType);
        type.addType(spec.build());
        if (hasCodec(nested)) {
            codec.addType(codec(nested, inFile).addModifiers(Modifier.STATIC).build());
        }
    }

    private TypeSpec.Builder codec(TypeShape type, Blueprint inFile) {
        if (type instanceof TypeShape.DispatchType union) {
            return new DispatchCodecEmitter(inFile, union).emit();
        }
        CodecEmitter emitter = new CodecEmitter(inFile, type);
        TypeSpec.Builder codec = emitter.emit();
        return builtElsewhere.contains(type.key()) ? codec.addMethod(emitter.unchecked()) : codec;
    }
}
