package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
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
    private final Diagnostics diagnostics;

    OpenEnums(EnumPolicy policy, Diagnostics diagnostics) {
        this.policy = policy;
        this.diagnostics = diagnostics;
    }

    /** The types with their enums opened; those that share a schema are open or closed together. */
    TypeModel in(TypeModel model, SchemaGraph graph, Names names) {
        EnumSchemas schemas = new EnumSchemas(graph, model);
        return model.opening(among(schemas, names));
    }

    private Set<TypeKey> among(EnumSchemas schemas, Names names) {
        Map<TypeKey, JavaType> enums = new LinkedHashMap<>();
        schemas.enums().forEach(key -> enums.put(key, names.of(key).type()));
        Set<TypeKey> open = new LinkedHashSet<>(policy.allOpen() ? enums.keySet() : Set.of());
        for (String name : policy.openTypes()) {
            Set<TypeKey> named = enums.entrySet().stream()
                    .filter(entry -> isCalled(entry.getValue(), name))
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
