package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.members.NameClashes;
import io.github.presencecodegen.naming.nested.OpenMapNamer;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.TopLevelWords;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.schema.BodyName;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage: decides every name of the generated code, once. */
public final class Namer {

    private final TypePlaces places;
    private final List<NameSetting> settings;
    private final Collection<FormatType> formats;
    private final Map<TypeKey, TypeNames> reused;
    private final Set<String> packageRoots;
    private final Diagnostics diagnostics;

    /** A namer where no classes of the user's stand for formats. */
    public Namer(TypePlaces places, List<? extends NameSetting> settings, Diagnostics diagnostics) {
        this(places, settings, List.of(), Map.of(), diagnostics);
    }

    /**
     * A namer.
     *
     * @param places the packages of the types, and the suffixes of their names
     * @param settings the names that the user gives
     * @param formats the classes of the user's that generated code names
     * @param reused the names of the types of other modules
     */
    public Namer(
            TypePlaces places,
            List<? extends NameSetting> settings,
            Collection<FormatType> formats,
            Map<TypeKey, TypeNames> reused,
            Diagnostics diagnostics) {
        this.places = places;
        this.settings = List.copyOf(settings);
        this.formats = List.copyOf(formats);
        this.reused = Map.copyOf(reused);
        Stream<String> elsewhere =
                reused.values().stream().map(names -> names.type().packageName());
        this.packageRoots = Stream.of(places.packages().stream(), elsewhere, Stream.of("java"))
                .flatMap(packages -> packages)
                .map(name -> name.split("\\.")[0])
                .collect(Collectors.toSet());
        this.diagnostics = diagnostics;
    }

    /**
     * Names the types, and the checks of the schemas.
     *
     * @param model the types
     * @param schemas the schemas for which check methods may be generated
     */
    public Names name(TypeModel model, Map<SchemaId, Schema> schemas) {
        return name(model, schemas, Map.of());
    }

    /**
     * The same, where some schemas are those of bodies in OpenAPI documents.
     *
     * @param bodies what names these
     */
    public Names name(TypeModel model, Map<SchemaId, Schema> schemas, Map<SchemaId, BodyName> bodies) {
        Map<TypeKey, TypeNames> others = new LinkedHashMap<>(reused);
        others.keySet().retainAll(model.types().keySet());
        Map<TypeKey, String> given = new GivenNames(model, schemas, diagnostics).of(settings, others.keySet());
        model.types().keySet().stream().filter(TypeKey::isUnion).forEach(union -> given.put(union, union.unionName()));
        Map<TypeKey, JavaType> types =
                new TypeNamer(model, places, schemas, new TopLevelWords(bodies), given, others, diagnostics).name();
        MemberNamer members = new MemberNamer(
                model,
                new ReservedNames(packageRoots, model, types, formats),
                new GivenMembers(model, others.keySet(), settings, diagnostics),
                new NameClashes(diagnostics),
                new OpenMapNamer(schemas));
        Map<TypeKey, TypeNames> names = new AllMembers(model, types, others, members).name();
        return new Names(
                names,
                others.keySet(),
                new CheckClassNamer(schemas.keySet(), types).name(),
                checkMethods(schemas.keySet()));
    }

    private static Map<SchemaId, String> checkMethods(Collection<SchemaId> checked) {
        Map<String, Distinct> byFile = new LinkedHashMap<>();
        Map<SchemaId, String> methods = new LinkedHashMap<>();
        for (SchemaId id : checked) {
            Words words = Words.of(id.pointer().replace("/properties/", "/"));
            String name = id.isRoot() ? "" : JavaIdentifier.type(words);
            methods.put(
                    id,
                    byFile.computeIfAbsent(id.file(), unused -> Distinct.byCase())
                            .take(name));
        }
        return methods;
    }
}
