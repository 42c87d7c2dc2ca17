package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the enums that the setting opens; it names them as the generated code does. */
final class OpenEnums {

    private final EnumPolicy policy;
    private final ReusedTypes reused;
    private final Diagnostics diagnostics;

    /**
     * The enums of a setting.
     *
     * @param reused the types of other modules, whose settings open them
     */
    OpenEnums(EnumPolicy policy, ReusedTypes reused, Diagnostics diagnostics) {
        this.policy = policy;
        this.reused = reused;
        this.diagnostics = diagnostics;
    }

    /** The types with their enums opened; those that share a schema are open or closed together. */
    TypeModel in(TypeModel model, SchemaGraph graph, Names names) {
        EnumSchemas schemas = new EnumSchemas(graph, model);
        return model.opening(Set.copyOf(reused.opened(among(model, schemas, names), schemas.enums())));
    }

    /** The top-level types that have what is nested in an interface, as if it were nested in them (JLS 8.5). */
    private static Map<TypeKey, List<JavaType>> heirs(TypeModel model, Names names) {
        Map<TypeKey, List<JavaType>> heirs = new LinkedHashMap<>();
        for (TypeKey key : model.kinship().direct().keySet()) {
            if (key.isTopLevel()) {
                model.kinship()
                        .all(key)
                        .forEach(base -> heirs.computeIfAbsent(base, unused -> new ArrayList<>())
                                .add(names.of(key).type()));
            }
        }
        return heirs;
    }

    private static JavaType inherited(JavaType heir, JavaType nested) {
        return new JavaType(heir.packageName(), heir.topLevel(), nested.nested());
    }

    /** The enums of a single value that the setting names. */
    Set<TypeKey> ofOneValue(TypeModel model, Names names) {
        Map<TypeKey, List<JavaType>> heirs = heirs(model, names);
        return model.types().values().stream()
                .filter(type ->
                        type instanceof TypeShape.EnumType each && each.values().size() == 1 && !each.isOpen())
                .map(TypeShape::key)
                .filter(key -> !reused.decides(key))
                .filter(key -> policy.openTypes().stream()
                        .anyMatch(name -> isCalled(
                                names.of(key).type(), heirs.getOrDefault(model.outermost(key), List.of()), name)))
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(JavaType type, List<JavaType> heirs, String name) {
        return isCalled(type, name)
                || heirs.stream().map(heir -> inherited(heir, type)).anyMatch(each -> isCalled(each, name));
    }

    private Set<TypeKey> among(TypeModel model, EnumSchemas schemas, Names names) {
        Map<TypeKey, JavaType> enums = new LinkedHashMap<>();
        schemas.enums().stream()
                .filter(key -> !reused.has(key))
                .forEach(key -> enums.put(key, names.of(key).type()));
        Map<TypeKey, List<JavaType>> heirs = heirs(model, names);
        Set<TypeKey> open = new LinkedHashSet<>(policy.allOpen() ? enums.keySet() : Set.of());
        for (String name : policy.openTypes()) {
            Set<TypeKey> named = enums.entrySet().stream()
                    .filter(entry -> isCalled(
                            entry.getValue(), heirs.getOrDefault(model.outermost(entry.getKey()), List.of()), name))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (named.isEmpty()) {
                diagnostics.report(DiagnosticCode.UNKNOWN_ENUM, Place.of("", "<enums>"), name, existing(enums));
            }
            open.addAll(named);
        }
        while (open.addAll(sharing(open, schemas))) {
            // Each round may reach enums that share a schema with those of the round before.
        }
        return open;
    }

    private static Set<TypeKey> sharing(Set<TypeKey> open, EnumSchemas schemas) {
        Set<SchemaId> opened = schemas.of(open);
        return schemas.enums().stream()
                .filter(key -> !Collections.disjoint(schemas.of(Set.of(key)), opened))
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(JavaType type, String name) {
        return List.of(type.simpleName(), type.shortName(), type.packageName() + "." + type.shortName())
                .contains(name);
    }

    private static String existing(Map<TypeKey, JavaType> enums) {
        return enums.isEmpty()
                ? "There are no enums in these schemas."
                : "The enums are "
                        + enums.values().stream()
                                .map(JavaType::shortName)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
