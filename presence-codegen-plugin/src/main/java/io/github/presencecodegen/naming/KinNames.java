package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.shape.kinship.FittingBases;
import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes from types the interfaces that their names do not fit: where an accessor has another name, or where a type nested in
 * the interface, which the type would inherit (JLS 8.5), has the name of the type itself or of one that it names.
 */
public final class KinNames {

    private final TypeModel model;
    private final Names names;
    private final Map<String, Set<String>> nested = new HashMap<>();

    /** Of the types of a model. */
    public KinNames(TypeModel model, Names names) {
        this.model = model;
        this.names = names;
        names.types().values().stream()
                .map(TypeNames::type)
                .filter(JavaType::isNested)
                .forEach(type -> nested.computeIfAbsent(topLevel(type), unused -> new LinkedHashSet<>())
                        .add(type.nested()));
    }

    /**
     * The model with the interfaces that fit; a note says which do not. One that a type cannot have may keep others from
     * what holds the type.
     */
    public TypeModel fitting(Diagnostics diagnostics) {
        FittingBases overridable = new FittingBases(model.types());
        Kinship kinship = model.kinship();
        Map<TypeKey, Set<TypeKey>> refused = refused(kinship, diagnostics);
        while (!refused.isEmpty()) {
            kinship = overridable.among(kinship.without(refused));
            refused = refused(kinship, diagnostics);
        }
        overridable
                .strangers()
                .forEach(stranger -> stranger.property()
                        .ifPresent(property ->
                                report(stranger.type(), stranger.base(), property, misfit(property), diagnostics)));
        return model.with(kinship);
    }

    /** What a base cannot extend, its types do not have of it. */
    private Map<TypeKey, Set<TypeKey>> refused(Kinship kinship, Diagnostics diagnostics) {
        Map<TypeKey, Set<TypeKey>> ofBases = refused(kinship, TypeKey::isBase, diagnostics);
        return ofBases.isEmpty() ? refused(kinship, key -> !key.isBase(), diagnostics) : ofBases;
    }

    private Map<TypeKey, Set<TypeKey>> refused(Kinship kinship, Predicate<TypeKey> keys, Diagnostics diagnostics) {
        Map<TypeKey, Set<TypeKey>> refused = new LinkedHashMap<>();
        for (TypeKey key : kinship.direct().keySet().stream()
                .filter(keys)
                .filter(key -> !names.isReused(key))
                .toList()) {
            Set<String> named = named(key, kinship);
            for (TypeKey base : kinship.all(key)) {
                if (isHindered(key, base, named, kinship, diagnostics)) {
                    refused.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                            .add(base);
                }
            }
        }
        return refused;
    }

    private boolean isHindered(TypeKey key, TypeKey base, Set<String> named, Kinship kinship, Diagnostics diagnostics) {
        List<Property> wider = properties(base);
        Optional<String> hidden =
                inherited(key, base, kinship).stream().filter(named::contains).findFirst();
        Map<String, String> own = accessors(key);
        Map<String, String> theirs = accessors(base);
        Optional<Property> renamed = wider.stream()
                .filter(property -> !Objects.equals(own.get(property.name()), theirs.get(property.name())))
                .findFirst();
        hidden.ifPresentOrElse(
                name -> report(key, base, wider.get(0), "its " + name + " would hide another type", diagnostics),
                () -> renamed.ifPresent(property -> report(key, base, property, misfit(property), diagnostics)));
        return hidden.isPresent() || renamed.isPresent();
    }

    private static String misfit(Property property) {
        return "the accessor of \"" + property.name() + "\" does not fit";
    }

    /** The names of the types that a type would inherit with the interface of a base, and with those that it extends. */
    private Set<String> inherited(TypeKey key, TypeKey base, Kinship kinship) {
        String home = topLevel(names.of(key).type());
        Set<TypeKey> bases = new LinkedHashSet<>(kinship.all(base));
        bases.add(base);
        Set<String> inherited = new TreeSet<>();
        for (TypeKey each : bases) {
            JavaType type = names.of(each).type();
            if (!type.isNested() && !topLevel(type).equals(home)) {
                inherited.addAll(nested.getOrDefault(topLevel(type), Set.of()));
            }
        }
        return inherited;
    }

    /** The simple names by which a type names itself, the type around it, and those beside it. */
    private Set<String> named(TypeKey key, Kinship kinship) {
        JavaType type = names.of(key).type();
        Set<String> named = new TreeSet<>(List.of(type.topLevel(), type.simpleName()));
        Stream<TypeKey> held = Part.of(model.type(key)).stream()
                .flatMap(part -> part.withInner().stream())
                .flatMap(inner -> inner.shape() instanceof Shape.Named other ? Stream.of(other.key()) : Stream.of());
        if (type.isNested()) {
            Stream.concat(held, kinship.all(key).stream())
                    .map(other -> names.of(other).type())
                    .filter(other -> other.isNested() && topLevel(other).equals(topLevel(type)))
                    .forEach(other -> named.add(other.nested()));
        }
        return named;
    }

    private void report(TypeKey key, TypeKey base, Property property, String reason, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.BASE_NOT_IMPLEMENTED,
                model.type(key).documentation().place(),
                List.of(new Related(property.documentation().place(), "the property of the base")),
                key.source().toString(),
                base.source().toString(),
                reason);
    }

    private Map<String, String> accessors(TypeKey key) {
        List<Property> properties = properties(key);
        Map<String, String> accessors = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            accessors.put(
                    properties.get(i).name(), names.of(key).properties().get(i).accessor());
        }
        return accessors;
    }

    private List<Property> properties(TypeKey key) {
        TypeShape type = model.type(key);
        return type instanceof TypeShape.BaseType base
                ? base.properties()
                : type instanceof TypeShape.ObjectType object ? object.properties() : List.of();
    }

    private static String topLevel(JavaType type) {
        return type.packageName() + "." + type.topLevel();
    }
}
